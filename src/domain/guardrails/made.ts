import type { Digest } from '../outcome/digest.ts';
import type { Finding } from '../outcome/finding.ts';
import type { JsonObject } from './json.ts';

/** What `emit` can make. */
const GUARDRAILS = ['aws-trust', 'azure-federated', 'runner-groups'] as const;

export type Guardrail = (typeof GUARDRAILS)[number];

/** By target (or runner group) and part: what the cloud's own interface takes. */
export type Entries = Readonly<Record<string, JsonObject>>;

export interface Made {
  readonly entries: Entries;
  readonly findings: readonly Finding[];
}

/** An entry, or what speaks against making it. */
export type Attempt = { readonly entry: JsonObject } | { readonly findings: readonly Finding[] };

export const VERSION = 1;

/** The whole document; it has a marker of the policy, which the clouds' own documents have no place for. */
export const wholeDocument = (kind: Guardrail, policy: { path: string; digest: Digest }, entries: Entries) =>
  ({
    version: VERSION,
    kind,
    policy: { path: policy.path, digest: policy.digest },
    [entriesKey(kind)]: entries,
  }) satisfies JsonObject;

export const entriesKey = (kind: Guardrail): 'groups' | 'targets' => (kind === 'runner-groups' ? 'groups' : 'targets');
