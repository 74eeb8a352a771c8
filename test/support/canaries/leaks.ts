import type { Sabotage } from '../bundle.ts';

/** The one door: whether a value may stand on a surface. */
export const MASK: Sabotage = {
  file: 'src/report/mask.ts',
  from: "    case 'data':\n      return atMost(value.label, view.cap);",
  to: "    case 'data':\n      return true;",
};

/** What a training prints stays on the site, unless the log may hold all that it reads. */
export const PROGRAM_LINES: Sabotage = {
  file: 'src/commands/train/follow.ts',
  from: "admission.placement.surfaces.has('log') ? undefined : relayOf(",
  to: 'false ? undefined : relayOf(',
};

/** The engine's words quote rows: only the kind of an error goes on. */
export const ENGINE_WORDS: Sabotage = {
  file: 'src/systems/duckdb/errors.ts',
  from: '{ kind: id(kind) }',
  to: '{ kind: id(words) }',
};

/** A program's own names, where the command hands on nothing but ids: into an output and into the evidence. */
const METRICS = "[...metrics.values.keys()].join(' ')";
const OUTPUT: Sabotage = {
  file: 'src/commands/train/outcome.ts',
  from: 'outputs: { run: id(trained.ref),',
  to: "outputs: { run: id(trained.ref), told: { kind: 'data', value: [...done.metrics.values.keys()].join(' '), label: 'restricted' },",
};
const EVIDENCE: Sabotage = {
  file: 'src/commands/train/outcome.ts',
  from: 'facts: { ...factsOf(done), ...objectsIn(given, admission) },',
  to: `facts: { ...factsOf(done), ...objectsIn(given, admission), told: ${METRICS} },`,
};

/** The runner keeps a task between a job and its `post`, the API hears questions: here both get the whole outcome. */
const STATE: Sabotage = {
  file: 'src/main/action.ts',
  from: '          await forget();',
  to: "          await forget();\n          (await import('@actions/core')).saveState('outcome', JSON.stringify(outcome));",
};
const API: Sabotage = {
  file: 'src/hosts/github/publish.ts',
  from: "  const told = ending === 'decided' ?",
  to: `  await fetch(process.env.GITHUB_API_URL + '/told', { method: 'POST', body: JSON.stringify(outcome) });
  const told = ending === 'decided' ?`,
};

/** Stores and wards name what they hold by its digest: here by the model's own names. */
const STORE: Sabotage = {
  file: 'src/systems/file-store/file-store.ts',
  from: '    await syncPath(folders.shelf);',
  to: "    for (const { path } of (await walkTree(tree)).files) await mkdir(join(root, path.replaceAll('/', ' ')));",
};
const DESTINATION: Sabotage = {
  file: 'src/systems/directory/prepare.ts',
  from: '  const kept = await copyTree(',
  to: `  const { writeFile } = await import('node:fs/promises');
  const names = (await walkTree(release.tree)).files.map(({ path }) => path);
  await writeFile(join(folder.layout.releases, '../told'), names.join(' '));
  const kept = await copyTree(`,
};

/** Through the mask come the names of files, columns and metrics; to where no code hands a value, it is handed here. */
export const LEAKS: readonly Sabotage[] = [
  MASK,
  PROGRAM_LINES,
  ENGINE_WORDS,
  OUTPUT,
  EVIDENCE,
  STATE,
  API,
  STORE,
  DESTINATION,
];
