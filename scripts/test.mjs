// Runs jest on ES modules: `npm test`, `npm test -- test/report`, `npm test -- --all`. Node needs a flag for that.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is played over and over: continuous integration has the time for it, with `--all`. */
const LONG = [
  'test/commands/data-validate/canaries-of-profiles.test.ts',
  'test/commands/data-validate/canaries.test.ts',
  'test/commands/data-validate/wide.test.ts',
  'test/commands/deploy/replacing.test.ts',
  'test/commands/model-test/behavior.test.ts',
  'test/commands/model-test/leakage.test.ts',
  'test/commands/model-test/operations.test.ts',
  'test/commands/model-test/fairness.test.ts',
  'test/commands/model-test/junit.test.ts',
  'test/commands/model-test/predictor.test.ts',
  'test/commands/model-test/predictor/lines.test.ts',
  'test/commands/model-test/predictor/open-inference.test.ts',
  'test/commands/model-test/proposal.test.ts',
  'test/commands/model-test/waivers.test.ts',
  'test/domain/contract/json.test.ts',
  'test/domain/guardrails/laws.test.ts',
  'test/domain/policy/laws/choice.test.ts',
  'test/domain/policy/oracle/planted.test.ts',
  'test/domain/statistics/fairness-wrong-passes.test.ts',
  'test/domain/verdict/withheld.test.ts',
  'test/examples/canaries.test.ts',
  'test/examples/demo.test.ts',
  'test/examples/model-test.test.ts',
  'test/examples/trusted-texts.test.ts',
  'test/files/layers-laws.test.ts',
  'test/files/model-files/mutants.test.ts',
  'test/hosts/events.test.ts',
  'test/hosts/github/runners-law.test.ts',
  'test/main/bad-files.test.ts',
  'test/main/bad-inputs.test.ts',
  'test/main/large-table.test.ts',
  'test/main/lax-branch.test.ts',
  'test/systems/directory/crash/crash.test.ts',
  'test/systems/duckdb/delivery.test.ts',
  'test/systems/duckdb/dialect-law.test.ts',
  'test/systems/duckdb/profile-law.test.ts',
  'test/systems/file-store-killed.test.ts',
  'test/systems/platform/clouds.test.ts',
  'test/systems/postgres/any-type.test.ts',
  'test/systems/postgres/golden.test.ts',
  'test/systems/postgres/oracle.test.ts',
  'test/systems/postgres/patterns.test.ts',
  'test/systems/postgres/reach.test.ts',
  'test/systems/postgres/readings.test.ts',
  'test/systems/postgres/sample.test.ts',
  'test/systems/postgres/two-hospitals.test.ts',
  'test/systems/postgres/what-leaves.test.ts',
  'test/systems/s3/broken.test.ts',
  'test/systems/s3/moto.test.ts',
  'test/workflows/artifact-store.test.ts',
  'test/workflows/driver.test.ts',
  'test/workflows/killed-deployment.test.ts',
  'test/workflows/monitor.test.ts',
  'test/workflows/place.test.ts',
  'test/workflows/rerun.test.ts',
  'test/workflows/several-sites.test.ts',
];

const given = process.argv.slice(2);
const rest = given.filter((each) => each !== '--all');
const isWhole = given.length > rest.length || rest.some((each) => !each.startsWith('-'));
const leftOut = isWhole ? [] : ['--testPathIgnorePatterns', '/node_modules/', ...LONG];

/** Cases a law, where nobody says how many. */
const LAW_RUNS = isWhole ? '300' : '120';

const jest = fileURLToPath(import.meta.resolve('jest/bin/jest'));
const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...rest, ...leftOut];

/** What the tests leave goes with them. The name is short, for paths of sockets are; other users of the machine come by. */
const TMPDIR = mkdtempSync(join(tmpdir(), 'd-'));
chmodSync(TMPDIR, 0o1777);
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { LAW_RUNS, ...process.env, TMPDIR } });
rmSync(TMPDIR, { recursive: true, force: true });
process.exit(status ?? 1);
