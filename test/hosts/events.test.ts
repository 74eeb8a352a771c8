import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { plan } from '../../src/commands/plan/plan.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import { gitHubHost } from '../../src/hosts/github/github.ts';
import type { PublishingHost } from '../../src/hosts/host.ts';
import { localHost } from '../../src/hosts/local/local.ts';
import { run } from '../../src/main/run.ts';
import { jsonOf, portsOf } from '../support/commands.ts';
import { cloneOf, commitNamed, eventWorld, type LocalClone, POLICY } from '../support/event-world.ts';
import type { TestRepository } from '../support/git-repository.ts';
import { GitHubApi } from '../support/github-api.ts';

/** A folder a case: an event, or a clone at a terminal (`given.yml`), and what follows (`expected.yml`). */
const CASES = 'test/golden/events';

interface OnGitHub {
  readonly event: string;
  readonly ref: string;
  /** By its name in the world. */
  readonly commit: string;
  readonly payload: unknown;
  readonly attempt?: number;
  readonly server?: string;
}

interface AtTerminal {
  readonly local: LocalClone & { readonly unattended?: boolean; readonly 'trusted-ref'?: string };
}

interface Expected {
  /** The branch whose texts decide, at its tip. */
  readonly trusted?: string;
  readonly standing?: string;
  /** The highest classification that a step may read which is handed to the jobs of this run. */
  readonly 'may-read'?: string;
  /** The steps in the output of the plan. */
  readonly plan?: readonly string[];
  readonly 'control-plane'?: string;
  readonly refused?: readonly string[];
  readonly exit: number;
}

let world: TestRepository;
let api: GitHubApi;
let apiUrl: string;

beforeAll(async () => {
  world = eventWorld();
  api = new GitHubApi({ repository: 'OWNER/study', git: world.folder, token: 'secret' });
  apiUrl = await api.start();
});

afterAll(() => api.stop());

/** `$name` in a case is the commit of that name. */
const withCommits = (text: string): string =>
  text.replaceAll(/\$([a-z-]+)/g, (_, name: string) => commitNamed(world, name));

function onGitHub({ event, ref, commit, payload, attempt = 1, server = 'https://github.com' }: OnGitHub) {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  const environment = {
    GITHUB_REPOSITORY: 'OWNER/study',
    GITHUB_RUN_ID: '17',
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_JOB: 'plan',
    GITHUB_SHA: commitNamed(world, commit),
    GITHUB_REF: ref,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_SERVER_URL: server,
    GITHUB_API_URL: apiUrl,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: folder,
  };
  return gitHubHost({ token: 'secret', environment });
}

const atTerminal = ({ local }: AtTerminal) =>
  localHost({
    environment: local.unattended === true ? { CI: 'true' } : {},
    root: cloneOf(world, local),
    format: 'json',
    trustedRef: local['trusted-ref'],
  });

/** The host as it is, but for its door: what would be published is looked at here. */
async function played(host: PublishingHost) {
  const told: Outcome[] = [];
  const watched = { ...host, publish: async (outcome: Outcome) => void told.push(outcome) };
  const work = () => plan({ policy: POLICY }, watched, portsOf());
  const exit = await run({ fallback: watched, open: async () => ({ host: watched, work }) });
  return { exit, outcome: told[0] as Outcome };
}

const READ_BY: readonly (readonly [string, string])[] = [
  ['restricted-step', 'restricted'],
  ['internal-step', 'internal'],
  ['public-step', 'public'],
];

function seen(outcome: Outcome): Pick<Expected, 'plan' | 'may-read'> {
  const { plan: output } = outcome.outputs;
  if (output === undefined) return {};
  const steps = Object.keys(JSON.parse(String(output.value))).filter((key) => key !== '_plan');
  return { plan: steps, 'may-read': READ_BY.find(([step]) => steps.includes(step))?.[1] ?? 'none' };
}

async function followed(host: PublishingHost): Promise<Expected> {
  const { exit, outcome } = await played(host);
  const codes = outcome.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  if (exit !== 0) return { refused: codes, exit };
  const { ref, commit } = await host.trusted.source();
  const { event, controlPlane } = await host.situation();
  // What stands in the plan and in its evidence is what decided.
  expect([jsonOf(outcome).policy.commit, outcome.evidence[0]?.texts['policy-commit']]).toEqual([commit, commit]);
  const trusted = ref.replace(/^(?:refs\/remotes\/)?origin\//, '').replace(/^HEAD$/, 'main');
  expect(commit).toBe(world.git('rev-parse', `refs/heads/${trusted}`));
  return { trusted, standing: event, ...seen(outcome), 'control-plane': controlPlane, exit };
}

const DEFAULTS = { 'control-plane': expect.any(String) };

it.each(readdirSync(CASES))('%s', async (name) => {
  const given = parse(withCommits(readFileSync(`${CASES}/${name}/given.yml`, 'utf8'))) as OnGitHub | AtTerminal;
  const expected = parse(readFileSync(`${CASES}/${name}/expected.yml`, 'utf8')) as Expected;
  const result = await followed('local' in given ? await atTerminal(given) : onGitHub(given));
  expect(result).toEqual(expected.refused === undefined ? { ...DEFAULTS, ...expected } : expected);
});
