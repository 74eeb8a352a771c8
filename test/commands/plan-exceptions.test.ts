import { explain } from '../../src/commands/explain/explain.ts';
import { toText } from '../../src/report/formats/text.ts';
import { changed, EXAMPLE_POLICY, POLICY_PATH, portsOf } from '../support/commands.ts';
import { memoryHost } from '../support/memory-host.ts';
import { planned } from '../support/planned.ts';

/** Two denies keep the Dutch register in the Netherlands; both let themselves be waived. */
const WAIVABLE = changed(
  changed(EXAMPLE_POLICY, 'to: {places-outside: [NL]}', 'to: {places-outside: [NL]}, waivable: true'),
  'rules:\n',
  `rules:
  - {id: not-in-berlin, effect: deny, data: {datasets: [tumour-registry/nl]}, to: {places: [DE]}, waivable: true}
`,
);

const waiver = (rule: string) =>
  `  - {id: W-${rule}, rule: ${rule}, scope: {steps: [train], origins: [tumour-registry/nl], targets: [berlin-runner]}, category: accepted, reason: none, approved-by: [board], expires: 2099-12-31}\n`;

const textOf = async (trusted: string) => toText(await planned({ trusted }), { cap: 'public' });

it('suggests the deny that a waiver probably means', async () => {
  await expect(textOf(`${WAIVABLE}waivers:\n${waiver('dutch-registr')}`)).rejects.toMatchObject({
    findings: [{ code: 'policy/unknown-name', params: { suggestion: { value: 'dutch-register' } } }],
  });
});

it('tells of an approver both that may stand there: a key, or the word', async () => {
  await expect(textOf(`${WAIVABLE}approvers: {study-board: yes}\n`)).rejects.toMatchObject({
    findings: [{ params: { expected: [{ value: 'asserted, or ed25519: and 44 characters of base64' }] } }],
  });
});

const pageOf = async (text: string) =>
  toText(
    await explain(
      { policy: POLICY_PATH, step: 'train', target: 'berlin-runner' },
      memoryHost({ files: { [POLICY_PATH]: text } }),
      portsOf(),
    ),
    { cap: 'public' },
  );

it('names the waiver as what allows, and not the deny that it lifts', async () => {
  const page = await pageOf(`${WAIVABLE}waivers:\n${waiver('dutch-register')}${waiver('not-in-berlin')}`);
  expect(page.replaceAll(/\n {2}/g, ' ')).toContain('W-dutch-register at');
  expect(page).not.toMatch(/[ (]dutch-register at/);
});

it('says that the changes which it tells are needed together', async () => {
  expect(await pageOf(WAIVABLE)).toContain('What would allow it, all together');
});
