import { gitAsked, gitList } from './git-process.ts';

/**
 * Whether files lie in the working tree that are in no commit, and that no committed rule of ignoring lets lie there, as
 * it does with `node_modules/`. A rule that is itself in no commit would hide whatever was laid there together with it.
 */
export async function holdsStrangers(root: string): Promise<boolean> {
  const tracked = await gitList(root, ['ls-files', '-z']);
  const rules = new Set(tracked.filter((path) => /(?:^|\/)\.gitignore$/.test(path)));
  // Without rules: folders of which nothing is tracked are one entry each, however much is in them.
  const lying = await gitList(root, ['ls-files', '--others', '--directory', '-z']);
  for (const path of await notIgnored(root, lying, rules)) {
    if (!path.endsWith('/')) return true;
    const inside = await gitList(root, ['ls-files', '--others', '-z', '--', path]);
    if ((await notIgnored(root, inside, rules)).length > 0) return true;
  }
  return false;
}

async function notIgnored(root: string, paths: readonly string[], rules: ReadonlySet<string>) {
  if (paths.length === 0) return [];
  // This command does not take paths literally on request; with `./` before it a path is no pattern and no magic.
  const command = ['--no-literal-pathspecs', 'check-ignore', '--verbose', '-z', '--stdin'];
  const answers = await gitAsked(
    root,
    command,
    paths.map((path) => `./${path}`),
  );
  const ignored = new Set<string>();
  for (let at = 0; at < answers.length; at += FIELDS) {
    const [rule = '', , pattern = '!', path = ''] = answers.slice(at, at + FIELDS);
    if (rules.has(rule) && !pattern.startsWith('!')) ignored.add(path.slice('./'.length));
  }
  return paths.filter((path) => !ignored.has(path));
}

/** Of an answer: the file with the rule, its line, the pattern, the path that it is about. */
const FIELDS = 4;
