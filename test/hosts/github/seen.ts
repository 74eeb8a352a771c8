import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plan } from '../../../src/commands/plan/plan.ts';
import type { Outcome } from '../../../src/domain/outcome/outcome.ts';
import { gitHubHost } from '../../../src/hosts/github/github.ts';
import { jsonOf, POLICY_PATH, portsOf } from '../../support/commands.ts';
import { gitRepository, type TestRepository } from '../../support/git-repository.ts';
import { GitHubApi } from '../../support/github-api.ts';

/** A step that two sites may run, the nearer by preference, and no hosted runner. */
export const TWO_SITES = `version: 1
locations:
  oslo: {country: 'NO', operators: ['NO']}
  bergen: {country: 'NO', operators: ['NO']}
targets:
  near: {location: oslo, runs-on: [self-hosted, linux, oslo], isolation: ephemeral}
  far: {location: bergen, runs-on: {group: bergen}, isolation: ephemeral}
  hosted: {location: github-hosted, runs-on: ubuntu-latest}
datasets:
  ledger: {classification: internal, categories: [], subjects: [], partitions: {all: {location: oslo}}}
steps:
  check: {action: data-validate, reads: [ledger]}
rules:
  - {id: north, effect: allow, data: {classification-at-most: internal}, to: {places: ['NO']}, operations: [process, store]}
`;

export const NEAR = ['self-hosted', 'linux', 'oslo'];
export const GROUP = { default: 1, bergen: 2 };

/** A repository of an organisation, with its policy, at a stand-in for the service. */
export class Organisation {
  readonly api: GitHubApi;
  readonly url: string;
  readonly #repository: TestRepository;
  readonly #runnersToken: string;

  private constructor(api: GitHubApi, url: string, repository: TestRepository) {
    this.api = api;
    this.url = url;
    this.#repository = repository;
    this.#runnersToken = api.tokenFor({ administration: 'read', 'self-hosted-runners': 'read' });
  }

  static async open(policy = TWO_SITES): Promise<Organisation> {
    const repository = gitRepository();
    repository.commit({ [POLICY_PATH]: policy });
    const api = new GitHubApi({ repository: 'OWNER/study', git: repository.folder, token: 'of-the-job' });
    return new Organisation(api, await api.start(), repository);
  }

  close(): Promise<void> {
    return this.api.stop();
  }

  commit(policy: string): void {
    this.#repository.commit({ [POLICY_PATH]: policy });
  }

  /** The plan of a push to the default branch; with null, without a token for runners. */
  async plan(runnersToken: string | null = this.#runnersToken): Promise<Planned> {
    const folder = mkdtempSync(join(tmpdir(), 'runner-'));
    writeFileSync(join(folder, 'event.json'), '{}');
    const environment = {
      GITHUB_REPOSITORY: 'OWNER/study',
      GITHUB_RUN_ID: '17',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'plan',
      GITHUB_SHA: this.#repository.git('rev-parse', 'HEAD'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: this.url,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: folder,
    };
    const host = gitHubHost({ environment, token: 'of-the-job', runnersToken: runnersToken ?? undefined });
    return told(await plan({ policy: POLICY_PATH }, host, portsOf()));
  }
}

export interface Planned {
  readonly verdict: string;
  /** Best first. */
  readonly allowed: readonly string[];
  /** What the job is to run on; undefined where no plan is handed out. */
  readonly runsOn: unknown;
  readonly findings: readonly string[];
  /** Why nobody knows which runners there are. */
  readonly reason: string | undefined;
}

function told(outcome: Outcome): Planned {
  const { steps, findings } = jsonOf(outcome);
  const handedOut = outcome.outputs.plan && 'value' in outcome.outputs.plan ? outcome.outputs.plan.value : undefined;
  const unknown = findings.find(({ code }: { readonly code: string }) => code === 'host/availability-unknown');
  return {
    verdict: outcome.verdict,
    allowed: steps.check.allowed,
    runsOn: handedOut === undefined ? undefined : JSON.parse(String(handedOut)).check['runs-on'],
    findings: outcome.findings.map(({ severity, code }) => `${severity} ${code}`),
    reason: unknown?.params.reason,
  };
}
