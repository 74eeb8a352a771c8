import type { Finding } from '../outcome/finding.ts';
import { id } from '../outcome/labelled.ts';
import { nameOf, reason } from './naming.ts';
import type { GateQuestion, Need, Picked } from './question.ts';

/** A path in the project: no way out of it, nothing that a file system reads otherwise. */
const PLAIN_PATH = /^(?!.*(^|\/)\.{1,2}(\/|$))[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/;

export interface JudgedBy {
  readonly text: 'contract' | 'spec';
  /** Undefined where nobody can say which trusted text it should have been. */
  readonly path: string | undefined;
}

/** The trusted text that must have judged a statement, as the policy names it: no test chooses its own. */
export function judgedBy(need: Need): JudgedBy | undefined {
  if (need.action === 'data-validate') return { text: 'contract', path: plain(need.contract) };
  if (need.action !== 'model-test') return undefined;
  return { text: 'spec', path: plain(need.spec) };
}

const plain = (path: unknown): string | undefined =>
  typeof path === 'string' && PLAIN_PATH.test(path) ? path : undefined;

/** Contracts and specs are, digest by digest, what stands on the trusted ref now. */
export function trustedTexts(picks: readonly Picked[], question: GateQuestion): readonly Finding[] {
  return picks.flatMap((pick) => {
    const judge = judgedBy(pick.need);
    if (judge === undefined) return [];
    const trusted = question.trusted.texts.get(judge.path ?? '');
    if (trusted !== undefined && pick.statement.texts[judge.text] === trusted) return [];
    return [reason(question, 'gate/text-not-trusted', { step: nameOf(pick.need), text: id(judge.text) })];
  });
}
