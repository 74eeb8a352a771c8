import { randomUUID } from 'node:crypto';
import { jobsLike, runningDifferences, serviceProofOf } from '../../domain/gate/service.ts';
import { claimRequest } from '../../domain/gate/site-claim.ts';
import { audienceOf, tokenDifferences } from '../../domain/gate/token-claims.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id, ids, known } from '../../domain/outcome/labelled.ts';
import type { ServiceProof } from '../../domain/outcome/statement.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { sha256 } from '../../evidence/sha256.ts';
import type { Job, PlaceClaim, ServiceWitness } from '../../ports.ts';

/** Has the service that runs this job say which runner took it; any doubt is refused. */
export async function provenByService(claim: PlaceClaim, service: ServiceWitness, now: string): Promise<ServiceProof> {
  mustBeOfItsKind(claim, service);
  const job = await thisJob(claim, service);
  mustBeOfTarget(job, claim, service);
  await mustHaveToken(job, claim, service, now);
  return serviceProofOf(job);
}

/** A runner that calls itself hosted is no machine of the user's, whatever took the job. */
function mustBeOfItsKind({ hosted, target }: PlaceClaim, { runner }: ServiceWitness): void {
  if (runner.hosted === undefined || runner.hosted === hosted) return;
  throw refused(error('proof/runner-differs', { target: id(target), differing: ids(['hosted']) }));
}

async function thisJob({ run }: PlaceClaim, service: ServiceWitness): Promise<Job> {
  const [job, ...more] = jobsLike(await service.jobs(), run, service.runner.name);
  if (job !== undefined && more.length === 0) return job;
  throw refused(error('proof/job-not-found', { matching: known(job === undefined ? 0 : 1 + more.length) }));
}

function mustBeOfTarget(job: Job, { run, runsOn, target }: PlaceClaim, { runner }: ServiceWitness): void {
  const differing = runningDifferences(job, { run, runsOn, runner: runner.name });
  if (differing.length > 0) {
    throw refused(error('proof/runner-differs', { target: id(target), differing: ids(differing) }));
  }
}

/** Where the job may have a token of the service, it must agree; it is no evidence, since who holds it could use it. */
async function mustHaveToken(job: Job, claim: PlaceClaim, service: ServiceWitness, now: string): Promise<void> {
  const { run, environment, hosted } = claim;
  const { step, target, instance, policyDigest: policy } = claim;
  const asked = claimRequest({ run, step, target, policy, ...(instance ? { instance } : {}) }, randomUUID());
  const audience = audienceOf(sha256(canonicalJson(asked)));
  const claims = await service.identity(audience);
  if (claims === undefined) return;
  const repositoryId = await service.repositoryId();
  const expected = { run, job: job.id, repositoryId, audience, hosted, now, ...(environment ? { environment } : {}) };
  const differing = tokenDifferences(claims, expected);
  if (differing.length > 0) throw refused(error('proof/token-differs', { differing: ids(differing) }));
}
