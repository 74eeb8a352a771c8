import { type Evolution, evolutionOf } from '../../domain/evolution/findings.ts';
import type { Guarded } from '../../domain/evolution/guarded.ts';
import { badInput, error, type Finding, note } from '../../domain/outcome/finding.ts';
import { path as toPath } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Command, Host } from '../../ports.ts';
import { findTrustedPolicy, policyAtHand } from '../trusted-policy.ts';
import type { ContractDiffInputs } from './inputs.ts';
import { contractDiffReport } from './report.ts';
import { type Compared, compared, contractsOf, type Versions } from './versions.ts';

/** Which changes of contracts break whom, and whether their versions say so. */
export const contractDiff: Command<ContractDiffInputs> = async (inputs, host) => {
  const versions = await versionsOf(inputs, host);
  const pairs = await Promise.all(versions.map((each) => compared(each, host)));
  return outcomeOf(pairs, inputs.guarded);
};

async function versionsOf(inputs: ContractDiffInputs, host: Host): Promise<readonly Versions[]> {
  const { contract, before } = inputs;
  const wanted = contract === undefined ? contractsOf([await policyAtHand(host, inputs.policy)]) : [contract];
  // What the trusted policy alone names is looked at, too.
  const trusted = contract === undefined ? await findTrustedPolicy(host, inputs.policy) : undefined;
  const paths = new Set([...wanted, ...(trusted ? contractsOf([trusted.policy]) : [])]);
  const versions = [...paths].map((path) => versionOf(path, before, wanted.includes(path), host));
  return Promise.all(versions);
}

async function versionOf(path: string, before: string | undefined, isWanted: boolean, host: Host): Promise<Versions> {
  const old = before === undefined ? await host.trusted.read(path) : await atHand(before, host);
  const after = await host.proposed.read(path);
  if (old === undefined && after === undefined) throw badInput(error('file/missing', { file: toPath(path) }));
  return { path, before: old, after, isWanted };
}

async function atHand(path: string, host: Host) {
  const text = await host.proposed.read(path);
  if (text === undefined) throw badInput(error('file/missing', { file: toPath(path) }));
  return text;
}

export interface Diffed {
  readonly path: string;
  readonly evolution: Evolution;
}

function outcomeOf(pairs: readonly Compared[], guarded: Guarded): Outcome {
  const diffs = pairs.flatMap((pair): Diffed[] =>
    'alone' in pair ? [] : [{ path: pair.path, evolution: evolutionOf(pair.before, pair.after, guarded) }],
  );
  const findings = [...pairs.flatMap((pair) => ('alone' in pair ? [pair.alone] : [])), ...diffs.flatMap(findingsOf)];
  return {
    verdict: findings.some(({ severity }) => severity === 'error') ? 'fail' : 'pass',
    findings,
    outputs: {},
    summary: contractDiffReport(diffs, guarded),
    evidence: [],
  };
}

const findingsOf = ({ path, evolution }: Diffed): readonly Finding[] =>
  evolution.findings.length > 0 ? evolution.findings : [note('evolution/unchanged', { file: toPath(path) })];
