import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
const judged = (
  action: Action,
  classification: Classification,
  ofRun: string,
  { folder = repository.folder, attended = false } = {},
) => {
  const label = { classification, categories: [], subjects: [] };
  const leave = { step: { id: 'train', at: undefined }, placement: { origins: new Map([['d/p', label]]) } };
  const ports = { checkout: machineCheckout(folder) };
  return refuseOtherCode(action, leave as never, { run: { commit: ofRun }, attended } as never, ports as never);
};

it.each<[Action, Classification]>([
  ['train-on-target', 'internal'],
  ['train-on-target', 'restricted'],
  ['model-test', 'restricted'],
])('%s over %s data runs no code of another commit than the run’s, nor of none', async (action, label) => {
  expect(JSON.stringify(await refusalOf(judged(action, label, reviewed)))).toContain('placement/other-code');
  expect(JSON.stringify(await refusalOf(judged(action, label, other, { folder: '/' })))).toContain(
    'placement/other-code',
  );
});

it.each<[Action, Classification, string]>([
  ['train-on-target', 'restricted', other],
  ['train-on-target', 'public', reviewed],
  ['data-validate', 'restricted', reviewed],
])('%s over %s data goes on where that does no harm', async (action, label, ofRun) => {
  await judged(action, label, ofRun);
});

describe('files of another commit, laid over the commit of the run', () => {
  beforeEach(() => {
    repository.git('checkout', '--quiet', '--detach', reviewed);
    repository.git('checkout', other, '--', 'train.mjs');
  });
  afterEach(() => repository.git('checkout', '--quiet', '--force', other));

  it.each<[Action]>([['train-on-target'], ['model-test']])(
    '%s runs none of them where nobody looks',
    async (action) => {
      expect(repository.git('rev-parse', 'HEAD')).toBe(reviewed);
      const refusal = await refusalOf(judged(action, 'internal', reviewed));
      expect(refusal).toMatchObject({ kind: 'refusal', findings: ['error placement/code-changed'] });
    },
  );

  it('are what a person at a terminal may run, and what public data may be read by', async () => {
    await judged('train-on-target', 'restricted', reviewed, { attended: true });
    await judged('train-on-target', 'public', reviewed);
  });

  it('count when they are in no index too', async () => {
    repository.git('checkout', '--quiet', '--force', reviewed);
    const file = join(repository.folder, 'lib.mjs');
    writeFileSync(file, 'not reviewed');
    const refusal = await refusalOf(judged('train-on-target', 'internal', reviewed));
    expect(refusal).toMatchObject({ findings: ['error placement/code-changed'] });
    rmSync(file);
    await judged('train-on-target', 'internal', reviewed);
  });
});
