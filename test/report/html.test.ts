import { createHash } from 'node:crypto';
import { say } from '../../src/domain/outcome/document.ts';
import { error } from '../../src/domain/outcome/finding.ts';
import { data, id, known, number } from '../../src/domain/outcome/labelled.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import type { Plot } from '../../src/domain/outcome/plot.ts';
import { drawn } from '../../src/report/formats/formats.ts';
import type { View } from '../../src/report/mask.ts';
import { isHarmless } from '../../src/report/plots/vega.ts';

const over = { label: 'restricted', records: 60, smallestClass: 20 } as const;
const few = { label: 'restricted', records: 60, smallestClass: 9 } as const;
const open: View = { cap: 'public', aggregates: { becomes: 'public', minRecords: 50 } };

const named = (name: string): readonly Plot[] => [
  {
    ...{ kind: 'curves', title: say`Curve of ${id(name)}`, about: say`About ${id(name)}`, x: say`x ${id(name)}` },
    ...{ y: say`y ${id(name)}`, isJoined: true, diagonal: say`chance ${id(name)}` },
    series: [
      {
        name: say`${id(name)}`,
        points: [
          { x: number(0.25, over), y: number(0.51234567, over), low: number(0.4, over), high: number(0.6, over) },
          { x: number(0.75, over), y: number(0.81, over) },
          { x: number(0.5, few), y: number(0.777, few) },
        ],
      },
    ],
  },
  {
    ...{ kind: 'bars', title: say`Bars`, about: say`Shares`, x: say`score`, y: say`density ${id(name)}` },
    series: [{ name: say`${id(name)}`, bars: [{ from: known(0, 2), to: known(0.5, 2), share: number(0.4, over) }] }],
  },
  {
    ...{ kind: 'intervals', title: say`Slices`, about: say`Forest`, x: say`recall ${id(name)}` },
    rows: (['pass', 'fail', 'inconclusive'] as const).map((status) => ({
      ...{ name: say`${id(name)}`, status, estimate: number(0.5, over), low: number(0.4, over) },
      ...{ high: number(0.6, over), limit: known(0.45, 3) },
    })),
  },
];

const telling = (name: string): Outcome => ({
  verdict: 'fail',
  findings: [error('model/test-failed', { test: id(name), slice: id(name), metric: id('x'), limit: known(1) })],
  outputs: {},
  summary: {
    title: say`Model test ${id(name)}`,
    blocks: [
      { block: 'heading', level: 2, text: say`What of ${id(name)}` },
      { block: 'table', head: [say`a ${id(name)}`], rows: [[say`${id(name)}`], [say`${data(name, 'public')}`]] },
      { block: 'list', items: [say`\`code ${id(name)}\``] },
      {
        block: 'details',
        summary: say`${id(name)}`,
        blocks: named(name).map((plot) => ({ block: 'plot' as const, plot })),
      },
    ],
    document: {},
    cases: [],
  },
  evidence: [],
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</style><style>*{display:none}</style>',
  '</text></svg><svg onload=alert(1)>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '</details><form action=//e.vil>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
];

const TAGS = new Set(
  `html head meta title style body header main footer h1 h2 h3 p ul li code span div table thead tbody tr th td
   details summary figure figcaption strong svg g path line rect text`.split(/\s+/),
);

it.each(HOSTILE)('what is called %s stands as text, in pictures too', async (name) => {
  const page = await drawn('html', telling(name), open);
  const inside = page.replace(/<style>[\s\S]*?<\/style>/, '<style></style>').replace('<!DOCTYPE html>', '');
  const tags = Array.from(inside.matchAll(/<\/?([^\s>/]*)/g), ([, tag = '']) => tag);
  expect(tags.filter((tag) => !TAGS.has(tag))).toEqual([]);
  expect(inside.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\s(?:on\w+|style|href|src|action)=/i);
  expect(page.split('<style>')).toHaveLength(2);
});

it('loads nothing, sends nothing, and takes no style but its own', async () => {
  const page = await drawn('html', telling('x'), open);
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  expect(page).not.toMatch(/https?:(?!\/\/www\.w3\.org\/)/);
  expect(style).not.toMatch(/url\(|@import/);
});

describe('a plot', () => {
  it('has a picture, a table of the same numbers, and a key with a shape for each verdict', async () => {
    const page = await drawn('html', telling('x'), open);
    expect(page.match(/<figure/g)).toHaveLength(3);
    expect(page.match(/<svg [^>]*class="marks"/g)).toHaveLength(3);
    expect(page.match(/<summary>The numbers<\/summary>/g)).toHaveLength(3);
    const shapes = Array.from(page.matchAll(/<path d="([^"]+)" transform="translate\(14 9\)/g), ([, shape]) => shape);
    expect(new Set(shapes).size).toBe(3);
    expect(page.match(/role-axis"/g)).toHaveLength(5);
    for (const title of ['x x', 'y x', 'score', 'density x', 'recall x']) expect(page).toContain(`>${title}</text>`);
  });

  it('draws no number that may not be shown, and none more exactly than in print', async () => {
    const page = await drawn('html', telling('x'), open);
    const path = /<g class="mark-line role-mark"[^>]*><path d="([^"]+)"/.exec(page)?.[1] ?? '';
    // 420 wide and high: (.25, .512) and (.75, .81).
    expect(path).toBe('M105,204.96L315,79.8');
    expect(page).toContain('withheld');
    expect(page).not.toContain('0.777');
  });

  it('is a table alone where nothing of it may be drawn', async () => {
    const page = await drawn('html', telling('x'), { cap: 'public' });
    expect(page).not.toContain('class="marks"');
    expect(page.match(/<figure/g)).toHaveLength(3);
  });

  it('stands in no other format, nor does a note on what it withholds', async () => {
    const text = await drawn('markdown', telling('x'), open);
    expect(text).not.toContain('Curve of');
    expect(text).not.toContain('host/withheld');
    expect(await drawn('html', telling('x'), open)).toContain('host/withheld');
  });
});

it.each([
  ['<svg><script>x</script></svg>', false],
  ['<svg onload="x"></svg>', false],
  ['<svg><image href="x"/></svg>', false],
  ['<svg><path style="x"/></svg>', false],
  ['<svg><path fill="url(x)"/></svg>', false],
  ['<svg><a><text>x</text></a></svg>', false],
  ['<svg><text>a < b</text></svg>', false],
  ['<svg><text fill="a onload=x">x</text></svg>', true],
  ['<svg class="a" viewBox="0 0 1 1"><g><path d="M0,0"/><text x="1">a &lt; b</text></g></svg>', true],
])('%s is harmless: %s', (svg, harmless) => {
  expect(isHarmless(svg)).toBe(harmless);
});
