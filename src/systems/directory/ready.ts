import { access, constants } from 'node:fs/promises';
import { tolerating } from '../../machine/errno.ts';
import { type Folder, namesIn } from './folder.ts';
import { mustBeFree } from './lease.ts';
import { readJournal } from './state-files.ts';

/** What a deployment needs before its first change: its folder, the right to write there, a state to read, the lease. */
export async function mustBeUsable(folder: Folder): Promise<void> {
  const { root, releases, state, leases, incoming, next, trash } = folder.layout;
  await namesIn(root);
  await access(root, constants.W_OK | constants.X_OK);
  for (const each of [releases, state, leases, incoming, next, trash]) {
    await tolerating(['ENOENT'], access(each, constants.W_OK | constants.X_OK));
  }
  await readJournal(folder);
  await tolerating(['ENOENT'], mustBeFree(folder));
}
