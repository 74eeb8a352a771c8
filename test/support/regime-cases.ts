import type { Finding } from '../../src/domain/outcome/finding.ts';
import { COUNTRIES } from '../../src/domain/places/countries.ts';
import type { Reason } from '../../src/domain/policy/decision.ts';
import { evaluate } from '../../src/domain/policy/evaluate.ts';
import { readPolicy } from '../../src/files/policy.ts';

/** The cases of one regime, as test/golden/regimes/README.md tells. */
export interface RegimeFile extends Partial<RegimeCase> {
  readonly article?: string;
  readonly 'adds-nothing'?: string;
  readonly allowed: readonly RegimeCase[];
  readonly denied?: readonly RegimeCase[];
}

/** Data at home that a step takes to one location. */
export interface RegimeCase {
  readonly in: Where | readonly string[];
  readonly 'run-by'?: 'others';
  readonly operators?: readonly string[];
  readonly keeps?: boolean;
  readonly stated?: readonly string[];
  readonly data?: { readonly categories: readonly string[]; readonly subjects: readonly string[] };
  readonly controller?: string;
  readonly home?: Where | readonly Where[];
  readonly 'home-stated'?: readonly string[];
  readonly records?: readonly number[];
  readonly timeout?: string;
  readonly on?: string;
  readonly 'runner-in'?: string;
  readonly 'writes-in'?: string;
  readonly 'and-stated'?: readonly string[];
  /** What the preset warns of, though it allows it. */
  readonly warns?: string;
  /** The code that denies, or all of them. */
  readonly by?: string | readonly string[];
}

/** A place, `provider:region`, or `unknown`. */
type Where = string;

interface Decided {
  readonly verdict: string;
  readonly reasons: readonly Reason[];
  /** Safeguards and attestations that let something pass. */
  readonly noted: readonly string[];
  readonly findings: readonly Finding[];
}

export function decided(preset: string, each: RegimeCase): Decided {
  const text = JSON.stringify(policyOf(preset, each));
  const policy = readPolicy({ path: '.github/residency.yml', text, digest: DIGEST } as Parameters<
    typeof readPolicy
  >[0]);
  const { steps, findings } = evaluate(policy, {
    now: `${each.on ?? '2026-11-28'}T12:00:00Z`,
    event: 'trusted',
    repositoryVisibility: 'private',
    controlPlane: 'github.com',
  });
  const placement = steps.get('work')?.placements[0];
  const { verdict = '', reasons = [], rejected = new Map(), notes = new Map() } = placement ?? {};
  const noted = (notes.get('there') ?? []).flatMap(usedIn);
  return { verdict, reasons: [...reasons, ...(rejected.get('there') ?? [])], noted, findings };
}

const usedIn = ({ code, params: { safeguard } }: Reason): readonly string[] =>
  code === 'placement/safeguarded' && safeguard && 'kind' in safeguard ? [String(safeguard.value)] : [];

const DIGEST = `sha256:${'0'.repeat(64)}`;

/** Everything is allowed by the policy's own rule, so that what is denied the regime denies. */
function policyOf(preset: string, each: RegimeCase) {
  const { controller, data = { categories: [], subjects: [] } } = each;
  const homes = [each.home ?? data.subjects[0] ?? controller ?? 'NL'].flat();
  const partitions = (each.records ?? homes).map((_, index) => [`p${index}`, partition(each, homes, index)]);
  const store = each['writes-in'];
  const safeguards = [
    ...stated(each.stated, 'there'),
    ...stated(each['home-stated'], 'home0'),
    ...stated(each['and-stated'], 'shelf'),
  ];
  return {
    version: 1,
    ...(controller ? { controller: { country: controller } } : {}),
    presets: [preset],
    locations: locationsOf(each, homes),
    targets: { there: targetOf(each) },
    ...(store ? { stores: { shelf: { location: 'shelf', type: 'file' } } } : {}),
    datasets: { data: { classification: 'restricted', ...data, partitions: Object.fromEntries(partitions) } },
    steps: {
      work: {
        action: store ? 'train-on-target' : 'data-validate',
        reads: ['data/p0'],
        timeout: each.timeout ?? '1h',
        ...(store ? { writes: { model: { store: 'shelf' } } } : {}),
      },
    },
    rules: [
      {
        id: 'all',
        effect: 'allow',
        data: { 'classification-at-most': 'restricted' },
        to: { places: COUNTRIES },
        operations: ['process', 'store'],
      },
    ],
    ...(safeguards.length > 0 ? { safeguards } : {}),
  };
}

function locationsOf(each: RegimeCase, homes: readonly Where[]) {
  const named: Readonly<Record<string, RegimeCase['in'] | undefined>> = {
    shelf: each['writes-in'],
    runner: each['runner-in'],
    ...Object.fromEntries(homes.map((home, index) => [`home${index}`, home])),
  };
  const known = Object.entries({ there: each.in, ...named }).flatMap(([name, where]) =>
    where === undefined || where === 'unknown' ? [] : [[name, location(where, name === 'there' ? each : {})]],
  );
  return Object.fromEntries(known);
}

const targetOf = (each: RegimeCase) => ({
  location: at(each.in, 'there'),
  ...(each['runner-in'] ? { 'runner-location': 'runner' } : {}),
  'runs-on': 'x',
  isolation: each.keeps ? 'persistent' : 'ephemeral',
});

const at = (where: RegimeCase['in'], name: string) => (where === 'unknown' ? 'github-hosted' : name);

const partition = ({ records }: RegimeCase, homes: readonly Where[], index: number) => {
  const number = Math.min(index, homes.length - 1);
  return { location: at(homes[number] ?? '', `home${number}`), ...(records ? { records: records[index] } : {}) };
};

/** That somebody states operators says nothing of whose machines they are. */
function location(where: RegimeCase['in'], { 'run-by': runBy, operators = ['NL'] }: Partial<RegimeCase>) {
  const stated = { operators, ...(runBy === 'others' ? {} : { 'run-by': 'self' }) };
  if (typeof where !== 'string') return { countries: where, ...stated };
  const [provider, region] = where.split(':');
  if (region) return { provider, region };
  const [country, ...rest] = where.split('-');
  return { country, ...(rest.length > 0 ? { subdivision: where } : {}), ...stated };
}

const stated = (ids: readonly string[] = [], to: string) =>
  ids.map((id) => ({ id, to: [to], reference: 'R-1', 'approved-by': ['board'], expires: '2099-12-31' }));
