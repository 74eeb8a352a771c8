import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { AnyEntry } from '../../src/main/command-entry.ts';
import { DATA_VALIDATE } from '../../src/main/commands/data-validate.ts';
import { DEPLOY } from '../../src/main/commands/deploy.ts';
import { MODEL_TEST } from '../../src/main/commands/model-test.ts';
import { PLAN } from '../../src/main/commands/plan.ts';
import { TRAIN } from '../../src/main/commands/train.ts';
import { serviceInputs } from '../../src/main/inputs/common.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

/** Folder of the action to the command that it runs. */
const ACTIONS: readonly (readonly [string, AnyEntry])[] = [
  ['.', PLAN],
  ['data-validate', DATA_VALIDATE],
  ['train-on-target', TRAIN],
  ['model-test', MODEL_TEST],
  ['deploy-hybrid', DEPLOY],
];

describe.each(ACTIONS)('%s/action.yml', (folder, { inputs }) => {
  const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionFile;
  const ours = { ...inputs, ...serviceInputs };

  it('has the inputs that the code reads', () => {
    expect(Object.keys(action.inputs).sort()).toEqual(Object.keys(ours).sort());
  });

  it('has the defaults of the code', () => {
    const fixed = Object.entries(action.inputs).filter(([, input]) => input.default?.includes('${{') === false);
    expect(Object.fromEntries(fixed.map(([name, input]) => [name, input.default]))).toEqual(
      Object.fromEntries(
        Object.entries(ours).flatMap(([name, input]) => (input.default === undefined ? [] : [[name, input.default]])),
      ),
    );
  });

  it('requires what the code requires, or fills it in', () => {
    const needed = Object.entries(ours).filter(([, input]) => input.required);
    for (const [name] of needed) {
      const { required, default: fallback } = action.inputs[name] ?? {};
      expect([name, required === true || fallback !== undefined]).toEqual([name, true]);
    }
  });

  it('starts a stub that is there, on Node 24', () => {
    expect(action.runs.using).toBe('node24');
    for (const script of [action.runs.main, action.runs.post ?? action.runs.main]) {
      expect(readFileSync(join(folder, script), 'utf8')).toMatch(
        /^import \{ main \} from '\.\/index\.js';\nawait main\('[a-z-]+'\);\n$/,
      );
    }
  });

  it('tells what every action tells', () => {
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(['verdict', 'evidence', 'report']));
  });
});
