import { spawn } from 'node:child_process';

const MAX_OUTPUT_BYTES = 1024 * 1024;

export interface ToolResult {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

export interface ToolOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  readonly maxOutputBytes?: number;
  /** How output becomes text; `latin1` keeps every byte as one character. */
  readonly encoding?: 'utf8' | 'latin1';
}

/**
 * Runs a short tool to its end: argv, no shell, a deadline, output kept in memory up to a limit.
 * Throws only where the tool cannot be started. Its output is as secret as what it was asked.
 */
export function runTool(argv: readonly [string, ...string[]], options: ToolOptions): Promise<ToolResult> {
  const [program, ...args] = argv;
  const { cwd, env, timeoutMs, input = '', maxOutputBytes = MAX_OUTPUT_BYTES, encoding = 'utf8' } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(cwd ? { cwd } : {}),
      ...(env ? { env } : {}),
    });
    const stdout = collect(child.stdout, maxOutputBytes, () => child.kill('SIGKILL'));
    const stderr = collect(child.stderr, maxOutputBytes, () => child.kill('SIGKILL'));
    // spawn's own timeout would go on running where the program could not be started, and keep us waiting for it.
    const deadline = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    child.on('error', (thrown) => {
      clearTimeout(deadline);
      reject(thrown);
    });
    child.on('close', (exit, signal) => {
      clearTimeout(deadline);
      resolve({
        exit,
        stdout: stdout().toString(encoding),
        stderr: stderr().toString(encoding),
        timedOut: signal === 'SIGKILL',
      });
    });
    // A tool that ends without reading its input breaks the pipe; its exit code tells.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function collect(stream: NodeJS.ReadableStream, limit: number, overflow: () => void): () => Buffer {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) overflow();
    else chunks.push(chunk);
  });
  return () => Buffer.concat(chunks);
}
