import { runTool } from '../../machine/tool.ts';
import { at, type Json, listAt, textAt } from './json.ts';
import { REPOSITORY, type Site } from './site.ts';

const STEP_DEADLINE_MS = 80_000;
const MAX_REPORT_BYTES = 16 * 1024 * 1024;

/** How one command of the CLI ended. */
export interface Ended {
  readonly exit: number | null;
  /** The report of DESIGN §12. */
  readonly report: Json;
  /** Codes of its errors, each once, in order of the alphabet. */
  readonly errors: readonly string[];
  /** Progress, and errors in words. */
  readonly stderr: string;
  /** Where the command ran. */
  readonly at: Site;
  readonly seconds: number;
}

/**
 * Runs a command in a site's clone of the repository, as a process of its own. It gets nothing of our environment but
 * what a program needs to start: its output goes to us and not to whatever service may run the demo.
 */
export async function runStep(cli: string, at: Site, command: string, options: readonly string[]): Promise<Ended> {
  const { PATH, HOME, LANG, TMPDIR } = process.env;
  const common = ['--repository', REPOSITORY, '--trusted-ref', 'origin/main', '--format', 'json'];
  const started = performance.now();
  const result = await runTool(asUser(at, [process.execPath, cli, command, ...common, ...options]), {
    cwd: at.checkout,
    env: { PATH, HOME, LANG, TMPDIR },
    timeoutMs: STEP_DEADLINE_MS,
    maxOutputBytes: MAX_REPORT_BYTES,
  });
  const seconds = (performance.now() - started) / 1000;
  const report = parsed(result.stdout);
  const said = { exit: result.exit, stderr: result.stderr, at, seconds };
  return report === undefined
    ? { ...said, report: null, errors: ['no report'] }
    : { ...said, report, errors: errorCodes(report) };
}

const asUser = ({ user }: Site, argv: [string, ...string[]]): [string, ...string[]] =>
  user === undefined ? argv : ['runuser', '-u', user, '--', ...argv];

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function errorCodes(report: Json): readonly string[] {
  const errors = listAt(report, 'findings').filter((finding) => at(finding, 'severity') === 'error');
  return [...new Set(errors.map((finding) => textAt(finding, 'code')))].sort();
}
