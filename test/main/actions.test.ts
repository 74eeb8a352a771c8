import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { say } from '../../src/domain/outcome/document.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import type { Statement } from '../../src/domain/outcome/statement.ts';
import { PUBLIC_ONLY } from '../../src/domain/policy/surface-caps.ts';
import { outputsOf } from '../../src/hosts/github/outputs.ts';
import type { AnyEntry } from '../../src/main/command-entry.ts';
import { DATA_VALIDATE } from '../../src/main/commands/data-validate.ts';
import { DEPLOY } from '../../src/main/commands/deploy.ts';
import { MODEL_TEST } from '../../src/main/commands/model-test.ts';
import { PLAN } from '../../src/main/commands/plan.ts';
import { PROFILE_JUDGE_ACTION } from '../../src/main/commands/profile-judge.ts';
import { TRAIN } from '../../src/main/commands/train.ts';
import { serviceInputs } from '../../src/main/inputs/common.ts';
import { viewOf } from '../../src/report/mask.ts';
import { anyStatement } from '../evidence/statements.ts';
import { keysOf } from '../support/source-keys.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

/** Folder of the action, the command that it runs, and where `main` has that. */
const ACTIONS: readonly (readonly [string, AnyEntry, string])[] = [
  ['.', PLAN, 'plan'],
  ['data-validate', DATA_VALIDATE, 'data-validate'],
  ['profile-judge', PROFILE_JUDGE_ACTION, 'profile-judge'],
  ['train-on-target', TRAIN, 'train'],
  ['model-test', MODEL_TEST, 'model-test'],
  ['deploy-hybrid', DEPLOY, 'deploy'],
];

const [STATEMENT] = fc.sample(
  anyStatement.filter(({ instance }) => instance === undefined),
  1,
);
const LEFT_BEHIND: Outcome = {
  verdict: 'pass',
  findings: [],
  outputs: {},
  summary: { title: say`Done`, blocks: [], document: {}, cases: [] },
  evidence: STATEMENT === undefined ? [] : [STATEMENT as Statement],
};

/** The folder of the code that an entry loads. */
function commandFolder(file: string): string {
  const [, folder = ''] = /import\('\.\.\/\.\.\/(commands\/[^']+)\/[^/']+'\)/.exec(readFileSync(file, 'utf8')) ?? [];
  return join('src', folder);
}

const sourcesIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.ts'));

describe.each(ACTIONS)('%s/action.yml', (folder, { inputs, actionInputs }, name) => {
  const file = `src/main/commands/${name}.ts`;
  const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionFile;
  const ours = { ...inputs, ...actionInputs, ...serviceInputs };

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

  it('has the outputs that the command and the host set', () => {
    const command = sourcesIn(commandFolder(file)).flatMap((name) =>
      keysOf(join(commandFolder(file), name), 'outputs'),
    );
    const set = new Set([
      ...command,
      ...Object.keys(outputsOf(LEFT_BEHIND, '/report', viewOf(PUBLIC_ONLY, 'output')).values),
    ]);
    expect(Object.keys(action.outputs).sort()).toEqual([...set].sort());
  });
});
