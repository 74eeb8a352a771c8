import { say } from '../domain/outcome/document.ts';
import { error, type Finding, Refusal } from '../domain/outcome/finding.ts';
import { data } from '../domain/outcome/labelled.ts';
import type { Outcome } from '../domain/outcome/outcome.ts';
import type { Ending, PublishingHost } from '../hosts/host.ts';
import { frames } from './frames.ts';

export const EXIT = { pass: 0, closed: 1, input: 2, bug: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where the end of a run is told. */
export type Door = Pick<PublishingHost, 'publish'>;

export interface Attempt {
  /** Tells what went wrong before there was a host. */
  readonly fallback: Door;
  /** Opens the host; everything after speaks through it. */
  readonly open: () => Promise<{ readonly host: Door; readonly work: () => Promise<Outcome> }>;
}

/** Runs a command to its exit code: the only place where an error becomes one. */
export async function run({ fallback, open }: Attempt): Promise<ExitCode> {
  let door = fallback;
  try {
    const { host, work } = await open();
    door = host;
    const outcome = await work();
    await door.publish(outcome, 'decided');
    return outcome.verdict === 'pass' || outcome.advisory ? EXIT.pass : EXIT.closed;
  } catch (thrown) {
    return tellFailure(thrown, door, fallback);
  }
}

async function tellFailure(thrown: unknown, door: Door, fallback: Door): Promise<ExitCode> {
  const { findings, ending, exit } = failureOf(thrown);
  if (exit === EXIT.bug) process.stderr.write(frames(thrown));
  const outcome = stopped(findings, exit);
  try {
    await door.publish(outcome, ending);
    return exit;
  } catch (again) {
    // The host itself fails: say so where nothing can fail.
    process.stderr.write(frames(again));
    await fallback.publish(stopped([...findings, bug(again)], EXIT.bug), 'bug');
    return EXIT.bug;
  }
}

interface Failure {
  readonly findings: readonly Finding[];
  readonly ending: Ending;
  readonly exit: Exclude<ExitCode, 0>;
}

function failureOf(thrown: unknown): Failure {
  if (!(thrown instanceof Refusal)) return { findings: [bug(thrown)], ending: 'bug', exit: EXIT.bug };
  const { findings, kind } = thrown;
  if (kind === 'input') return { findings, ending: 'input', exit: EXIT.input };
  return { findings, ending: 'decided', exit: EXIT.closed };
}

/** The words of an error that we did not foresee may quote anything. */
const bug = (thrown: unknown): Finding =>
  error('host/our-bug', {
    error: data(thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown), 'restricted'),
  });

const TITLES = {
  [EXIT.closed]: say`Refused`,
  [EXIT.input]: say`The input is not right`,
  [EXIT.bug]: say`Domicile failed`,
} as const;

const stopped = (findings: readonly Finding[], exit: Exclude<ExitCode, 0>): Outcome => ({
  verdict: 'fail',
  findings,
  outputs: {},
  summary: { title: TITLES[exit], blocks: [], document: {}, cases: [] },
  evidence: [],
});
