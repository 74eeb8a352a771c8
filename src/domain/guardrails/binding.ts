import type { Finding } from '../outcome/finding.ts';
import type { Policy, Target } from '../policy/policy.ts';
import { type Cloud, type Realm, realmOf, regionsOf } from './regions.ts';
import { subjectOf, type TokenSource } from './token.ts';

/** What ties a target to its place in a cloud and to the jobs that may go there. */
export interface Binding {
  readonly regions: readonly string[];
  readonly realm: Realm;
  readonly subject: string;
}

/** Both that it is missing: all that speaks against a target is told at once. */
export function bindingOf(
  policy: Policy,
  target: Target,
  cloud: Cloud,
  source: TokenSource,
): Binding | { readonly findings: readonly Finding[] } {
  const regions = regionsOf(policy, target, cloud);
  const [realm, subject] = [realmOf(cloud, regions, target), subjectOf(source, target)];
  if (!isFinding(realm) && !isFinding(subject)) return { regions, realm, subject };
  return { findings: [realm, subject].filter(isFinding) };
}

const isFinding = (value: Realm | Finding | string): value is Finding => typeof value !== 'string' && 'code' in value;
