import fc from 'fast-check';
import { MAX_LINE_BYTES, splitLines } from '../../src/machine/lines.ts';
import { guardLine } from '../../src/machine/log-guard.ts';

describe('a guarded line', () => {
  it.each([
    ['plain text', 'epoch 1: loss 0.3', 'epoch 1: loss 0.3'],
    ['tabs and colons inside', 'a\tb::c', 'a\tb::c'],
    ['a command', '::set-output name=verdict::pass', ': :set-output name=verdict::pass'],
    ['a command after blanks', ' \t\u00a0::add-mask::x', ' \t\u00a0: :add-mask::x'],
    ['a command hidden by an escape', ':\u001b[0m:error::x', ': :error::x'],
    ['a command hidden by an unseen character', '\u200b::error::x', ': :error::x'],
    ['a command hidden by a byte order mark', '\ufeff::error::x', ': :error::x'],
    ['a command hidden by a terminal title', '\u001b]0;title\u0007::error::x', ': :error::x'],
    ['a legacy command', 'loss ##[error]x', 'loss # #[error]x'],
    ['a legacy command in pieces', '#\u0000#\u001b[1m[group]', '# #[group]'],
    ['another service’s command', '##vso[task.setvariable]x ##teamcity[x]', '# #vso[task.setvariable]x # #teamcity[x]'],
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['a cursor that goes back', 'safe\u0008\u0008\u0008\u0008\u001b[2Kevil', 'safeevil'],
    ['text that runs backwards', 'a\u202eb\u2066c', 'abc'],
  ])('of %s', (_, line, expected) => {
    expect(guardLine(line)).toBe(expected);
  });

  const nasty = fc.array(
    fc.oneof(
      fc.constantFrom(
        ':',
        '::',
        '#',
        '##',
        '[',
        ' ',
        '\t',
        '\u001b',
        '\u001b[',
        ']',
        '\u009b',
        '\r',
        '\u0007',
        'm',
        'error',
        '\u200b',
        '\u2028',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 20 },
  );

  it('is never a command, holds nothing unseen, and stays what it is', () => {
    fc.assert(
      fc.property(nasty, (parts) => {
        const guarded = guardLine(parts.join(''));
        expect(guarded.trimStart().startsWith('::')).toBe(false);
        expect(guarded).not.toMatch(/##[\w.-]*\[/);
        expect(guarded.replaceAll('\t', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(guardLine(guarded)).toBe(guarded);
      }),
    );
  });

  it('is not longer than a surface needs', () => {
    expect(guardLine('x'.repeat(100_000)).length).toBeLessThan(5000);
  });
});

describe('lines', () => {
  const split = (chunks: readonly Uint8Array[]): string[] => {
    const lines: string[] = [];
    const splitter = splitLines((line) => lines.push(line));
    for (const chunk of chunks) splitter.push(chunk);
    splitter.end();
    return lines;
  };

  it('are the same however the bytes are cut', () => {
    const text = fc.array(fc.constantFrom('a', 'ä', '\u{1f3e5}', '\n', '\r', '\r\n', '::'), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (parts, size) => {
        const bytes = Buffer.from(parts.join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        const expected = parts
          .join('')
          .split(/[\r\n]+/)
          .filter((line) => line !== '');
        expect(split(chunks)).toEqual(expected);
      }),
    );
  });

  it('that never end come in parts', () => {
    const parts = split([Buffer.alloc(MAX_LINE_BYTES * 2 + 5, 120)]);
    expect(parts.map((part) => part.length)).toEqual([MAX_LINE_BYTES, MAX_LINE_BYTES, 5]);
  });
});
