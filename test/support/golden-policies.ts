import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Situation } from '../../src/domain/policy/decision.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { readPolicy } from '../../src/files/policy.ts';

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

const DIGEST = `sha256:${'0'.repeat(64)}`;

export const goldenPolicy = (name: string): Policy => {
  const text = readFileSync(`${CASES}/${name}/residency.yml`, 'utf8');
  return readPolicy({ path: '.github/residency.yml', text, digest: DIGEST } as Parameters<typeof readPolicy>[0]);
};

export const goldenSituation = (when: When = {}): Situation => ({
  now: when.now ?? '2026-11-23T12:00:00.000Z',
  event: (when.event ?? 'trusted') as Situation['event'],
  repositoryVisibility: when['repository-visibility'] ?? 'private',
  controlPlane: when['control-plane'] ?? 'github.com',
  ...(when.unavailable ? { unavailable: new Set(when.unavailable) } : {}),
});
