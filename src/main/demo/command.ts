import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { say } from '../../domain/outcome/document.ts';
import { badInput, error, type Params } from '../../domain/outcome/finding.ts';
import { id, path } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { readFlags } from '../cli/flags.ts';
import { installed } from '../cli/installed.ts';
import { withDefault } from '../inputs/input.ts';
import { oneOf } from '../inputs/kinds.ts';
import { readInputs } from '../inputs/read.ts';
import { type Door, type ExitCode, run } from '../run.ts';

export const DEMO = {
  name: 'demo',
  about: 'Runs the example of two hospitals, from plan to release, and shows three gates closing.',
  inputs: { programs: withDefault(oneOf('node', 'python'), 'node', 'the pair of programs that trains and predicts') },
};

const EXAMPLE = 'examples/two-hospitals';
const FOLDER = '.domicile-demo';
const MAX_ARGUMENT_BYTES = 1024;

/**
 * Runs the demo in a folder of this clone, wherever it is started from: the programs find their packages there.
 * Prints what it showed, and passes only if all was as it must be.
 */
export const runDemo = (args: readonly string[], fallback: Door): Promise<ExitCode> =>
  run({
    fallback,
    open: async () => {
      const { programs } = readInputs(DEMO.inputs, readFlags(args, new Set()), {
        folder: '',
        maxBytes: MAX_ARGUMENT_BYTES,
      });
      const { cli, root } = installed();
      if (!existsSync(join(root, EXAMPLE))) throw badInput(error('file/missing', { file: path(EXAMPLE) }));
      const missing = missingPackages(join(root, EXAMPLE), programs);
      if (missing !== undefined) throw badInput(error('input/not-installed', missing));
      return { host: { publish: publishFailure(fallback) }, work: () => show(cli, join(root, FOLDER), programs) };
    },
  });

/** The example's programs use packages; without them every training fails, for a reason that only the site's log has. */
function missingPackages(example: string, programs: 'node' | 'python'): Params | undefined {
  if (programs === 'python') {
    const { status } = spawnSync('python3', ['-c', 'import sklearn'], { stdio: 'ignore' });
    const install = `pip install -r ${EXAMPLE}/python/requirements.txt`;
    return status === 0 ? undefined : { package: id('scikit-learn'), command: id(install) };
  }
  const found = createRequire(join(example, 'train.mjs'));
  const missing = PACKAGES.find((name) => !canResolve(found, name));
  return missing === undefined ? undefined : { package: id(missing), command: id('npm ci') };
}

/** What the programs of the example import. */
const PACKAGES = ['ml-matrix', 'ydf-training'];

function canResolve(from: NodeJS.Require, name: string): boolean {
  try {
    from.resolve(name);
    return true;
  } catch {
    return false;
  }
}

async function show(cli: string, root: string, programs: 'node' | 'python'): Promise<Outcome> {
  const [{ demo }, { summary }] = await Promise.all([import('./demo.ts'), import('./summary.ts')]);
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const shown = await demo({ cli, root, programs, tell });
  process.stdout.write(`${summary(shown)}\n`);
  return { ...SHOWN, verdict: shown.surprises.length === 0 ? 'pass' : 'fail' };
}

const SHOWN: Omit<Outcome, 'verdict'> = {
  findings: [],
  outputs: {},
  summary: { title: say`Demo`, blocks: [], document: {}, cases: [] },
  evidence: [],
};

/** What the demo showed is printed already; only what went wrong is left to tell. */
const publishFailure =
  (fallback: Door): Door['publish'] =>
  async (outcome, ending) => {
    if (outcome.findings.length > 0) await fallback.publish(outcome, ending);
  };
