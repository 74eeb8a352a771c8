import type { Digest } from '../../../src/domain/outcome/digest.ts';
import type { Finding } from '../../../src/domain/outcome/finding.ts';
import { proposalOf } from '../../../src/domain/verdict/proposal.ts';
import { readSpec } from '../../../src/files/model-tests.ts';

const TRUSTED = `version: 1
task: binary
data: {dataset: registry/de, id: pid, label: "CAST(status AS INTEGER)", withhold: [status, seen]}
predictor: {command: [node, predict.mjs], batch: csv}
threshold: 0.25
baseline: {release: current}
statistics: {confidence: 0.95, resamples: 2000, seed: 7, min-slice-size: 50}
slices: [hormon, {name: grade-2, where: "grade = 2"}]
tests:
  - {name: ranks, metric: roc_auc_score, min: 0.7}
  - {name: keeps up, metric: roc_auc_score, change: {margin: 0.02}}
  - {name: loses little, metric: log_loss, max: 0.6, slices: [all, grade-2]}
  - {name: leaks nothing, leakage: keys, max: 0.01}
waivers:
  - {id: W-1, test: loses little, category: accepted, reason: a reason, approved-by: [board], expires: 2027-01-31}
`;

const read = (text: string) =>
  readSpec({ path: 'model-tests.yml', text, digest: `sha256:${'0'.repeat(64)}` as Digest });

const inWords = ({ code, severity, params }: Finding): string => {
  const value = (key: string) => [params[key] ?? []].flat().map((each) => String(each.value))[0] ?? '-';
  return `${severity} ${code}: ${['what', 'of', 'was', 'is'].map(value).join(', ')}`;
};

const changes = (from: string, to: string): readonly string[] => {
  if (!TRUSTED.includes(from)) throw new Error(`the trusted spec has no ${from}`);
  return proposalOf(read(TRUSTED), read(TRUSTED.replace(from, to))).map(inWords);
};

const LOOSE = 'warning model/loosened:';
const TIGHT = 'note model/tightened:';
const OTHER = 'warning model/redefined:';

describe('what asks for less, or for more', () => {
  it.each<[string, string, readonly string[]]>([
    ['min: 0.7', 'min: 0.65', [`${LOOSE} limit, ranks, 0.7, 0.65`]],
    ['min: 0.7', 'min: 0.75', [`${TIGHT} limit, ranks, 0.7, 0.75`]],
    ['min: 0.7', 'min: 0.6999999999999998', [`${LOOSE} limit, ranks, 0.7, 0.6999999999999998`]],
    ['max: 0.6', 'max: 0.7', [`${LOOSE} limit, loses little, 0.6, 0.7`]],
    ['max: 0.6', 'max: 0.5', [`${TIGHT} limit, loses little, 0.6, 0.5`]],
    ['margin: 0.02', 'margin: 0.05', [`${LOOSE} limit, keeps up, -0.02, -0.05`]],
    ['max: 0.01', 'max: 0.02', [`${LOOSE} limit, leaks nothing, 0.01, 0.02`]],
    ['max: 0.01', 'max: 0', [`${TIGHT} limit, leaks nothing, 0.01, 0`]],
    ['min: 0.7', 'min: 0.7, require: estimate', [`${LOOSE} require, ranks, bound, estimate`]],
    ['slices: [all, grade-2]', 'slices: [all]', [`${LOOSE} slice of a test removed, loses little, grade-2, -`]],
    ['min: 0.7', 'min: 0.7, slices: [all, hormon]', [`${TIGHT} slice of a test added, ranks, -, hormon`]],
    ['  - {name: ranks, metric: roc_auc_score, min: 0.7}\n', '', [`${LOOSE} test removed, ranks, 0.7, -`]],
    ['tests:\n', 'tests:\n  - {metric: accuracy_score, min: 0.5}\n', [`${TIGHT} test added, accuracy_score min, -, -`]],
    ['confidence: 0.95', 'confidence: 0.9', [`${LOOSE} confidence, -, 0.95, 0.9`]],
    ['min-slice-size: 50', 'min-slice-size: 20', [`${LOOSE} min-slice-size, -, 50, 20`]],
    ['seed: 7', 'seed: 7, on-inconclusive: warn', [`${LOOSE} on-inconclusive, -, fail, warn`]],
    ['2027-01-31', '2027-02-28', [`${LOOSE} last day of a waiver, W-1, 2027-01-31, 2027-02-28`]],
    [
      'waivers:\n',
      'waivers:\n  - {id: W-2, test: ranks, category: accepted, reason: a reason, approved-by: [board], expires: 2027-01-31}\n',
      [`${LOOSE} waiver added, W-2, -, ranks, through 2027-01-31`],
    ],
    [
      '  - {id: W-1, test: loses little, category: accepted, reason: a reason, approved-by: [board], expires: 2027-01-31}',
      '  []',
      [`${TIGHT} waiver removed, W-1, -, -`],
    ],
  ])('%s → %s', (from, to, expected) => {
    expect(changes(from, to)).toEqual(expected);
  });

  it('a test by another name is one that is gone, and one that came', () => {
    expect(changes('name: ranks', 'name: orders')).toEqual([
      `${TIGHT} test added, orders, -, -`,
      `${LOOSE} test removed, ranks, 0.7, -`,
    ]);
  });
});

describe('what measures something else', () => {
  it.each<[string, string, string]>([
    ['CAST(status AS INTEGER)', '1', `${OTHER} SQL of the label, -, -, -`],
    ['[status, seen]', '[status]', `${OTHER} withheld columns, -, -, -`],
    ['threshold: 0.25', 'threshold: 0.2', `${OTHER} threshold, -, -, -`],
    ['predict.mjs', 'other.mjs', `${OTHER} predictor, -, -, -`],
    ['registry/de', 'registry/nl', `${OTHER} data, -, -, -`],
    ['{release: current}', '{model: other}', `${OTHER} baseline, -, -, -`],
    ['seed: 7', 'seed: 8', `${OTHER} seed, -, 7, 8`],
    ['"grade = 2"', '"grade < 2"', `${OTHER} slice, grade-2, -, -`],
    ['metric: roc_auc_score, min: 0.7', 'metric: average_precision_score, min: 0.7', `${OTHER} test, ranks, -, -`],
    ['margin: 0.02', 'relative: 0.02', `${OTHER} test, keeps up, -, -`],
    ['leakage: keys, max', 'leakage: rows, max', `${OTHER} test, leaks nothing, -, -`],
  ])('%s → %s', (from, to, expected) => {
    expect(changes(from, to)).toEqual([expected]);
  });

  it('SQL and commands are not repeated', () => {
    const said = JSON.stringify([changes('grade = 2', 'grade = 77'), changes('predict.mjs', 'other.mjs')]);
    expect(said).not.toMatch(/77|other\.mjs/);
  });
});

describe('what changes nothing', () => {
  it.each([
    ['another place in the file', 'version: 1\n', 'version: 1\n\n'],
    ['a comment', 'tests:\n', '# as agreed\ntests:\n'],
    ['a default written out', 'min: 0.7}', 'min: 0.7, require: bound, slices: [all]}'],
    ['the reason of a waiver', 'a reason', 'another reason'],
    ['what is only reported', 'tests:\n', 'report: [f1_score]\ntests:\n'],
  ])('%s', (_, from, to) => {
    expect(changes(from, to)).toEqual([]);
  });
});
