import { type Block, type Prose, say } from '../../domain/outcome/document.ts';
import { id, path } from '../../domain/outcome/labelled.ts';
import { DEFAULT_POLICY } from '../../domain/policy/policy.ts';
import { type Answers, goesTo } from './answers.ts';
import { contractOf } from './sections/data.ts';
import { STEP } from './sections/pipeline.ts';
import { HOSTED_TARGET } from './sections/targets.ts';
import type { StarterFile } from './starter.ts';

/** What a newcomer types next, in that order. */
export function nextCommands({ policy }: Answers, files: readonly StarterFile[]): Block {
  const where = policy === DEFAULT_POLICY ? '' : ` --policy ${policy}`;
  const step = STEP['data-validate'];
  const rows: readonly (readonly [string, Prose])[] = [
    [`git add ${files.map((file) => file.path).join(' ')}`, say`what is not committed decides nothing`],
    ['git commit -m "Add a residency policy"', say``],
    [`domicile plan${where}`, say`where each step would run, and why nowhere else`],
    [`domicile test-policy${where}`, say`whether it decides what its tests expect`],
    [`domicile explain${where} --step ${step} --target ${HOSTED_TARGET}`, say`one refusal, in full`],
  ];
  return {
    block: 'table',
    head: [say`Command`, say`Tells`],
    rows: rows.map(([command, tells]) => [say`${id(command)}`, tells]),
  };
}

/** What the policy speaks of and only the user can write. */
export const leftToWrite = (answers: Answers): readonly Prose[] => [
  say`${path(contractOf(answers))}: what the data must be (docs/data-validate.md)`,
  ...(goesTo(answers, 'train-on-target')
    ? [say`a program that trains, and one that predicts (docs/first-run.md)`]
    : []),
  ...(goesTo(answers, 'model-test')
    ? [say`${path('model-tests.yml')}: what the model must show (docs/model-test.md)`]
    : []),
  say`on each machine ${id('/etc/domicile/site.yml')}, and in the repository ${path('.github/trust.yml')}: where the data is, and whose word counts for that (docs/policy.md)`,
  ...(answers.workflow && answers.actions.startsWith('OWNER/')
    ? [say`in the workflow ${id('OWNER')}: the account that holds Domicile`]
    : []),
];
