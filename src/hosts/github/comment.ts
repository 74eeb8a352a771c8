import { type Finding, note, Refusal } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { fitted } from '../../report/fit.ts';
import { written } from '../../report/formats/formats.ts';
import type { View } from '../../report/mask.ts';
import { type Api, member, unexpected } from './api.ts';
import { pullRequestOf } from './event.ts';
import type { Runner } from './runner.ts';

/** GitHub takes 65,536 characters. */
const MAX_BODY_BYTES = 60_000;
const PAGE_SIZE = 100;
const MAX_PAGES = 50;

/** What is commented on: a pull request, and a name for what the one comment is about. */
interface Commented {
  readonly repository: string;
  readonly pullRequest: number;
  /** Letters, digits, `/`, `-`, `_` and blanks. */
  readonly of: string;
  /** What was looked at: the last commit of the pull request, and the run. */
  readonly commit: string;
  readonly run: string;
}

interface Comment {
  readonly id: number;
  readonly body: string;
}

/** Comments on the pull request that the run is of, if it is of one, and a comment is asked for. What is returned is for the log. */
export function commenting(runner: Runner, api: Api, of: string | undefined) {
  const { repository, run, attempt, commit, event } = runner;
  const pullRequest = pullRequestOf(event);
  return async (outcome: Outcome, view: View): Promise<readonly Finding[]> => {
    if (of === undefined || pullRequest === undefined) return [];
    const { number, head = commit } = pullRequest;
    const commented = { repository, pullRequest: number, of, commit: head, run: `${run}.${attempt}` };
    return keepComment(api, commented, outcome, view);
  };
}

/**
 * Keeps one comment on a pull request: written by the first run, edited by those after it, never written anew, so that
 * nobody is told twice. It holds what a comment may hold. A token that may not write one, as that of a fork, leaves it:
 * nothing depends on a comment. What is returned says so.
 */
async function keepComment(api: Api, commented: Commented, outcome: Outcome, view: View): Promise<readonly Finding[]> {
  try {
    await keep(api, commented, bodyOf(commented, outcome, view));
    return [];
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return thrown.findings.map(({ code }) => note('host/comment-skipped', { reason: id(code) }));
  }
}

async function keep(api: Api, commented: Commented, body: string): Promise<void> {
  const [comment, ...surplus] = await ourComments(api, commented);
  const { repository } = commented;
  const one = ({ id: number }: Comment) => `/repos/${repository}/issues/comments/${number}`;
  if (!comment) await api.send('POST', commentsOf(commented), { body });
  else if (comment.body !== body) await api.send('PATCH', one(comment), { body });
  // Two runs at once may each have written one.
  for (const other of surplus) await api.send('DELETE', one(other), {});
}

const commentsOf = ({ repository, pullRequest }: Commented): string =>
  `/repos/${repository}/issues/${pullRequest}/comments`;

/** By this a comment is known again. */
const markOf = ({ of }: Commented): string => `<!-- domicile comments on ${of} -->`;

function bodyOf(commented: Commented, outcome: Outcome, view: View): string {
  const about = `_Of \`${commented.of}\` at commit ${commented.commit}, run ${commented.run}._`;
  return fitted(`${markOf(commented)}\n${about}\n\n${written('markdown', outcome, view)}`, MAX_BODY_BYTES);
}

/** The oldest first; only workflows write as a bot, so nobody else's words are taken for ours, and none are changed. */
async function ourComments(api: Api, commented: Commented): Promise<readonly Comment[]> {
  const path = commentsOf(commented);
  const all: unknown[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const items = await api.get(path, { per_page: PAGE_SIZE, page });
    if (!Array.isArray(items)) throw unexpected(path);
    all.push(...items);
    if (items.length < PAGE_SIZE) return all.flatMap((item) => commentOf(item, commented));
  }
  throw unexpected(path);
}

function commentOf(item: unknown, commented: Commented): readonly Comment[] {
  const [number, body] = [member(item, 'id'), member(item, 'body')];
  const isBot = member(member(item, 'user'), 'type') === 'Bot';
  if (typeof number !== 'number' || typeof body !== 'string' || !isBot) return [];
  return body.startsWith(`${markOf(commented)}\n`) ? [{ id: number, body }] : [];
}
