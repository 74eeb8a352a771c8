import type { Readable, Writable } from 'node:stream';
import type { Conversation, Received } from '../ports.ts';

const LINE_FEED = 0x0a;
const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** A program that says more in one line, or says so much that nobody asked for, is not answering. */
const MAX_LINE_BYTES = 1024 * 1024;
const MAX_WAITING_LINES = 100_000;

/** Lines to and from a program. `done` resolves when its output has ended. */
export function converse(stdin: Writable, stdout: Readable): Conversation & { readonly done: Promise<void> } {
  const lines = waitingLines();
  // Who has ended reads no more: what then cannot be written is told by `send`, and by the silence that follows.
  stdin.on('error', () => undefined);
  return {
    send: (text) => written(stdin, `${text}\n`),
    receive: (withinMs) => lines.take(withinMs),
    end: () => void stdin.end(),
    done: readLines(stdout, lines),
  };
}

const written = (stdin: Writable, text: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (!stdin.writable) resolve(false);
    else stdin.write(text, (failed) => resolve(!failed));
  });

interface WaitingLines {
  put(line: string): void;
  /** Nothing comes after this: what was put is still taken before it. */
  end(how: Exclude<Received, { readonly line: string } | 'late'>): void;
  take(withinMs: number): Promise<Received>;
}

function waitingLines(): WaitingLines {
  const lines: string[] = [];
  let ending: Exclude<Received, { readonly line: string } | 'late'> | undefined;
  let wake: () => void = () => undefined;
  const now = (): Received | undefined => {
    const line = lines.shift();
    return line === undefined ? ending : { line };
  };
  return {
    put: (line) => {
      if (ending === undefined) lines.push(line);
      if (lines.length > MAX_WAITING_LINES) ending ??= 'too-much';
      wake();
    },
    end: (how) => {
      ending ??= how;
      wake();
    },
    take: async (withinMs) => {
      const ready = now();
      if (ready !== undefined) return ready;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, withinMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      return now() ?? 'late';
    },
  };
}

/**
 * UTF-8 that is none, and a last line without its end, are no lines. All is read to its end, whatever it is: a program
 * whose output nobody takes would fail by that.
 */
async function readLines(stdout: Readable, lines: WaitingLines): Promise<void> {
  let held = Buffer.alloc(0);
  try {
    for await (const chunk of stdout) {
      held = Buffer.concat([held, chunk as Uint8Array]);
      for (let end = held.indexOf(LINE_FEED); end >= 0; end = held.indexOf(LINE_FEED)) {
        putLine(held.subarray(0, end), lines);
        held = held.subarray(end + 1);
      }
      if (held.length <= MAX_LINE_BYTES) continue;
      lines.end('too-much');
      held = Buffer.alloc(0);
    }
    lines.end(held.length > 0 ? 'half-a-line' : 'ended');
  } catch {
    // A stream that is cut off ends here; who cut it off says so.
    lines.end('ended');
  }
}

function putLine(bytes: Uint8Array, lines: WaitingLines): void {
  try {
    lines.put(UTF8.decode(bytes));
  } catch {
    lines.end('not-text');
  }
}
