import { refuseOtherCode } from '../../src/commands/code-of-run.ts';
import type { Classification } from '../../src/domain/labels/label.ts';
import type { Action } from '../../src/domain/outcome/statement.ts';
import { machineCheckout } from '../../src/machine/checkout.ts';
import { refusalOf } from '../support/commands.ts';
import { gitRepository } from '../support/git-repository.ts';

const repository = gitRepository();
const reviewed = repository.commit({ 'train.mjs': 'reviewed' });
const other = repository.commit({ 'train.mjs': 'not reviewed for this run' });

/** The workspace holds `other`. */
const judged = (action: Action, classification: Classification, ofRun: string, folder = repository.folder) => {
  const label = { classification, categories: [], subjects: [] };
  const leave = { step: { id: 'train', at: undefined }, placement: { origins: new Map([['d/p', label]]) } };
  const ports = { checkout: machineCheckout(folder) };
  return refuseOtherCode(action, leave as never, { run: { commit: ofRun } } as never, ports as never);
};

it.each<[Action, Classification]>([
  ['train-on-target', 'internal'],
  ['train-on-target', 'restricted'],
  ['model-test', 'restricted'],
])('%s over %s data runs no code of another commit than the run’s, nor of none', async (action, label) => {
  expect(JSON.stringify(await refusalOf(judged(action, label, reviewed)))).toContain('placement/other-code');
  expect(JSON.stringify(await refusalOf(judged(action, label, other, '/')))).toContain('placement/other-code');
});

it.each<[Action, Classification, string]>([
  ['train-on-target', 'restricted', other],
  ['train-on-target', 'public', reviewed],
  ['data-validate', 'restricted', reviewed],
])('%s over %s data goes on where that does no harm', async (action, label, ofRun) => {
  await judged(action, label, ofRun);
});
