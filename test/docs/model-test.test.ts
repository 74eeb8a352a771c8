import { readFileSync } from 'node:fs';
import type { Behavior } from '../../src/domain/behavior/behavior.ts';
import { OPERATIONS } from '../../src/domain/operations/operation.ts';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import { METRICS } from '../../src/domain/statistics/metrics.ts';
import { readCases } from '../../src/files/model-tests/cases.ts';
import { readSpec } from '../../src/files/model-tests.ts';

const PAGE = readFileSync('docs/model-test.md', 'utf8');
const [whole = '', ...parts] = [...PAGE.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);

/** Kind and text of each example of a file of cases. */
const CASES = [...PAGE.matchAll(/^```jsonl (\S+)\n(.*?)^```$/gms)].map(
  ([, kind = '', text = '']) => [kind, text] as const,
);

const read = (text: string) =>
  readSpec({ path: 'docs/model-test.md', text, digest: `sha256:${'0'.repeat(64)}` as Digest });

/** Reports of other programs alone are no test of a model. */
const MODEL_TEST = '- {name: of the model itself, metric: roc_auc_score, min: 0.60}';

/** What stands beside `tests`. */
const isSection = (part: string): boolean => /^[a-z-]+:/.test(part);

describe('docs/model-test.md', () => {
  it('begins with a whole spec', () => expect(read(whole).tests).toHaveLength(3));

  it.each(parts.filter(isSection))('%s', (section) => {
    const [key = ''] = section.split(':');
    const others = whole.replace(new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm'), '');
    expect(
      read(
        `${others.replace('- {metric: recall_score,', '- {name: finds the events, metric: recall_score,')}${section}`,
      ),
    ).toBeDefined();
  });

  it.each(parts.filter((part) => !isSection(part)))('%s', (tests) => {
    const lines = [MODEL_TEST, ...tests.trim().split('\n')];
    const text = whole.replace(/^tests:\n(.*\n)*/m, `tests:\n${lines.map((line) => `  ${line}\n`).join('')}`);
    expect(read(text).tests).toHaveLength(lines.length);
  });

  it.each(CASES)('%s cases: %s', (behavior, text) => {
    const cases = readCases({ path: 'docs/model-test.md', text }, behavior as Behavior);
    expect(cases).toHaveLength(text.trim().split('\n').length);
  });

  it('names every operation', () => {
    for (const operation of OPERATIONS) expect(PAGE).toContain(`\`${operation}\``);
  });

  it('names every metric', () => {
    for (const metric of METRICS) expect(PAGE).toContain(`\`${metric}\``);
  });
});
