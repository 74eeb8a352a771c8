import { explain } from '../../src/commands/explain/explain.ts';
import { written } from '../../src/report/formats/formats.ts';
import { jsonOf, POLICY_PATH, portsOf } from '../support/commands.ts';
import { memoryHost } from '../support/memory-host.ts';
import { planned } from '../support/planned.ts';
import { schemaFaults } from '../support/report-schema.ts';

const policy = (prefer: string) => `version: 1
locations:
  site: {country: DE, operators: [DE]}
  fra: {provider: aws, region: eu-central-1}
  fra-too: {provider: aws, region: eu-central-1}
  gravelines: {provider: ovh, region: GRA}
targets:
  at-gravelines: {location: gravelines, runs-on: a, isolation: ephemeral, cost-per-hour: 0.40}
  at-site: {location: site, runs-on: b, isolation: ephemeral, cost-per-hour: 0.400001}
  at-fra: {location: fra-too, runs-on: c, isolation: ephemeral}
datasets:
  images:
    classification: internal
    categories: []
    subjects: []
    partitions: {all: {location: fra, size: 12GB, records: 500}}
steps:
  check: {action: data-validate, reads: [images]}
rules:
  - {id: anywhere, effect: allow, data: {classification-at-most: internal}, to: {places: [EEA]}, operations: [process, store]}
prefer: ${prefer}
`;

const textOf = async (prefer: string) => written('text', await planned({ trusted: policy(prefer) }), { cap: 'public' });

it.each([
  ['[egress-cost]', 'check: at-fra before at-site by egress-cost: 0.00 vs 1.08 USD'],
  [
    '[data-locality]',
    'check: at-fra before at-gravelines by data-locality: 500 vs 1000 records moved, counted twice where they go abroad',
  ],
  // Of two that look alike in cents, more is told.
  ['[cost]', 'check: at-gravelines before at-site by cost: 0.400000 vs 0.400001 an hour'],
  ['[cost]', 'check: at-gravelines before at-fra by cost: 0.40 vs unknown an hour'],
  ['[]', 'check: at-fra before at-site by name: equal by every preference'],
])('with prefer: %s the plan says “%s”', async (prefer, sentence) => {
  expect((await textOf(prefer)).replace(/\s+/g, ' ')).toContain(sentence);
});

it('stands in the report for machines, within its schema', async () => {
  const report = jsonOf(await planned({ trusted: policy('[egress-cost, cost]') }));
  expect(report.steps.check).toMatchObject({
    allowed: ['at-fra', 'at-gravelines', 'at-site'],
    'preferred-to': {
      'at-gravelines': { by: 'egress-cost', chosen: 0, other: 1.08 },
      'at-site': { by: 'egress-cost', chosen: 0, other: 1.08 },
    },
  });
  expect(schemaFaults('plan', report)).toEqual([]);
});

it('stands in the explanation of the target that was not chosen', async () => {
  const host = memoryHost({ files: { [POLICY_PATH]: policy('[egress-cost]') } });
  const outcome = await explain({ policy: POLICY_PATH, target: 'at-site' }, host, portsOf());
  const text = written('text', outcome, { cap: 'public' });
  expect(text).toContain('at-fra comes before it by egress-cost: 0.00 vs 1.08 USD');
});

it('tells of those that came nearest, and counts the others', async () => {
  const more = Array.from(
    { length: 9 },
    (_, n) => `  other-${n}: {location: site, runs-on: x, isolation: ephemeral}\n`,
  );
  const outcome = await planned({ trusted: policy('[]').replace('targets:\n', `targets:\n${more.join('')}`) });
  const lines = written('text', outcome, { cap: 'public' }).match(/check: (at-fra )?(and )?before .*/g);
  expect(lines).toHaveLength(6);
  expect(lines?.at(-1)).toBe('check: and before 6 more');
});

it('says nothing where there is no choice', async () => {
  const outcome = await planned({ trusted: policy('[cost]').replace(/ {2}at-(gravelines|site):.*\n/g, '') });
  expect(written('text', outcome, { cap: 'public' })).not.toContain('of those allowed');
});
