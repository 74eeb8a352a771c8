import type { Situation } from '../../domain/policy/decision.ts';
import { type Api, member, unexpected } from './api.ts';
import { controlPlaneOf, type Repository, type Standing, standingOf, visibilityOf } from './event.ts';
import type { Runner } from './runner.ts';

export async function repositoryOf({ repository }: Runner, api: Api): Promise<Repository> {
  const path = `/repos/${repository}`;
  const answer = await api.get(path);
  const [id, defaultBranch] = [member(answer, 'id'), member(answer, 'default_branch')];
  if (typeof id !== 'number' || typeof defaultBranch !== 'string') throw unexpected(path);
  return { id, defaultBranch, visibility: visibilityOf(member(answer, 'visibility'), member(answer, 'private')) };
}

/** What the policy judges beside the policy: whose code runs, who can read, where the service is. */
export async function situationOf(
  runner: Runner,
  api: Api,
  repository: Repository,
  trustedCommit: () => Promise<string>,
): Promise<Omit<Situation, 'now'>> {
  return {
    event: await standing(runner, api, repository, trustedCommit),
    repositoryVisibility: repository.visibility,
    controlPlane: controlPlaneOf(runner.serverUrl),
  };
}

async function standing(
  runner: Runner,
  api: Api,
  repository: Repository,
  trustedCommit: () => Promise<string>,
): Promise<Standing> {
  const known = standingOf(runner.event, repository);
  if (known !== 'by-commit') return known;
  return (await holds(await trustedCommit(), runner, api)) ? 'trusted' : 'pull-request';
}

/** A commit holds another if nothing is in the other that it lacks. */
async function holds(trusted: string, { repository, commit }: Runner, api: Api): Promise<boolean> {
  if (trusted === commit) return true;
  const status = member(
    await api.get(`/repos/${repository}/compare/${trusted}...${commit}`, { per_page: 1 }),
    'status',
  );
  return status === 'behind' || status === 'identical';
}
