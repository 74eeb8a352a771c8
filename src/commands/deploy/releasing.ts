import { error, type Finding, note, Refusal, warning } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { shownRelease } from '../../domain/release/release-id.ts';
import type { DeployTarget, Observed, Recovered, Release } from '../../ports.ts';

/** What became of a destination. */
export interface Released {
  readonly verdict: 'pass' | 'fail';
  readonly before: Observed | undefined;
  /** As read back. */
  readonly after: Observed | undefined;
  readonly findings: readonly Finding[];
}

export interface Releasing {
  readonly destination: string;
  readonly release: Release;
  /** The same for the same release of the same run. */
  readonly key: string;
  readonly keep: number;
  readonly dryRun: boolean;
  /** What speaks against replacing what is served: the gate looked before the lease was taken. */
  mayReplace(served: Observed | undefined): readonly Finding[];
}

const DONE: Record<Exclude<Recovered, 'nothing'>, string> = {
  'kept-old': 'what it served before stays',
  'kept-new': 'what it had begun to serve is whole and stays',
  'took-back': 'what it had begun to serve was not whole and was taken back',
};

/** Mends, stages, promotes, reads back; and goes back to what was served where that fails. */
export async function releaseTo(target: DeployTarget, releasing: Releasing): Promise<Released> {
  const { destination, release, dryRun } = releasing;
  if (dryRun) {
    await target.ready();
    return rehearse(await target.current(), releasing);
  }
  const recovered = mended(destination, await target.recover());
  const before = await target.current();
  const found = [...recovered, ...damaged(destination, before)];
  if (before?.whole && before.digest === release.digest) return alreadyThere(destination, before, found);
  const against = releasing.mayReplace(before);
  if (against.length > 0) return { verdict: 'fail', before, after: before, findings: [...found, ...against] };
  const prepared = await target.prepare(release, releasing.key);
  const promoted = await promote(target, prepared, before, destination);
  if (promoted.verdict === 'fail') return { ...promoted, before, findings: [...found, ...promoted.findings] };
  return { ...promoted, before, findings: [...found, ...(await tidied(target, releasing.keep))] };
}

function rehearse(before: Observed | undefined, { destination }: Releasing): Released {
  const findings = [...damaged(destination, before), note('release/dry-run', { destination: id(destination) })];
  return { verdict: 'pass', before, after: before, findings };
}

const mended = (destination: string, recovered: Recovered): readonly Finding[] =>
  recovered === 'nothing'
    ? []
    : [note('release/recovered', { destination: id(destination), done: id(DONE[recovered]) })];

/** Somebody changed it, which somebody must hear; and no reason not to release: what was tested replaces it. */
const damaged = (destination: string, before: Observed | undefined): readonly Finding[] =>
  before === undefined || before.whole
    ? []
    : [warning('release/current-damaged', { destination: id(destination), release: shownRelease(before) })];

function alreadyThere(destination: string, before: Observed, found: readonly Finding[]): Released {
  const params = { destination: id(destination), release: shownRelease(before) };
  return { verdict: 'pass', before, after: before, findings: [...found, note('release/already-current', params)] };
}

type Promoted = Pick<Released, 'verdict' | 'after' | 'findings'>;

async function promote(
  target: DeployTarget,
  prepared: string,
  before: Observed | undefined,
  destination: string,
): Promise<Promoted> {
  try {
    return { verdict: 'pass', after: await target.promote(prepared, before), findings: [] };
  } catch (thrown) {
    // Every other refusal came before the switch: what was served is served still.
    if (!isRefusal(thrown) || !thrown.findings.some(({ code }) => code === 'release/read-back-differs')) throw thrown;
    const back = await goBack(target, before, destination);
    return { verdict: 'fail', after: back.after, findings: [...thrown.findings, ...back.findings] };
  }
}

async function goBack(target: DeployTarget, before: Observed | undefined, destination: string) {
  try {
    // Serving nothing is better than serving what nobody tested.
    const after = await target.rollback(before?.whole ? before : undefined);
    const told =
      after === undefined
        ? error('release/withdrawn', { destination: id(destination) })
        : error('release/rolled-back', { destination: id(destination), release: shownRelease(after) });
    return { after, findings: [told] };
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return { after: undefined, findings: thrown.findings };
  }
}

/** What cannot be tidied up is told; the release stands. */
async function tidied(target: DeployTarget, keep: number): Promise<readonly Finding[]> {
  try {
    await target.collectGarbage(keep);
    return [];
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return thrown.findings.map((finding) => ({ ...finding, severity: 'warning' }));
  }
}

const isRefusal = (thrown: unknown): thrown is Refusal => thrown instanceof Refusal && thrown.kind === 'refusal';
