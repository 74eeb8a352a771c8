// Runs jest on ES modules: `npm test`, `npm test -- test/report`, `npm test -- --all`. Node needs a flag for that.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What is played over and over: continuous integration has the time for it, with `--all`. */
const LONG = [
  'test/domain/policy/oracle/planted.test.ts',
  'test/examples/canaries.test.ts',
  'test/systems/directory/crash/crash.test.ts',
  'test/workflows/killed-deployment.test.ts',
];

const given = process.argv.slice(2);
const rest = given.filter((each) => each !== '--all');
const isWhole = given.length > rest.length || rest.some((each) => !each.startsWith('-'));
const leftOut = isWhole ? [] : ['--testPathIgnorePatterns', '/node_modules/', ...LONG];

const jest = fileURLToPath(import.meta.resolve('jest/bin/jest'));
const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...rest, ...leftOut];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
process.exit(status ?? 1);
