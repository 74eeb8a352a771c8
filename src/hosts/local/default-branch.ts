import { gitLeadsTo } from '../../machine/git.ts';
import { troubleAsFinding } from './git-trouble.ts';

/** The default branch as the clone knows it, else the one that is checked out; undefined where nobody can say. */
export const defaultBranch = (root: string): Promise<string | undefined> =>
  troubleAsFinding('HEAD', async () => {
    const ofRemote = /^refs\/remotes\/origin\/(.+)$/.exec(
      (await gitLeadsTo(root, 'refs/remotes/origin/HEAD')) ?? '',
    )?.[1];
    return ofRemote ?? /^refs\/heads\/(.+)$/.exec((await gitLeadsTo(root, 'HEAD')) ?? '')?.[1];
  });
