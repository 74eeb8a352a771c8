import { contractDiff } from '../../src/commands/contract-diff/contract-diff.ts';
import type { ContractDiffInputs } from '../../src/commands/contract-diff/inputs.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import { EXAMPLE_POLICY, jsonOf, POLICY_PATH, portsOf, refusalOf } from '../support/commands.ts';
import { memoryHost } from '../support/memory-host.ts';
import { schemaFaults } from '../support/report-schema.ts';
import { contractOf } from './data-validate/run.ts';

const DUTCH = 'contracts/rotterdam.odcs.yaml';
const GERMAN = 'contracts/gbsg.odcs.yaml';
const OLD = contractOf('      - {name: a, logicalType: integer}\n      - {name: b}');
const NEW = contractOf('      - {name: a, logicalType: integer, required: true}\n      - {name: c}');

type Texts = Readonly<Record<string, string>>;

const diffed = (trusted: Texts, proposed: Texts, inputs: Partial<ContractDiffInputs> = {}) =>
  contractDiff(
    { policy: POLICY_PATH, guarded: 'both', ...inputs },
    memoryHost({
      files: { [POLICY_PATH]: EXAMPLE_POLICY, ...trusted },
      proposed: { [POLICY_PATH]: EXAMPLE_POLICY, ...proposed },
    }),
    portsOf(),
  );

const told = ({ verdict, findings }: Outcome): readonly string[] => [
  verdict,
  ...findings.map(({ code, severity, at }) => `${severity} ${code} ${at?.file ?? '-'}:${at?.line ?? '-'}`),
];

const ONE = { contract: 'c.yaml' };

it('fails where a contract that the policy names is gone', async () => {
  const done = await diffed({ [DUTCH]: OLD, [GERMAN]: OLD }, { [DUTCH]: OLD });
  expect(told(done)).toEqual(['fail', 'error evolution/gone -:-', 'note evolution/unchanged -:-']);
});

describe('contract-diff', () => {
  it('compares every contract that the policy names with the trusted text', async () => {
    const done = await diffed({ [DUTCH]: OLD, [GERMAN]: OLD }, { [DUTCH]: NEW, [GERMAN]: OLD });
    expect(told(done)).toEqual([
      'fail',
      `error evolution/breaking ${DUTCH}:9`,
      `note evolution/compatible ${DUTCH}:10`,
      `error evolution/breaking ${DUTCH}:7`,
      `note evolution/unchanged -:-`,
    ]);
    expect(schemaFaults('contract-diff', jsonOf(done))).toEqual([]);
  });

  it('tells both places of a change', async () => {
    const done = await diffed({ 'c.yaml': OLD }, { 'c.yaml': NEW }, ONE);
    const [first] = jsonOf(done).contracts[0].changes.filter(({ breaking }: { breaking: boolean }) => breaking);
    expect(first).toMatchObject({ what: 'required added', property: 'a', from: null, to: 'c.yaml:9:51' });
    const gone = jsonOf(done).contracts[0].changes.at(-1);
    expect(gone).toMatchObject({ what: 'column removed', was: 'b', from: 'c.yaml:10:9', to: null, breaks: 'readers' });
  });

  it('passes where the major number rose, and where nobody who counts is broken', async () => {
    const announced = await diffed({ 'c.yaml': OLD }, { 'c.yaml': NEW.replace('1.0.0', '2.0.0') }, ONE);
    expect(announced.verdict).toBe('pass');
    const added = OLD.replace('name: b', 'name: b, required: true').replace('1.0.0', '1.1.0');
    expect((await diffed({ 'c.yaml': OLD }, { 'c.yaml': added }, { ...ONE, guarded: 'readers' })).verdict).toBe('pass');
    expect((await diffed({ 'c.yaml': OLD }, { 'c.yaml': added }, { ...ONE, guarded: 'writers' })).verdict).toBe('fail');
  });

  it('compares two texts at hand', async () => {
    const done = await diffed({}, { 'c.yaml': NEW, 'old.yaml': OLD }, { ...ONE, before: 'old.yaml' });
    expect(done.verdict).toBe('fail');
    expect(await refusalOf(diffed({}, { 'c.yaml': NEW }, { ...ONE, before: 'none.yaml' }))).toMatchObject({
      kind: 'input',
    });
  });

  it('tells of contracts that are new, gone, or could not be read before', async () => {
    expect(told(await diffed({}, { 'c.yaml': NEW }, ONE))).toEqual(['pass', 'note evolution/new c.yaml:4']);
    expect(told(await diffed({ 'c.yaml': 'x: 1\n' }, { 'c.yaml': NEW }, ONE))).toEqual([
      'pass',
      'warning evolution/trusted-unreadable c.yaml:4',
    ]);
    expect(await refusalOf(diffed({ 'c.yaml': OLD }, { 'c.yaml': 'x: 1\n' }, ONE))).toMatchObject({ kind: 'input' });
    expect(await refusalOf(diffed({}, {}, ONE))).toMatchObject({ kind: 'input' });
  });
});
