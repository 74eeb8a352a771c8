import type { Submitted } from '../../domain/gate/question.ts';
import { claimDifferences } from '../../domain/gate/site-claim.ts';
import type { Statement } from '../../domain/outcome/statement.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { verifyEd25519 } from '../../evidence/ed25519.ts';
import { readTrust, type TrustFile } from '../../files/trust.ts';
import type { Host } from '../../ports.ts';
import { inProject } from '../project.ts';
import { TRUST_FILE } from '../prove.ts';

/** Each statement with whether its site's signature holds, by the keys of the trust file as it is now. */
export async function withClaims(
  statements: readonly Statement[],
  policy: Policy,
  host: Host,
): Promise<readonly Submitted[]> {
  const text = await host.trusted.read(inProject(policy.path, TRUST_FILE));
  const trust = text === undefined ? { sites: new Map() } : readTrust(text);
  return statements.map((statement) => ({ statement, ...claimOf(statement, trust) }));
}

function claimOf(statement: Statement, { sites }: TrustFile): Omit<Submitted, 'statement'> {
  const { signed, location, target } = statement.place;
  if (signed === undefined) return { claim: 'none' };
  const isTrusted = sites.get(location)?.includes(signed.key) ?? false;
  if (!isTrusted || !verifyEd25519(signed.key, signed.claim, signed.signature)) return { claim: 'not-verified' };
  const { run, step, instance, texts } = statement;
  const expected = {
    run,
    location,
    step,
    target,
    policy: texts.policy,
    ...(instance === undefined ? {} : { instance }),
  };
  const claim = parsed(signed.claim);
  if (claimDifferences(claim, expected).length > 0) return { claim: 'not-verified' };
  // A claim without a time is of no time: the gate finds that none fits.
  return { claim: 'verified', claimedAt: typeof claim.at === 'string' ? claim.at : '' };
}

function parsed(claim: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(claim);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
