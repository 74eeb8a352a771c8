import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localHost } from '../../../src/hosts/local/local.ts';
import { refusalOf } from '../../support/commands.ts';
import { gitRepository } from '../../support/git-repository.ts';

const FILE = 'policy.yml';
const repository = gitRepository();
repository.commit({ [FILE]: 'first' });
const first = repository.git('rev-parse', 'HEAD');
repository.commit({ [FILE]: 'second' });
writeFileSync(join(repository.folder, FILE), 'third');

const host = (proposedRef?: string, environment: Readonly<Record<string, string>> = {}) =>
  localHost({ environment, root: repository.folder, format: 'text', proposedRef, trustedRef: 'main' });

describe('where a proposal is read', () => {
  it.each([
    ['the working tree where none is named', undefined, 'third', 'workspace'],
    ['a commit', first, 'first', 'git'],
    ['a branch', 'main', 'second', 'git'],
    ['what is checked out', 'HEAD', 'second', 'git'],
  ])('%s', async (_, ref, text, source) => {
    const { proposed } = await host(ref);
    expect([(await proposed.read(FILE))?.text, (await proposed.source()).source]).toEqual([text, source]);
  });

  it('says where there is no such commit', async () => {
    const { proposed } = await host('no/such');
    expect(await refusalOf(proposed.read(FILE))).toEqual({ kind: 'input', findings: ['error host/no-trusted-ref'] });
  });

  it('decides nothing: a service takes a local branch as a proposal, and not as what it trusts', async () => {
    const { proposed, trusted } = await host('main', { CI: 'true' });
    expect((await proposed.read(FILE))?.text).toBe('second');
    expect((await refusalOf(trusted.read(FILE))).findings).toEqual(['error host/no-trusted-ref']);
  });
});
