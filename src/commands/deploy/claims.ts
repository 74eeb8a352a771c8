import type { FindingCode } from '../../domain/findings/codes.ts';
import type { PlatformReader } from '../../domain/gate/platform.ts';
import type { Submitted } from '../../domain/gate/question.ts';
import { claimDifferences, type ExpectedClaim } from '../../domain/gate/site-claim.ts';
import type { Statement } from '../../domain/outcome/statement.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { verifyEd25519 } from '../../evidence/ed25519.ts';
import { claimedTime, documentDigest, platformFindings } from '../../evidence/platform-proof.ts';
import { readTrust, type TrustFile } from '../../files/trust.ts';
import type { Host, Platforms } from '../../ports.ts';
import { inProject } from '../project.ts';
import { cloudOf, NO_TRUST, TRUST_FILE } from '../prove.ts';

/** Each statement with whether what was signed about its place holds, by the policy and the trust file as they are now. */
export async function withClaims(
  statements: readonly Statement[],
  policy: Policy,
  host: Host,
  { read }: Pick<Platforms, 'read'>,
): Promise<readonly Submitted[]> {
  const text = await host.trusted.read(inProject(policy.path, TRUST_FILE));
  const trust = text === undefined ? NO_TRUST : readTrust(text);
  return Promise.all(
    statements.map(async (statement) => {
      const signed = claimOf(statement, trust);
      const faults = await platformFaultsOf(statement, signed.claimedAt, { policy, trust, read });
      const { platform } = statement.place;
      const claimedAt = signed.claimedAt ?? (platform && claimedTime(platform));
      return { statement, ...signed, platformFaults: faults, ...(claimedAt === undefined ? {} : { claimedAt }) };
    }),
  );
}

function claimOf(statement: Statement, { sites }: TrustFile): Pick<Submitted, 'claim' | 'claimedAt'> {
  const { signed, location, platform } = statement.place;
  if (signed === undefined) return { claim: 'none' };
  const isTrusted = sites.get(location)?.includes(signed.key) ?? false;
  if (!isTrusted || !verifyEd25519(signed.key, signed.claim, signed.signature)) return { claim: 'not-verified' };
  const document = platform === undefined ? {} : { document: documentDigest(platform) };
  const claim = parsed(signed.claim);
  if (claimDifferences(claim, { ...expectedOf(statement), ...document }).length > 0) return { claim: 'not-verified' };
  // A claim without a time is of no time: the gate finds that none fits.
  return { claim: 'verified', claimedAt: typeof claim.at === 'string' ? claim.at : '' };
}

const expectedOf = ({ run, step, instance, texts, place: { location, target } }: Statement): ExpectedClaim => ({
  run,
  location,
  step,
  target,
  policy: texts.policy,
  ...(instance === undefined ? {} : { instance }),
});

interface Known {
  readonly policy: Policy;
  readonly trust: TrustFile;
  readonly read: PlatformReader;
}

async function platformFaultsOf(
  statement: Statement,
  claimedAt: string | undefined,
  { policy, trust, read }: Known,
): Promise<readonly FindingCode[]> {
  const { platform, location } = statement.place;
  if (platform === undefined) return [];
  const [cloud, pins] = [cloudOf(policy, location), trust.platforms.get(location)];
  const expected = { claim: expectedOf(statement), cloud, pins, at: claimedAt ?? statement.at };
  const findings = await platformFindings(platform, expected, read);
  return findings.map(({ code }) => code);
}

function parsed(claim: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(claim);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
