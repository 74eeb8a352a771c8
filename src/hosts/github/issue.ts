import type { Outcome } from '../../domain/outcome/outcome.ts';
import { PUBLIC_ONLY } from '../../domain/policy/surface-caps.ts';
import { fitted } from '../../report/fit.ts';
import { written } from '../../report/formats/formats.ts';
import { viewOf } from '../../report/mask.ts';
import { type Api, member, unexpected } from './api.ts';

/** GitHub takes 65,536 characters. */
const MAX_BODY_BYTES = 60_000;
const PAGE_SIZE = 100;
const MAX_PAGES = 50;

/** What is watched: the repository, and a name for what its one issue is about. */
interface Watch {
  readonly repository: string;
  readonly of: string;
}

interface Issue {
  readonly number: number;
  readonly body: string;
}

/** Keeps an issue on what is watched, if anything is. Once: where the service refuses, that is what is published next. */
export function watching(api: Api, repository: string, of: string | undefined): (outcome: Outcome) => Promise<void> {
  let isTold = of === undefined;
  return async (outcome) => {
    if (isTold || of === undefined) return;
    isTold = true;
    await keepIssue(api, { repository, of }, outcome);
  };
}

/**
 * Keeps one issue on what is watched: opened at the first run that does not pass, kept up by those after it, closed by
 * one that passes. Issues are read by mail and by everybody, so no aggregate stands in it, whatever the policy allows.
 */
async function keepIssue(api: Api, watch: Watch, outcome: Outcome): Promise<void> {
  const [issue, ...surplus] = await openIssues(api, watch);
  // Two runs at once may each have opened one.
  for (const { number } of surplus) await api.send('PATCH', `${issuesOf(watch)}/${number}`, { state: 'closed' });
  if (outcome.verdict === 'pass') {
    if (issue) await api.send('PATCH', `${issuesOf(watch)}/${issue.number}`, { state: 'closed' });
    return;
  }
  const body = bodyOf(watch, outcome);
  if (!issue) await api.send('POST', issuesOf(watch), { title: `${watch.of} does not pass`, body });
  else if (issue.body !== body) await api.send('PATCH', `${issuesOf(watch)}/${issue.number}`, { body });
}

const issuesOf = ({ repository }: Watch): string => `/repos/${repository}/issues`;

/** By this an issue is known again, whatever becomes of its title. */
const markOf = ({ of }: Watch): string => `<!-- domicile watches ${of} -->`;

function bodyOf(watch: Watch, outcome: Outcome): string {
  const report = written('markdown', outcome, viewOf(PUBLIC_ONLY, 'issue'));
  return fitted(`${markOf(watch)}\n${report}`, MAX_BODY_BYTES);
}

/** Those that are open, the oldest first; only workflows write as the bot, so nobody else's words are taken for ours. */
async function openIssues(api: Api, watch: Watch): Promise<readonly Issue[]> {
  const all: unknown[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const query = { state: 'open', sort: 'created', direction: 'asc', per_page: PAGE_SIZE, page };
    const items = await api.get(issuesOf(watch), query);
    if (!Array.isArray(items)) throw unexpected(issuesOf(watch));
    all.push(...items);
    if (items.length < PAGE_SIZE) return all.flatMap((item) => issueOf(item, watch));
  }
  throw unexpected(issuesOf(watch));
}

/** The API lists pull requests among the issues. */
function issueOf(item: unknown, watch: Watch): readonly Issue[] {
  const [number, body] = [member(item, 'number'), member(item, 'body')];
  const isBot = member(member(item, 'user'), 'type') === 'Bot';
  if (typeof number !== 'number' || typeof body !== 'string' || !isBot) return [];
  return member(item, 'pull_request') === undefined && body.startsWith(markOf(watch)) ? [{ number, body }] : [];
}
