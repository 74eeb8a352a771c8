const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A line longer than this comes in parts, so that a program that never ends one needs no memory. */
export const MAX_LINE_BYTES = 16 * 1024;

export interface LineSplitter {
  push(chunk: Uint8Array): void;
  /** The rest, where the last line has no end. */
  end(): void;
}

/**
 * Bytes to lines. A carriage return ends a line too: the runner reads it so, and a command could begin behind it.
 * Splitting is by bytes and decoding by line, so a character that arrives in two chunks stays whole.
 */
export function splitLines(onLine: (line: string) => void): LineSplitter {
  const decoder = new TextDecoder('utf-8');
  let held: Uint8Array[] = [];
  let size = 0;
  const emit = () => {
    onLine(decoder.decode(Buffer.concat(held)));
    held = [];
    size = 0;
  };
  const hold = (part: Uint8Array) => {
    for (let from = 0; from < part.length; ) {
      const piece = part.slice(from, from + MAX_LINE_BYTES - size);
      held.push(piece);
      size += piece.length;
      from += piece.length;
      if (size === MAX_LINE_BYTES) emit();
    }
  };
  return {
    push(chunk) {
      let from = 0;
      for (let at = 0; at < chunk.length; at++) {
        if (chunk[at] !== LINE_FEED && chunk[at] !== CARRIAGE_RETURN) continue;
        hold(chunk.subarray(from, at));
        if (size > 0) emit();
        from = at + 1;
      }
      hold(chunk.subarray(from));
    },
    end() {
      if (size > 0) emit();
    },
  };
}
