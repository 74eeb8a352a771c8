import { say } from '../../src/domain/outcome/document.ts';
import { error } from '../../src/domain/outcome/finding.ts';
import { count, data, id, type Labelled, number, path } from '../../src/domain/outcome/labelled.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import type { Plot } from '../../src/domain/outcome/plot.ts';
import { SURFACES } from '../../src/domain/policy/policy.ts';
import { PUBLIC_ONLY, type SurfaceCaps } from '../../src/domain/policy/surface-caps.ts';
import { drawn, FORMATS, written } from '../../src/report/formats/formats.ts';
import { type View, viewOf } from '../../src/report/mask.ts';

const over = { label: 'restricted', records: 686, smallestClass: 'no-classes' } as const;

/** One canary for each kind of labelled value that came from data. */
const CANARIES: Readonly<Record<string, { readonly value: Labelled; readonly seen: string }>> = {
  data: { value: data('Canary-Weber', 'restricted'), seen: 'Canary-Weber' },
  count: { value: count(48151623, over), seen: '48151623' },
  number: { value: number(0.90210768, over, 8), seen: '0.90210768' },
};

const pictureOf = (value: Labelled): Plot => ({
  ...{ kind: 'intervals', title: say`Plot ${value}`, about: say`About ${value}`, x: say`axis ${value}` },
  rows: [{ name: say`Row ${value}`, status: 'pass', ...quantities(value) }],
});

function quantities(value: Labelled) {
  const shown = value.kind === 'number' ? value : number(0.5, { ...over, label: 'public' });
  return { estimate: shown, low: shown, high: shown, limit: shown };
}

const everywhere = (value: Labelled): Outcome => ({
  verdict: 'fail',
  findings: [error('host/our-bug', { error: value })],
  outputs: { value },
  summary: {
    title: say`Title ${value}`,
    blocks: [
      { block: 'heading', level: 2, text: say`Heading ${value}` },
      { block: 'paragraph', text: say`Paragraph ${value}` },
      { block: 'list', items: [say`Item ${value}`] },
      { block: 'table', head: [say`Head ${value}`], rows: [[say`Cell ${value}`]] },
      { block: 'details', summary: say`Summary ${value}`, blocks: [{ block: 'paragraph', text: say`In it ${value}` }] },
      { block: 'plot', plot: pictureOf(value) },
    ],
    document: { value, list: [value], deep: { value } },
    cases: [{ suite: 'suite', name: 'name', status: 'fail', detail: say`Detail ${value}` }],
  },
  evidence: [],
});

const maskOff: SurfaceCaps = {
  caps: Object.fromEntries(SURFACES.map((surface) => [surface, 'restricted'])) as SurfaceCaps['caps'],
};

/** Without the rules of SARIF, which name every code. */
const toldIn = (format: string, text: string): string =>
  format === 'sarif' ? JSON.stringify(JSON.parse(text).runs[0].invocations) : text;

describe.each(FORMATS)('%s', (format) => {
  describe.each(Object.entries(CANARIES))('a %s over restricted data', (_, { value, seen }) => {
    it.each(SURFACES)('is withheld on %s, and found there with the mask off', (surface) => {
      expect(written(format, everywhere(value), viewOf(PUBLIC_ONLY, surface))).not.toContain(seen);
      expect(written(format, everywhere(value), viewOf(maskOff, surface))).toContain(seen);
    });
  });

  it('shows ids and paths on every surface', () => {
    for (const surface of SURFACES) {
      expect(written(format, everywhere(id('german-contract')), viewOf(PUBLIC_ONLY, surface))).toContain(
        'german-contract',
      );
      expect(written(format, everywhere(path('a/b.yml')), viewOf(PUBLIC_ONLY, surface))).toContain('a/b.yml');
    }
  });

  it('says that something is withheld, and how much', () => {
    const view: View = { cap: 'public' };
    expect(toldIn(format, written(format, everywhere(data('Canary', 'restricted')), view))).toContain('host/withheld');
    expect(toldIn(format, written(format, everywhere(id('x')), view))).not.toContain('host/withheld');
  });
});

it.each(Object.entries(CANARIES))(
  'a picture holds no %s over restricted data, and does with the mask off',
  async (_, canary) => {
    const pictures = async (view: View) =>
      (await drawn('html', everywhere(canary.value), view)).match(/<svg [\s\S]*?<\/svg>/g)?.join('') ?? '';
    expect(await pictures({ cap: 'public' })).not.toContain(canary.seen);
    expect(await pictures({ cap: 'restricted' })).toContain(canary.seen);
  },
);
