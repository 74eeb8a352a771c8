import { type Finding, Refusal } from '../../domain/outcome/finding.ts';
import type { SeenRunner, Sight } from '../../domain/policy/reach.ts';
import type { Runners } from '../../ports.ts';
import { type Api, gitHubApi, member, type Patience, unexpected, wholeList } from './api.ts';
import type { Runner } from './runner.ts';

/** What only puts targets in order is not waited for long. */
const HASTY: Patience = { deadlineMs: 5_000, retryAfterMs: [500] };

/** The self-hosted runners that the repository may use, by a token of their own: GITHUB_TOKEN may not list them. */
export async function runnersSeen(
  { apiUrl, repository }: Pick<Runner, 'apiUrl' | 'repository'>,
  token: string | undefined,
  patience = HASTY,
): Promise<Runners> {
  if (token === undefined) return { known: false, asked: false, reason: 'no runners-token is given' };
  try {
    const sight = await sightOf(gitHubApi(apiUrl, token, patience), repository);
    // A token that may not see is not always told so.
    if (sight.runners.length === 0) return { known: false, asked: true, reason: 'no runner is registered' };
    return { known: true, sight };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { known: false, asked: true, reason: whyNot(thrown) };
    throw thrown;
  }
}

/** In our own words: of what the service says only the status is told. */
function whyNot({ findings: [first] }: Refusal): string {
  const [status, request] = ['status', 'request'].map((key) => shownParam(first, key));
  if (first?.code === 'host/api-refused') return `the API answered ${status} to ${request}`;
  if (first?.code === 'host/api-unreachable') return `the API did not answer ${request}`;
  return `there is no whole list at ${request}`;
}

function shownParam(finding: Finding | undefined, key: string): string {
  const param = finding?.params[key];
  return param !== undefined && 'value' in param ? String(param.value) : '';
}

async function sightOf(api: Api, repository: string): Promise<Sight> {
  const path = `/repos/${repository}/actions/runners`;
  const own = (await wholeList(api, path, 'runners', {})).map((each) => seen(each, undefined, path));
  const owner = member(await api.get(`/repos/${repository}`), 'owner');
  if (member(owner, 'type') === 'User') return { runners: own, hiddenGroups: [] };
  const { runners, hiddenGroups } = await shared(api, repository);
  return { runners: [...own, ...runners], hiddenGroups };
}

/** What the organisation lets this repository use, by group. What an enterprise shares is named, and not listed. */
async function shared(api: Api, repository: string): Promise<Sight> {
  const [owner = '', name = ''] = repository.split('/');
  const groups = await groupsFor(api, `/orgs/${owner}/actions/runner-groups`, name);
  const path = `/orgs/${owner}/actions/runners`;
  const runners = (await wholeList(api, path, 'runners', {})).flatMap((each) => {
    const id = member(each, 'runner_group_id');
    if (typeof id !== 'number') throw unexpected(path);
    const group = groups.get(id);
    return group === undefined ? [] : [seen(each, group.name, path)];
  });
  return { runners, hiddenGroups: [...groups.values()].flatMap((group) => (group.inherited ? group.name : [])) };
}

interface Group {
  readonly name: string;
  /** An enterprise's, unless it is said that it is not. */
  readonly inherited: boolean;
}

async function groupsFor(api: Api, path: string, repository: string): Promise<ReadonlyMap<number, Group>> {
  const groups = await wholeList(api, path, 'runner_groups', { visible_to_repository: repository });
  return new Map(
    groups.map((each) => {
      const [id, name, inherited] = ['id', 'name', 'inherited'].map((key) => member(each, key));
      if (typeof id !== 'number' || typeof name !== 'string') throw unexpected(path);
      return [id, { name, inherited: inherited !== false }];
    }),
  );
}

function seen(value: unknown, group: string | undefined, path: string): SeenRunner {
  const [status, labels, ephemeral] = ['status', 'labels', 'ephemeral'].map((key) => member(value, key));
  const names = Array.isArray(labels) ? labels.map((label) => member(label, 'name')) : [undefined];
  const isNamed = (all: readonly unknown[]): all is readonly string[] => all.every((each) => typeof each === 'string');
  if ((status !== 'online' && status !== 'offline') || !isNamed(names)) throw unexpected(path);
  return { group, labels: names, online: status === 'online', ephemeral: ephemeral === true };
}
