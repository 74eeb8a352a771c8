import { error, type Finding, Refusal } from '../../domain/outcome/finding.ts';
import { known, path as toPath } from '../../domain/outcome/labelled.ts';
import { calledPath } from '../../domain/workflow/running.ts';
import type { Job, Workflow } from '../../domain/workflow/workflow.ts';
import { startOf } from '../../files/limits.ts';
import { readWorkflow } from '../../files/workflow.ts';
import type { FolderEntry, Texts } from '../../ports.ts';

export interface ReadWorkflows {
  /** By path. */
  readonly workflows: ReadonlyMap<string, Workflow>;
  /** Whatever could not be read: it is never clean. */
  readonly findings: readonly Finding[];
}

/** Each is a question to the service. */
const MAX_WORKFLOWS = 200;
/** Asked for at once. */
const BATCH = 10;

/** Workflows by their paths, and those in folders; and what they call of this repository, as far as it is there. */
export async function readWorkflows(named: readonly string[], texts: Texts): Promise<ReadWorkflows> {
  const listings = await Promise.all(named.map((each) => listed(each, texts)));
  const asked = [...new Set(listings.flatMap(({ files }) => files))];
  const looked = new Map<string, Looked>();
  for (let next: readonly string[] = asked; next.length > 0; next = stillCalled(looked)) {
    for (const one of await inBatches(next, texts)) looked.set(one.path, one);
  }
  const all = [...looked.values()];
  const absent = all.filter(({ isThere, path }) => !isThere && asked.includes(path)).map(({ path }) => notThere(path));
  return {
    workflows: new Map(all.flatMap(({ path, workflow }) => (workflow ? [[path, workflow]] : []))),
    findings: [...listings.flatMap(({ findings }) => findings), ...absent, ...all.flatMap(({ findings }) => findings)],
  };
}

const isWorkflow = (path: string): boolean => /\.ya?ml$/i.test(path);

interface Listing {
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

async function listed(named: string, texts: Texts): Promise<Listing> {
  if (isWorkflow(named)) return { files: [named], findings: [] };
  const entries = (await texts.list(named)) ?? [];
  const workflows = entries.filter(({ name, kind }) => isWorkflow(name) && kind !== 'folder');
  const [good, bad] = [workflows.filter(isPlain), workflows.filter((entry) => !isPlain(entry))];
  const paths = good.map(({ name }) => `${named}/${name}`);
  return {
    files: paths.slice(0, MAX_WORKFLOWS),
    findings: [...bad.flatMap((entry) => refusedEntry(named, entry)), ...tooMany(named, paths.length)],
  };
}

/** Signs of a shell, controls, and what two tools could read in two ways. */
const PLAIN_NAME = /^[\p{L}\p{N}_][\p{L}\p{N} ._+,=@()~-]{0,250}$/u;

const isPlain = ({ name, kind }: FolderEntry): boolean => kind === 'file' && PLAIN_NAME.test(name);

function refusedEntry(folder: string, { name, kind }: FolderEntry): readonly Finding[] {
  const file = `${folder}/${name}`;
  const params = { file: toPath(file) };
  if (kind === 'file') return [error('workflow/odd-name', params, startOf(file))];
  return [error('file/unreadable', params, startOf(file)), notJudged(file)];
}

const tooMany = (folder: string, count: number): readonly Finding[] =>
  count > MAX_WORKFLOWS
    ? [error('workflow/too-many', { folder: toPath(folder), limit: known(MAX_WORKFLOWS) }, startOf(folder))]
    : [];

interface Looked {
  readonly path: string;
  readonly isThere: boolean;
  readonly workflow?: Workflow;
  readonly findings: readonly Finding[];
}

async function inBatches(paths: readonly string[], texts: Texts): Promise<readonly Looked[]> {
  const looked: Looked[] = [];
  for (let at = 0; at < paths.length; at += BATCH) {
    looked.push(...(await Promise.all(paths.slice(at, at + BATCH).map((path) => look(path, texts)))));
  }
  return looked;
}

/** What the user wrote wrong is told of this file; another may be good. */
async function look(path: string, texts: Texts): Promise<Looked> {
  try {
    const text = await texts.read(path);
    if (text === undefined) return { path, isThere: false, findings: [] };
    return { path, isThere: true, workflow: readWorkflow(text), findings: [] };
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.kind !== 'input') throw thrown;
    return { path, isThere: true, findings: [...thrown.findings, notJudged(path)] };
  }
}

const notJudged = (file: string): Finding => error('workflow/not-read', { file: toPath(file) }, startOf(file));

const notThere = (file: string): Finding => error('file/missing', { file: toPath(file) }, startOf(file));

/** What is called, and was not looked at yet. */
function stillCalled(looked: ReadonlyMap<string, Looked>): readonly string[] {
  const jobs = [...looked.values()].flatMap(({ workflow }) => [...(workflow?.jobs.values() ?? [])]);
  return [...new Set(jobs.flatMap(calledBy))].filter((path) => !looked.has(path)).slice(0, MAX_WORKFLOWS);
}

const calledBy = (job: Job): readonly string[] =>
  job.kind === 'call' ? [calledPath(job)].flatMap((path) => path ?? []) : [];
