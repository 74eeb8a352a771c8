import type { Digest } from '../outcome/digest.ts';
import { error, type Finding } from '../outcome/finding.ts';
import { instant } from '../outcome/instant.ts';
import { id } from '../outcome/labelled.ts';
import type { PlatformProof } from '../outcome/statement.ts';

const MAX_CLOCK_DIFFERENCE_MS = 5 * 60_000;

export type CloudProvider = PlatformProof['provider'];

/** Those that can sign where a machine is. */
export const CLOUDS: readonly CloudProvider[] = ['aws', 'gcp', 'azure'];

/** A region as the policy names it. */
export interface Cloud {
  readonly provider: string;
  readonly region: string;
}

/** What the trust file holds a location's machines to. */
export interface PlatformPins {
  readonly provider: CloudProvider;
  /** Accounts, projects or subscriptions, as the cloud calls them. Never empty. */
  readonly accounts: readonly string[];
  /** PEM: those that sign documents, or that chains end in. Empty where the cloud publishes keys instead. */
  readonly certificates: readonly string[];
  /** How long a machine may have been up, where that is limited. */
  readonly maxInstanceAge?: { readonly text: string; readonly seconds: number };
}

/** What a cloud says of a machine, once its signature was found to hold. Times in milliseconds, NaN where they are none. */
export interface PlatformFacts {
  readonly region: string;
  readonly account: string;
  /** What the document was made for; undefined where a cloud takes no nonce. */
  readonly nonce: string | undefined;
  /** When it was made and until when it holds; undefined where the cloud does not say. */
  readonly made: { readonly at: number; readonly until: number } | undefined;
  /** Since when the machine is up, where the cloud says. */
  readonly up: number | undefined;
}

/** Reads a proof, its signature verified by the pins; throws a Refusal with `proof/…` where it does not hold. */
export type PlatformReader = (proof: PlatformProof, pins: PlatformPins) => Promise<PlatformFacts>;

export interface ExpectedFacts {
  readonly cloud: Cloud;
  readonly pins: PlatformPins;
  readonly nonce: string | undefined;
  /** When the proof was made, by the word of whom one believes. */
  readonly at: string;
}

/** Everything in which a cloud's word is not what it must be. */
export function platformFaults(facts: PlatformFacts, { cloud, pins, nonce, at }: ExpectedFacts): readonly Finding[] {
  const provider = id(pins.provider);
  return [
    ...(facts.region === cloud.region ? [] : [error('proof/region-differs', { provider, expected: id(cloud.region) })]),
    ...(pins.accounts.includes(facts.account) ? [] : [error('proof/account-not-pinned', { provider })]),
    ...(facts.nonce === nonce ? [] : [error('proof/platform-replayed', { provider })]),
    ...(isOfNow(facts, instant(at)) ? [] : [error('proof/platform-expired', { provider })]),
    ...ageFaults(facts, pins, instant(at)),
  ];
}

/** Written so that a time that is none counts as another. */
function isOfNow({ made }: PlatformFacts, at: number): boolean {
  return made === undefined || (Math.abs(at - made.at) <= MAX_CLOCK_DIFFERENCE_MS && at < made.until);
}

function ageFaults({ up }: PlatformFacts, { maxInstanceAge: limit }: PlatformPins, at: number): readonly Finding[] {
  if (limit === undefined) return [];
  const age = up === undefined ? Number.NaN : at - up;
  if (age >= -MAX_CLOCK_DIFFERENCE_MS && age <= limit.seconds * 1000) return [];
  return [error('proof/instance-too-old', { limit: id(limit.text) })];
}

const DIGITS = 10;

/** The nonce of an Azure document has ten digits and no more: 33 bits of the digest. */
export const azureNonce = (claim: Digest): string =>
  (BigInt(`0x${claim.slice('sha256:'.length)}`) % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0');
