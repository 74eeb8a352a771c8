import fc from 'fast-check';
import { say } from '../../src/domain/outcome/document.ts';
import { error } from '../../src/domain/outcome/finding.ts';
import { data } from '../../src/domain/outcome/labelled.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import { unlikeCommands } from '../../src/report/commands.ts';
import { defused } from '../../src/report/defuse.ts';
import { fitted } from '../../src/report/fit.ts';
import { FORMATS, type Format, written } from '../../src/report/formats/formats.ts';

const view = { cap: 'restricted' } as const;

const telling = (text: string): Outcome => ({
  verdict: 'fail',
  findings: [error('host/our-bug', { error: data(text, 'public') }, { file: `f,:%${text}`, line: 1, column: 2 })],
  outputs: {},
  summary: {
    title: say`T`,
    blocks: [{ block: 'table', head: [say`H`, say`I`], rows: [[say`${data(text, 'public')}`, say`x`]] }],
    document: { text: data(text, 'public') },
    cases: [{ suite: text, name: text, status: 'fail', detail: say`${data(text, 'public')}` }],
  },
  evidence: [],
});

const evil = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '::',
        '##[',
        '##vso[',
        '###teamcity[',
        '#',
        '[',
        '`',
        '|',
        '<b>',
        '&',
        ']]>',
        '"',
        "'",
        '\n',
        '\r',
        '\u001b[31m',
        '\u202e',
        '\u2028',
        '\ue000',
        '%',
        '@x',
        'https://e.vil',
        '</details>',
        '-->',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const output = (format: Format, text: string): string => {
  const report = written(format, telling(text), view);
  return ['text', 'markdown', 'junit', 'html'].includes(format) ? unlikeCommands(report) : report;
};

describe('whatever a value holds', () => {
  it.each(FORMATS)('no line of %s is a workflow command that is not ours', (format) => {
    fc.assert(
      fc.property(evil, (text) => {
        const lines = output(format, text).split(/\r\n|[\r\n]/);
        const commands = lines.filter((line) => /^\s*::/.test(line) || /##[\w.-]*\[/.test(line));
        expect(commands.filter((line) => !/^::(?:error|warning|notice) /.test(line))).toEqual([]);
        expect(commands).toHaveLength(format === 'github' ? 1 : 0);
      }),
    );
  });

  it.each(FORMATS)('%s has no control characters', (format) => {
    fc.assert(
      fc.property(evil, (text) => {
        expect(output(format, text)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/u);
      }),
    );
  });

  it('a Markdown table keeps its cells', () => {
    fc.assert(
      fc.property(evil, (text) => {
        const rows = written('markdown', telling(text), view)
          .split('\n')
          .filter((line) => line.startsWith('| '));
        for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(4);
      }),
    );
  });

  it('JSON and SARIF stay JSON, and JSON holds the value whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(JSON.parse(output('json', text)).text).toBe(text);
        expect(JSON.parse(output('sarif', text)).version).toBe('2.1.0');
      }),
    );
  });
});

describe('defused', () => {
  it.each([
    ['a\nb', 'a b'],
    ['\u001b[31mred', '\uFFFD[31mred'],
    ['a\u202eb', 'a\uFFFDb'],
    ['x'.repeat(201), `${'x'.repeat(199)}…`],
    ['😀'.repeat(200), '😀'.repeat(200)],
  ])('%j is %j', (text, expected) => {
    expect(defused(text)).toBe(expected);
  });
});

describe('a summary that is too long', () => {
  const long = `# Title\n\n<details><summary>s</summary>\n\n${'| a | ä |\n'.repeat(500)}\n</details>\n`;

  it('is cut at a line, closed, and says so', () => {
    const cut = fitted(long, 1000);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1000);
    expect(cut.split('<details>')).toHaveLength(cut.split('</details>').length);
    expect(cut).toContain('cut');
  });

  it('is left alone where it fits', () => {
    expect(fitted(long, 1_000_000)).toBe(long);
  });
});
