import fc, { type Arbitrary } from 'fast-check';
import type { Allow, Derived, Location, Policy, Safeguard, Step, Waiver } from '../../src/domain/policy/policy.ts';
import { arbPolicy } from './policies.ts';
import { ASSERTED, at, byId, defined, LOCATIONS } from './policy-parts.ts';
import { wide } from './waivers.ts';

const nowhere = (id: string): Location => ({ id, places: [], operators: [], provider: '', region: '', at: at() });

/** A rule of nothing, for nothing, nowhere. */
const ODD: Allow = {
  id: '__proto__',
  effect: 'allow',
  layer: 'policy',
  operations: [],
  categories: ['no-such-category'],
  subjects: [],
  datasets: [''],
  places: [],
  operators: [],
  at: at(0),
};

const unclear = { id: 'constructor', approval: ASSERTED, expires: '2026-02-31', at: at(Number.NaN) };
const ENDLESS: Derived = {
  ...unclear,
  step: 's0',
  output: 'm0',
  becomes: { classification: 'public', categories: ['no-such-category'], subjects: [] },
};
const nothing = { targets: [], stores: [], destinations: [] };
const LIFTING: Waiver = { ...unclear, rule: '__proto__', steps: [''], origins: ['/'], ...nothing };
const COVERING: Safeguard = {
  ...unclear,
  preset: 'no-such-regime',
  covers: { ...nothing, locations: [''] },
  origins: [],
};

/** Policies that no reader would make: references that lead nowhere, circles, empty sets, odd dates and codes. */
export const arbBrokenPolicy: Arbitrary<Policy> = fc
  .tuple(
    arbPolicy,
    defined<Partial<Policy>>({
      stores: fc.constant(new Map()),
      destinations: fc.constant(new Map()),
      datasets: fc.constant(new Map()),
      targets: fc.constant(new Map()),
      steps: fc.constantFrom<Policy['steps']>(new Map(), circle()),
      presets: fc.constant([{ id: 'no-such-regime', at: at(1) }]),
      locations: fc.constantFrom<Policy['locations']>(new Map(), byId(LOCATIONS.map(nowhere))),
      rules: fc.constantFrom<Policy['rules']>([], [ODD, ODD, { ...wide, id: ODD.id }]),
      derived: fc.constantFrom<Policy['derived']>([], [ENDLESS, ENDLESS, { ...ENDLESS, step: 'no-step', output: '' }]),
      waivers: fc.constantFrom<Policy['waivers']>([], [LIFTING, LIFTING]),
      safeguards: fc.constantFrom<Policy['safeguards']>([], [COVERING]),
      approvals: fc.constant({ signedBy: [''] }),
    }),
  )
  .map(([policy, broken]) => ({ ...policy, ...broken }));

function circle(): Policy['steps'] {
  const step = (id: string, writer: string): Step => ({
    id,
    action: 'train-on-target',
    reads: [{ kind: 'artifact', artifact: `m-${writer}`, writer, store: 'nowhere' }],
    writes: new Map([[`m-${id}`, { store: 'nowhere', at: at(8) }]]),
    requires: { cpu: Number.NaN },
    timeoutMinutes: 1,
    destinations: ['nowhere'],
    gateNeeds: [],
    at: at(8),
  });
  return byId([step('a', 'b'), step('b', 'a')]);
}
