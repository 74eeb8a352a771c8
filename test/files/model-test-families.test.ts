import { Refusal } from '../../src/domain/outcome/finding.ts';
import { behaviorTest } from '../../src/files/model-tests/behavior.ts';
import { driftTest } from '../../src/files/model-tests/drift.ts';
import { leakageTest } from '../../src/files/model-tests/leakage.ts';
import { operationTest } from '../../src/files/model-tests/operation.ts';
import { readYaml, type Shape } from '../../src/files/shape.ts';

/** What a test says in normal form, or the codes of what is wrong with it. */
function read(shape: Shape<object>, text: string): object {
  try {
    const { at: _, ...said } = readYaml(shape, { path: 'test.yml', text }) as { at: unknown };
    return said;
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return thrown.findings.map(({ code }) => code);
  }
}

const RATE = 'max-failure-rate: 0.05';

test.each([
  [
    `{behavior: invariance, cases: tests/same.jsonl, ${RATE}}`,
    {
      name: 'invariance (tests/same.jsonl)',
      source: { kind: 'cases', path: 'tests/same.jsonl' },
      maxFailureRate: 0.05,
    },
  ],
  [
    `{behavior: invariance, perturb: {age: {add: 5}, town: {text: typo}}, tolerance: 0.1, ${RATE}}`,
    { name: 'invariance (age, town)', source: { kind: 'perturb', sample: 1000 }, tolerance: 0.1 },
  ],
  [
    `{behavior: directional, perturb: {age: {multiply: 1.1}}, expect: not-lower, sample: 20, ${RATE}}`,
    { expect: 'not-lower', tolerance: 0, source: { sample: 20 } },
  ],
  [`{behavior: minimum-functionality, cases: a.jsonl, name: easy ones, ${RATE}}`, { name: 'easy ones' }],
  [`{behavior: invariance, perturb: {a: {set: null}, b: {choose: [x, 1]}}, ${RATE}}`, { kind: 'behavior' }],
  [`{behavior: invariance, ${RATE}}`, ['file/missing-one-of']],
  [`{behavior: invariance, cases: a.jsonl, perturb: {a: {add: 1}}, ${RATE}}`, ['file/keys-exclude']],
  [`{behavior: invariance, cases: a.jsonl, sample: 10, ${RATE}}`, ['file/keys-exclude']],
  [`{behavior: invariance, perturb: {}, ${RATE}}`, ['file/wrong-value']],
  [`{behavior: invariance, perturb: {a: {add: 1, multiply: 2}}, ${RATE}}`, ['file/keys-exclude']],
  [`{behavior: invariance, perturb: {a: {text: shout}}, ${RATE}}`, ['file/wrong-value']],
  [`{behavior: directional, perturb: {a: {add: 1}}, ${RATE}}`, ['file/missing-key']],
  [`{behavior: minimum-functionality, perturb: {a: {add: 1}}, ${RATE}}`, ['file/missing-key', 'file/unknown-key']],
  ['{behavior: invariance, cases: a.jsonl}', ['file/missing-key']],
  ['{behavior: invariance, cases: a.jsonl, max-failure-rate: 0}', ['file/wrong-value']],
  ['{behavior: invariance, cases: a.jsonl, max-failure-rate: 1}', ['file/wrong-value']],
  [`{behavior: invariance, cases: ../a.jsonl, ${RATE}}`, ['file/wrong-value']],
  [`{behavior: invariant, cases: a.jsonl, ${RATE}}`, ['file/wrong-value']],
])('%s', (text, said) => {
  expect(read(behaviorTest, text)).toMatchObject(said);
});

test.each([
  [
    '{operation: latency, max: 50}',
    { name: 'latency p95', percentile: 95, max: 50, warmUp: 10, requests: 200, rows: 1 },
  ],
  [
    '{operation: latency, percentile: 50, max: 5, warm-up: 0, requests: 7, rows: 8}',
    { warmUp: 0, requests: 7, rows: 8 },
  ],
  ['{operation: throughput, min: 500}', { min: 500, requests: 20, rows: 1000 }],
  ['{operation: model-size, max: 10MB}', { max: 1e7 }],
  ['{operation: memory, max: 1GiB}', { max: 2 ** 30 }],
  ['{operation: cold-start, max: 2000}', { starts: 5 }],
  ['{operation: repeatability}', { tolerance: 0, rows: 1000 }],
  ['{operation: answers, name: loads}', { name: 'loads' }],
  ['{operation: latency}', ['file/missing-key']],
  ['{operation: latency, max: 0}', ['file/wrong-value']],
  ['{operation: latency, max: 5, percentile: 100}', ['file/wrong-value']],
  ['{operation: throughput, max: 5}', ['file/missing-key', 'file/unknown-key']],
  ['{operation: model-size, max: 10}', ['file/wrong-value']],
  ['{operation: speed}', ['file/wrong-value']],
])('%s', (text, said) => {
  expect(read(operationTest, text)).toMatchObject(said);
});

test.each([
  ['{leakage: columns}', { name: 'leakage columns' }],
  ['{leakage: keys}', { max: 0 }],
  ['{leakage: keys, max: 0.01, training-id: nr}', { max: 0.01, id: 'nr' }],
  ['{leakage: rows, max: 0.02}', { max: 0.02 }],
  ['{leakage: rows}', ['file/missing-key']],
  ['{leakage: keys, max: 1}', ['file/wrong-value']],
  ['{leakage: columns, max: 1}', ['file/unknown-key']],
])('%s', (text, said) => {
  expect(read(leakageTest, text)).toMatchObject(said);
});

test.each([
  ['{drift: predictions, distance: psi, max: 2}', { bins: 10, max: 2 }],
  ['{drift: predictions, distance: l-infinity, max: 0.1, bins: 5}', { bins: 5 }],
  ['{drift: predictions, distance: jensen-shannon, max: 1}', ['model/limit-empty']],
  ['{drift: predictions, distance: psi}', ['file/missing-key']],
  ['{drift: data, distance: psi, max: 1}', ['file/wrong-value']],
])('%s', (text, said) => {
  expect(read(driftTest, text)).toMatchObject(said);
});
