import { basename } from 'node:path';
import { badInput, error } from '../../domain/outcome/finding.ts';
import type { RunIdentity } from '../../domain/outcome/statement.ts';
import type { Situation } from '../../domain/policy/decision.ts';
import { PUBLIC_ONLY, type SurfaceCaps } from '../../domain/policy/surface-caps.ts';
import { gitHolds, gitRemote, gitResolve, gitRoot } from '../../machine/git.ts';
import type { Texts } from '../../ports.ts';
import { unlikeCommands } from '../../report/commands.ts';
import type { Format } from '../../report/formats/formats.ts';
import { findingLines } from '../../report/formats/text.ts';
import { stricter, type View, viewOf } from '../../report/mask.ts';
import type { PublishingHost } from '../host.ts';
import { once } from '../once.ts';
import { isUnattended, terminalControlPlane } from './control-plane.ts';
import { troubleAsFinding } from './git-trouble.ts';
import { nowhere } from './nowhere.ts';
import { handOver, print, writeEvidence } from './publish.ts';
import { gitTexts, workspaceTexts } from './texts.ts';
import { localTrust } from './trust.ts';
import { resolvedRef } from './trusted-ref.ts';

export interface LocalOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The root of the git repository that the user stands in; undefined where there is none. */
  readonly root: string | undefined;
  readonly format: Format;
  /** The name (see `trustedName`) whose texts decide; by default origin/HEAD; HEAD where there is no remote. */
  readonly trustedRef?: string | undefined;
  /** The name whose texts are the proposal; the working tree where none is named. What it says decides nothing. */
  readonly proposedRef?: string | undefined;
  /** `OWNER/name`, as the site file admits it; by default as the remote `origin` says. */
  readonly repository?: string | undefined;
  /** The service's number of it, as approvals are signed for it. */
  readonly repositoryId?: string | undefined;
  readonly requiredParent?: PublishingHost['requiredParent'];
  /** Where the evidence of each step is written. */
  readonly evidenceFolder?: string | undefined;
}

/** The root of the repository that a folder lies in; undefined outside of any. Throws `host/no-git`. */
export const repositoryAround = (folder: string): Promise<string | undefined> =>
  troubleAsFinding('', () => gitRoot(folder));

/** A terminal: a laptop, or any CI service that starts a command line. */
export async function localHost(options: LocalOptions): Promise<PublishingHost> {
  const { environment, root, format, evidenceFolder } = options;
  if (root === undefined) return nowhere(badInput(error('host/no-repository')), format);
  const unattended = isUnattended(environment);
  const trust = localTrust(root, { named: options.trustedRef, unattended });
  const trusted = trust.texts;
  // Each question to git is a process; these do not wait for each other. Whoever asks again is told what went wrong.
  trusted.source().catch(() => undefined);
  const run = await runOf(root, options.repository);
  if (run === undefined) return nowhere(badInput(error('host/no-commit')), format);
  let caps: SurfaceCaps = PUBLIC_ONLY;
  return {
    run,
    attended: !unattended,
    trusted,
    proposed: proposedTexts(root, options.proposedRef, run.commit),
    repositoryId: async () => options.repositoryId,
    requiredParent: options.requiredParent,
    follow: trust.follow,
    situation: once(async () => {
      trust.settle();
      return situationOf(environment, root, run.commit, (await trusted.source()).commit);
    }),
    admit: (admitted) => {
      caps = admitted;
    },
    progress: (finding) => {
      process.stderr.write(`${unlikeCommands(findingLines(finding, viewOf(caps, 'log')).join('\n'))}\n`);
    },
    jobs: async () => undefined,
    runners: async () => ({ known: false, asked: false, reason: 'a terminal does not ask the service' }),
    publish: async (outcome) => {
      // First, so that a report is printed only where all it speaks of is kept.
      if (evidenceFolder !== undefined) await writeEvidence(outcome.evidence, evidenceFolder);
      const printing = { format, view: printedView(format, caps) };
      if (outcome.product === undefined) await print(outcome, printing);
      else await handOver(outcome.product, outcome, printing);
    },
  };
}

const proposedTexts = (root: string, named: string | undefined, commit: string): Texts =>
  named === undefined
    ? workspaceTexts(root, async () => commit)
    : gitTexts(root, () => resolvedRef(root, { named, unattended: false }));

/** What the runner turns into annotations stands in the log too. */
const printedView = (format: Format, caps: SurfaceCaps): View =>
  format === 'github' ? stricter(viewOf(caps, 'log'), viewOf(caps, 'annotation')) : viewOf(caps, 'log');

async function runOf(root: string, stated: string | undefined): Promise<RunIdentity | undefined> {
  const [commit, remote] = await Promise.all([gitResolve(root, 'HEAD'), stated ?? gitRemote(root)]);
  if (commit === undefined) return undefined;
  return {
    host: 'local',
    repository: remote ?? localName(root),
    run: 'local',
    attempt: 1,
    job: 'local',
    commit,
  };
}

/** What has no remote is called by its folder, in the characters that a repository's name may have. */
const localName = (root: string): string =>
  `local/${basename(root)
    .replaceAll(/[^A-Za-z0-9._-]/g, '-')
    .slice(0, 100)}`;

/** At a terminal a person runs what lies there; a service may run what a stranger proposed. */
async function situationOf(
  environment: LocalOptions['environment'],
  root: string,
  commit: string,
  trusted: string,
): Promise<Omit<Situation, 'now'>> {
  const reviewed = !isUnattended(environment) || (await gitHolds(root, trusted, commit));
  const controlPlane = terminalControlPlane(environment);
  return {
    event: reviewed ? 'trusted' : 'fork',
    // What stands on a terminal nobody reads through the repository.
    repositoryVisibility: controlPlane === 'local' ? 'private' : 'unknown',
    controlPlane,
  };
}
