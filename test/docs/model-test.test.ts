import { readFileSync } from 'node:fs';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import { METRICS } from '../../src/domain/statistics/metrics.ts';
import { readSpec } from '../../src/files/model-tests.ts';

const PAGE = readFileSync('docs/model-test.md', 'utf8');
const [whole = '', ...parts] = [...PAGE.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);

const read = (text: string) =>
  readSpec({ path: 'docs/model-test.md', text, digest: `sha256:${'0'.repeat(64)}` as Digest });

describe('docs/model-test.md', () => {
  it('begins with a whole spec', () => expect(read(whole).tests).toHaveLength(3));

  it.each(parts)('%s', (tests) => {
    const text = whole.replace(/^tests:\n(.*\n)*/m, `tests:\n${tests.replace(/^/gm, '  ').trimEnd()}\n`);
    expect(read(text).tests).toHaveLength(tests.trim().split('\n').length);
  });

  it('names every metric', () => {
    for (const metric of METRICS) expect(PAGE).toContain(`\`${metric}\``);
  });
});
