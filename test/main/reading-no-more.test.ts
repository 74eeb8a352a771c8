import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

it('a reader that has seen enough is no fault', () => {
  const cli = `"${process.execPath}" "${resolve('dist/cli.js')}"`;
  const script = `{ ${cli} help; echo "exit $?" >&3; } 3>&2 | true`;
  const { stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('exit 0\n');
});
