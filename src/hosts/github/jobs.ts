import type { Job } from '../../ports.ts';
import { type Api, allPages, member, unexpected } from './api.ts';

/** The jobs of all attempts of a run. */
export async function jobsOf(api: Api, repository: string, run: string): Promise<readonly Job[]> {
  const path = `/repos/${repository}/actions/runs/${run}/jobs`;
  const jobs = await allPages(api, path, 'jobs', { filter: 'all' });
  return jobs.map((job) => {
    const [id, attempt, name, status] = ['id', 'run_attempt', 'name', 'status'].map((key) => member(job, key));
    if (typeof id !== 'number' || typeof attempt !== 'number') throw unexpected(path);
    if (typeof name !== 'string' || typeof status !== 'string') throw unexpected(path);
    return {
      id: String(id),
      name,
      attempt,
      status,
      conclusion: textOrNull(member(job, 'conclusion')),
      runnerName: textOrNull(member(job, 'runner_name')),
      runnerGroup: textOrNull(member(job, 'runner_group_name')),
      labels: texts(member(job, 'labels')),
    };
  });
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
