import { basename } from 'node:path';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id, ids, path } from '../../domain/outcome/labelled.ts';
import type { Dataset, Policy } from '../../domain/policy/policy.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { SourceText } from '../../files/node.ts';
import { readContract } from '../../files/odcs.ts';
import type { Command, Text, Trees } from '../../ports.ts';
import { tableOrders } from '../data-validate/order.ts';
import { inProject } from '../project.ts';
import { trustedPolicy } from '../trusted-policy.ts';
import { trustedText } from '../trusted-text.ts';
import { judgedWhole } from './judged.ts';
import { mergedProfile } from './merge.ts';
import { judgeOutcome } from './outcome.ts';

export interface JudgeInputs {
  /** Path of the policy, relative to the repository. */
  readonly policy: string;
  readonly dataset: string;
  /** A profile of each partition: files of this machine, or texts that other jobs handed on, one a line. */
  readonly profiles: readonly string[] | string;
}

const MAX_PROFILE_BYTES = 1024 * 1024;

/** Judges a dataset as a whole by the profiles of its partitions: counts come here, no row does. */
export const judgeProfiles: Command<JudgeInputs> = async (inputs, host, ports) => {
  const { policy } = await trustedPolicy(host, inputs.policy);
  const dataset = datasetNamed(inputs.dataset, policy);
  const trusted: typeof trustedText = (file, at) => trustedText(inProject(policy.path, file), at, host);
  const text = await trusted(contractOf(dataset), dataset.at, host);
  const contract = readContract(text);
  const profile = mergedProfile(await sourcesOf(inputs.profiles, ports.trees));
  demandWhole(profile, dataset, text);
  const tables = await tableOrders(contract, { trusted: (file, at) => trusted(file, at, host) });
  return judgeOutcome(dataset, judgedWhole(tables, profile));
};

async function sourcesOf(profiles: JudgeInputs['profiles'], trees: Trees): Promise<readonly SourceText[]> {
  if (typeof profiles !== 'string') return Promise.all(profiles.map((file) => read(file, trees)));
  // A partition whose job left none leaves an empty line: the others are not the whole, and that is said.
  const lines = profiles.split('\n').filter((line) => line.trim() !== '');
  return lines.map((text, at) => ({ path: `profile-${at + 1}`, text }));
}

async function read(file: string, trees: Trees): Promise<SourceText> {
  return { path: basename(file), text: await trees.readText(file, MAX_PROFILE_BYTES) };
}

function datasetNamed(name: string, { datasets }: Policy): Dataset {
  const dataset = datasets.get(name);
  if (dataset) return dataset;
  throw badInput(error('profile/unknown-dataset', { dataset: id(name), expected: ids(datasets.keys()) }));
}

/** The one contract that all partitions have. */
function contractOf({ id: name, partitions, at }: Dataset): string {
  const contracts = new Set([...partitions.values()].map(({ contract }) => contract));
  const [contract, ...others] = contracts;
  if (contract !== undefined && others.length === 0) return contract;
  throw badInput(
    error(
      'profile/several-contracts',
      { dataset: id(name), got: ids([...contracts].map((each) => each ?? 'none')) },
      at,
    ),
  );
}

/** A profile of every partition, by the contract as it is trusted now. */
function demandWhole(profile: Profile, { partitions, at }: Dataset, text: Text): void {
  const expected = [...partitions.values()].map(({ origin }) => origin).sort();
  if (profile.contract.digest !== text.digest) {
    throw badInput(error('profile/of-other-text', { file: path(text.path), got: id(profile.contract.version) }, at));
  }
  if (String(profile.parts) !== String(expected)) {
    throw badInput(error('profile/not-whole', { expected: ids(expected), got: ids(profile.parts) }, at));
  }
}
