import { contextOf } from '../../../src/domain/policy/context.ts';
import { copyReasons } from '../../../src/domain/policy/copies.ts';
import { evaluate } from '../../../src/domain/policy/evaluate.ts';
import { partitionsOf } from '../../../src/domain/policy/records.ts';
import { readPolicy } from '../../../src/files/policy.ts';
import { at } from '../../support/policy-parts.ts';
import { SMALL_POLICY } from '../../support/small-policy.ts';

const SITUATION = {
  now: '2026-11-28T12:00:00Z',
  event: 'trusted',
  repositoryVisibility: 'private',
  controlPlane: 'github.com',
} as const;

const policyOf = (text: string) =>
  readPolicy({ path: '.github/residency.yml', text, digest: `sha256:${'0'.repeat(64)}` } as Parameters<
    typeof readPolicy
  >[0]);

/** A dataset about people of Kazakhstan and of the Netherlands, and another one, with the partitions that are given. */
const held = (people: string, others = '{nl: {location: delft}}', presets = '[kz-pdl, cn-pipl]') =>
  policyOf(`version: 1
presets: ${presets}
locations:
  almaty: {country: KZ, operators: [KZ]}
  delft: {country: NL, operators: [NL]}
  exchange: {countries: [KZ, NL], operators: [NL]}
targets:
  delft-runner: {location: delft, runs-on: x, isolation: ephemeral}
datasets:
  people: {classification: restricted, categories: [personal], subjects: [KZ, NL], partitions: ${people}}
  others: {classification: restricted, categories: [personal], subjects: [KZ, NL], partitions: ${others}}
steps:
  train: {action: train-on-target, reads: [people], writes: {model: {store: shelf}}}
  test: {action: model-test, reads: [model, others/nl]}
stores: {shelf: {location: almaty, type: file}}
rules:
  - {id: all, effect: allow, data: {categories: [personal], subjects: [KZ, NL]}, to: {places: [KZ, NL]}, operations: [process, store]}
`);

/** The datasets of which a copy is missing, by step, and beside the steps. */
function missing(policy: ReturnType<typeof policyOf>) {
  const { steps, findings } = evaluate(policy, SITUATION);
  const told = [...steps.values()].map(({ step, placements }) => [
    step,
    placements.flatMap(({ reasons }) => reasons.flatMap(({ code, params }) => (code === CODE ? [params.dataset] : []))),
  ]);
  const unread = findings.flatMap(({ code, params }) => (code === CODE ? [params.dataset] : []));
  return JSON.parse(JSON.stringify({ ...Object.fromEntries(told), unread }), (_, value) => value?.value ?? value);
}

const CODE = 'placement/copy-missing';

describe('a copy', () => {
  it.each([
    ['lies there with one of several partitions', '{a: {location: delft}, b: {location: almaty}}', []],
    ['does not lie there where nobody keeps one', '{a: {location: delft}}', ['people']],
    ['does not lie there for sure', '{a: {location: exchange}}', ['people']],
    ['is none of other people', '{a: {location: delft}, b: {location: almaty, subjects: [NL]}}', ['people']],
    ['is not asked of other people', '{a: {location: delft, subjects: [NL]}}', []],
    ['is not asked of other kinds of data', '{a: {location: delft, categories: []}}', []],
  ])('%s', (_, people, expected) => {
    expect(missing(held(people, '{nl: {location: delft, subjects: [NL]}}'))).toMatchObject({ train: expected });
  });

  it('that is missing denies every step that the data reaches, as what a model was made of, too', () => {
    const others = '{nl: {location: delft, subjects: [NL]}}';
    expect(missing(held('{a: {location: delft}}', others))).toEqual({
      train: ['people'],
      test: ['people'],
      unread: [],
    });
  });

  it('is no model that lies there, and no partition of another dataset', () => {
    expect(missing(held('{a: {location: delft}}', '{kz: {location: almaty}, nl: {location: delft}}')).train).toEqual([
      'people',
    ]);
  });

  it('that is missing of data that no step reads is told, too', () => {
    const { unread } = missing(
      held('{a: {location: almaty}}', '{kz: {location: delft}, nl: {location: delft, subjects: [NL]}}'),
    );
    expect(unread).toEqual(['others']);
  });

  it('is asked by the regimes that ask for one, of the data that they name', () => {
    const policy = held('{a: {location: delft}}', undefined, '[eu-gdpr, ru-152fz]');
    expect(copyReasons(contextOf(policy, SITUATION), partitionsOf(policy))).toEqual([]);
  });
});

it('a preset that the catalogue lacks denies every flow', () => {
  const policy = { ...policyOf(SMALL_POLICY), presets: [{ id: 'no-such', at: at() }] };
  const { steps, verdict } = evaluate(policy, SITUATION);
  const [placement] = steps.get('check')?.placements ?? [];
  expect([verdict, placement?.rejected.get('clinic-runner')?.map(({ code, rule }) => [code, rule])]).toEqual([
    'fail',
    [
      ['placement/denied-by-preset', 'no-such'],
      ['placement/denied-by-preset', 'no-such'],
    ],
  ]);
});
