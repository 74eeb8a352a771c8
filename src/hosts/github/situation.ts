import type { Situation } from '../../domain/policy/decision.ts';
import type { TextSource } from '../../ports.ts';
import { type Api, member, unexpected } from './api.ts';
import { controlPlaneOf, isJudgedByCommit, type Repository, standingOf, visibilityOf } from './event.ts';
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
  trusted: TextSource,
): Promise<Omit<Situation, 'now'>> {
  const { event, commit } = runner;
  const held = isJudgedByCommit(event) && (await holds(trusted.commit, runner, api));
  return {
    event: standingOf(event, { repository: repository.id, branch: trusted.ref, commit, held }),
    repositoryVisibility: repository.visibility,
    controlPlane: controlPlaneOf(runner.serverUrl),
  };
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
