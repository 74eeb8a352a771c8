// How long the start takes, over a bare `node -e 0` of the same run: `plan` from the command line, and the plan action
// against the double of the API. Fails where a limit is passed. `npm run build` comes first.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NODE = process.execPath;
const RUNS = 21;
const LIMITS_MS = { 'plan, command line': 150, 'plan, action': 300 };
const TOKEN = 'bench-token';

const folder = mkdtempSync(join(tmpdir(), 'domicile-bench-'));
const repository = exampleRepository();
const api = await startApi();

const COMMANDS = {
  'node -e 0': [['-e', '0'], {}],
  'plan, command line': [[join(ROOT, 'dist/cli.js'), 'plan', '--format', 'json'], {}],
  'plan, action': [[join(ROOT, 'dist/plan.js')], runnerEnvironment()],
};

const times = Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, []]));
// One after the other, so that a busy moment of the machine meets all of them.
for (let run = 0; run <= RUNS; run++) {
  for (const [name, [args, env]] of Object.entries(COMMANDS)) {
    const time = await timed(args, env);
    // The first run of each warms the file cache.
    if (run > 0) times[name].push(time);
  }
}
await api.stop();
rmSync(folder, { recursive: true });

const medians = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
const bare = medians['node -e 0'];
console.log(`node ${execFileSync(NODE, ['--version']).toString().trim()}, median of ${RUNS}`);
console.log(`node -e 0: ${bare.toFixed(0)} ms`);
for (const [name, limit] of Object.entries(LIMITS_MS)) {
  const over = medians[name] - bare;
  console.log(`${name}: ${over.toFixed(0)} ms above it, at most ${limit} ms allowed`);
  if (over > limit) process.exitCode = 1;
}

function exampleRepository() {
  const target = join(folder, 'two-hospitals');
  cpSync(join(ROOT, 'examples/two-hospitals/.github'), join(target, '.github'), { recursive: true });
  const git = (...args) =>
    execFileSync('git', ['-C', target, '-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args]);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'example');
  return { folder: target, commit: git('rev-parse', 'HEAD').toString().trim() };
}

async function startApi() {
  const entryPoints = [join(ROOT, 'test/support/github-api.ts')];
  const { outputFiles } = await build({ entryPoints, bundle: true, platform: 'node', format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { GitHubApi } = await import(`data:text/javascript;base64,${code}`);
  const server = new GitHubApi({ repository: 'OWNER/two-hospitals', git: repository.folder, token: TOKEN });
  return { url: await server.start(), stop: () => server.stop() };
}

function runnerEnvironment() {
  const file = (name) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), name === 'event.json' ? '{}' : '');
    return join(folder, name);
  };
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: api.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'OWNER/two-hospitals',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'plan',
    GITHUB_SHA: repository.commit,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: folder,
    INPUT_POLICY: '.github/residency.yml',
    INPUT_TOKEN: TOKEN,
  };
}

function timed(args, env) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const options = {
      cwd: repository.folder,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    };
    const child = spawn(NODE, args, options);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => {
      if (code === 0) resolve(performance.now() - start);
      else reject(new Error(`${args.join(' ')} ended with ${code}:\n${said}`));
    });
  });
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
