import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { verified } from '../../src/commands/approvals.ts';
import type { Situation } from '../../src/domain/policy/decision.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { readPolicy } from '../../src/files/policy.ts';
import type { Host } from '../../src/ports.ts';
import { parentsOf } from './golden-parents.ts';

/** The golden cases of the policy, as test/golden/policy/README.md tells. */

const CASES = 'test/golden/policy';

export interface When {
  readonly now?: string;
  readonly event?: string;
  readonly 'repository-visibility'?: Situation['repositoryVisibility'];
  readonly 'control-plane'?: string;
  readonly unavailable?: readonly string[];
}

const folders = readdirSync(CASES, { withFileTypes: true }).filter((each) => each.isDirectory());

export const GOLDEN_NAMES = folders.map(({ name }) => name);

export const goldenExpected = (name: string) => parse(readFileSync(`${CASES}/${name}/expected.yml`, 'utf8'));

export const saidFile = (name: string) => `${CASES}/${name}/said.txt`;

/** With its signatures looked at, in the repository of number 1. */
export function goldenPolicy(name: string): Promise<Policy> {
  const folder = `${CASES}/${name}`;
  const text = readFileSync(`${folder}/residency.yml`, 'utf8');
  const policy = readPolicy({ path: '.github/residency.yml', text, digest: sha256(text) }, parentsOf(folder));
  return verified(policy, { repositoryId: async () => '1' } as Host);
}

export const goldenSituation = (when: When = {}): Situation => ({
  now: when.now ?? '2026-11-23T12:00:00.000Z',
  event: (when.event ?? 'trusted') as Situation['event'],
  repositoryVisibility: when['repository-visibility'] ?? 'private',
  controlPlane: when['control-plane'] ?? 'github.com',
  ...(when.unavailable ? { unavailable: new Set(when.unavailable) } : {}),
});
