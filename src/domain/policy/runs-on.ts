import type { RunsOn } from './target.ts';

/** What a job that is placed by `runs-on` asks for; a runner that takes it has all of it. */
export interface AskedRunner {
  readonly group?: string;
  readonly labels: readonly string[];
}

/** `runs-on` in each of the forms that GitHub takes, as one. */
export function askedRunner(runsOn: RunsOn): AskedRunner {
  if (typeof runsOn === 'string') return { labels: [runsOn] };
  if (!('group' in runsOn)) return { labels: runsOn };
  const { group, labels = [] } = runsOn;
  return { group, labels: typeof labels === 'string' ? [labels] : labels };
}
