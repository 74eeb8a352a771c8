/** A self-hosted runner, as the API lists it. */
export interface ApiRunner {
  id: number;
  name: string;
  os: string;
  status: 'online' | 'offline';
  busy: boolean;
  ephemeral?: boolean;
  /** Of an organisation's runner. */
  runner_group_id?: number;
  labels: readonly { readonly id: number; readonly name: string; readonly type: 'read-only' | 'custom' }[];
}

export interface ApiRunnerGroup {
  id: number;
  name: string;
  visibility: 'all' | 'selected' | 'private';
  default: boolean;
  inherited: boolean;
  /** Names of the repositories that may use it, where it is for selected ones; the API tells them elsewhere. */
  selected?: readonly string[];
}

let next = 1;

/** A runner with these labels, online unless it is said otherwise. */
export const apiRunner = (labels: readonly string[], more: Partial<ApiRunner> = {}): ApiRunner => {
  const id = next++;
  return {
    id,
    name: `runner-${id}`,
    os: 'linux',
    status: 'online',
    busy: false,
    labels: labels.map((name, index) => ({ id: index, name, type: 'custom' })),
    ...more,
  };
};

export const apiGroup = (id: number, name: string, more: Partial<ApiRunnerGroup> = {}): ApiRunnerGroup => ({
  id,
  name,
  visibility: 'all',
  default: false,
  inherited: false,
  ...more,
});

/** The groups that a repository may use, as the API tells them. */
export const groupsVisibleTo = (groups: readonly ApiRunnerGroup[], repository: string | null) =>
  groups
    .filter(({ selected }) => repository === null || selected === undefined || selected.includes(repository))
    .map(({ selected: _, ...rest }) => rest);
