import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { SurfaceCaps } from '../../domain/policy/surface-caps.ts';
import { PUBLIC_ONLY } from '../../domain/policy/surface-caps.ts';
import type { Texts } from '../../ports.ts';
import { unlikeCommands } from '../../report/commands.ts';
import { findingLines } from '../../report/formats/text.ts';
import { viewOf } from '../../report/mask.ts';
import { deciding } from '../deciding.ts';
import type { PublishingHost } from '../host.ts';
import { once } from '../once.ts';
import { type Api, gitHubApi } from './api.ts';
import { commenting } from './comment.ts';
import { branchOf } from './event.ts';
import { identityOf } from './identity.ts';
import { watching } from './issue.ts';
import { jobsOf } from './jobs.ts';
import { type RememberingTexts, remembering } from './placed.ts';
import { publish } from './publish.ts';
import { type Environment, type Runner, readRunner } from './runner.ts';
import { runnersSeen } from './runners.ts';
import { repositoryOf, situationOf } from './situation.ts';
import { branchTip, textsAt } from './texts.ts';

export interface GitHubOptions {
  readonly environment: Environment;
  readonly token: string;
  /** The id of this job as the Jobs API knows it; a server of one's own may not say it. */
  readonly checkRun?: number | undefined;
  readonly requiredParent?: PublishingHost['requiredParent'];
  /** Another token, which may list runners; without it nobody asks for them. */
  readonly runnersToken?: string | undefined;
  /** What an issue is kept on: opened where it does not pass, closed where it does. */
  readonly watched?: string | undefined;
  /** What a comment on the pull request is kept on. */
  readonly commented?: string | undefined;
}

/** A run of GitHub Actions. All that knows GitHub is in this folder. */
export function gitHubHost(options: GitHubOptions): PublishingHost {
  const { environment, token, checkRun, runnersToken, requiredParent } = options;
  const runner = readRunner(environment, checkRun);
  const api = gitHubApi(runner.apiUrl, token);
  const repository = once(() => repositoryOf(runner, api));
  const { ofDefault, ofBranch, proposed } = textsOf(runner, api, async () => (await repository()).defaultBranch);
  const trust = deciding(ofDefault);
  const atHand = { texts: [ofDefault, ofBranch, proposed], commit: runner.commit, workspace: runner.workspace };
  let caps: SurfaceCaps = PUBLIC_ONLY;
  const { run, attempt, job, commit } = runner;
  const keep = keeping(runner, api, options);
  const jobs = () => jobsOf(api, runner.repository, runner.run);
  return {
    run: { host: 'github', repository: runner.repository, run, attempt, job, commit },
    attended: false,
    repositoryId: async () => String((await repository()).id),
    requiredParent,
    trusted: trust.texts,
    proposed,
    follow: async (branches) => {
      const branch = branchOf(runner.event);
      const isListed = branch !== undefined && branches.includes(branch);
      return trust.choose(isListed && branch !== (await repository()).defaultBranch ? ofBranch : undefined);
    },
    situation: async () => {
      trust.settle();
      return situationOf(runner, api, await repository(), await trust.texts.source());
    },
    admit: (admitted) => {
      caps = admitted;
    },
    progress: (finding) => {
      const lines = findingLines(finding, viewOf(caps, 'log')).join('\n');
      process.stdout.write(`${unlikeCommands(lines)}\n`);
    },
    jobs,
    service: {
      runner: runner.itself,
      jobs,
      repositoryId: async () => String((await repository()).id),
      identity: (audience) => identityOf(environment, runner.serverUrl, audience),
    },
    runners: once(() => runnersSeen(runner, runnersToken)),
    publish: async (outcome, ending) => {
      await publish(outcome, ending, { caps, temp: runner.temp, atHand });
      await keep(outcome, caps);
    },
  };
}

/** What is kept beside the surfaces of the run: an issue, a comment on the pull request. */
function keeping(runner: Runner, api: Api, { watched, commented }: GitHubOptions) {
  const watch = watching(api, runner.repository, watched);
  const comment = commenting(runner, api, commented);
  return async (outcome: Outcome, caps: SurfaceCaps): Promise<void> => {
    await watch(outcome);
    const skipped = await comment(outcome, viewOf(caps, 'comment'));
    const lines = skipped.flatMap((finding) => findingLines(finding, viewOf(caps, 'log')));
    for (const line of lines) process.stdout.write(`${unlikeCommands(line)}\n`);
  };
}

function textsOf(runner: Runner, api: Api, defaultBranch: () => Promise<string>) {
  const { repository, commit, event } = runner;
  const at = (source: Texts['source']): RememberingTexts => remembering(textsAt({ api, repository, source }));
  return {
    ofDefault: at(async () => branchTip(api, repository, await defaultBranch())),
    ofBranch: at(async () => branchTip(api, repository, branchOf(event) ?? '')),
    proposed: at(async () => ({ ref: event.ref, commit, source: 'api' })),
  };
}
