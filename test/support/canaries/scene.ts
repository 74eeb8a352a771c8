import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PLANTED, plant } from './canaries.ts';

export type SiteName = 'rotterdam' | 'berlin';

/** Something that others than the site can read. */
export interface Sighting {
  readonly surface: string;
  readonly text: string;
}

export interface Played {
  readonly passed: boolean;
  readonly seen: readonly Sighting[];
}

/** A step to play: with another program, or with another spec, than the example's. */
export interface Call {
  readonly step: 'data-validate' | 'train' | 'test' | 'deploy';
  readonly run?: string;
  readonly spec?: string;
}

/** The two hospitals after a release that went well, as one host drives them. */
export interface Scene {
  readonly exchange: string;
  siteFile(site: SiteName): string;
  dataFile(site: SiteName): string;
  ward(site: SiteName): string;
  /** What the site keeps to itself. */
  state(site: SiteName): string;
  /** Changes a file on the default branch, whose texts decide; what was checked out stays. */
  commit(path: string, change: (text: string) => string): Promise<void>;
  play(call: Call): Promise<Played>;
}

/** Where a step reads its data, and where it is served from. */
export const SITE_OF: Readonly<Record<Call['step'], SiteName>> = {
  'data-validate': 'berlin',
  train: 'rotterdam',
  test: 'berlin',
  deploy: 'rotterdam',
};

export const DATA = { rotterdam: 'rotterdam.csv', berlin: 'gbsg.csv' } as const;

/** Gives the example its canaries: in the data, in the programs that tell them, in specs that call those programs. */
export function prepareExample(example: string): void {
  for (const file of Object.values(DATA)) plant(join(example, 'data', file));
  cpSync('test/support/canaries/telltale.mjs', join(example, 'telltale.mjs'));
  const champion = readFileSync(join(example, 'model-tests.champion.yml'), 'utf8');
  mkdirSync(join(example, 'specs'));
  for (const [name, change] of Object.entries(SPECS)) writeFileSync(join(example, specFile(name)), change(champion));
}

export const specFile = (name: string): string => `specs/${name}.yml`;

const telling = (doing: string) => (spec: string) =>
  spec.replace('[node, predict.mjs]', `[node, telltale.mjs, champion, ${doing}]`);

const slicedBy = (slice: string) => (spec: string) => `${spec}slices: [${slice}]\n`;

/** The champion's spec, with something else in it. */
const SPECS = {
  tells: (spec) => slicedBy('care')(telling('nothing')(spec)),
  fails: telling('fail'),
  'bad-answer': telling('bad-answer'),
  'no-answer': telling('no-answer'),
  'out-of-reach': (spec) => slicedBy('care')(telling('nothing')(spec)).replace('min: 0.65', 'min: 0.99, slices: [all]'),
  // The engine says which value it could not read.
  'bad-cast': slicedBy(
    ['canary_amount', 'sealed', 'broken', 'care']
      .map((each) => `{name: ${each}, where: "CAST(${each} AS INTEGER) = 1"}`)
      .join(),
  ),
  // The engine says which columns there are.
  'no-column': slicedBy('{name: none, where: "canary_column = 1"}'),
} satisfies Record<string, (spec: string) => string>;

/** Gives a hospital's file a name that is a canary, as its administrator would. */
export function renameData(file: string, siteFile: string): string {
  const renamed = join(dirname(file), `${PLANTED.file}.csv`);
  renameSync(file, renamed);
  const text = readFileSync(siteFile, 'utf8');
  writeFileSync(siteFile, text.replace(basename(file), basename(renamed)));
  return renamed;
}

/** What a share or a ward shows of the releases in it; the models' own files are the users'. */
export function placesOf(scene: Scene): readonly Sighting[] {
  const { exchange } = scene;
  const shelves = [exchange, ...foldersIn(exchange)].flatMap((folder) => readdirSync(folder));
  const wards = (['rotterdam', 'berlin'] as const).map((site) => scene.ward(site));
  return [
    { surface: 'store', text: shelves.join('\n') },
    { surface: 'destination', text: wards.map(recordsIn).join('\n') },
  ];
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory());

function recordsIn(ward: string): string {
  const names = [ward, ...foldersIn(ward)].flatMap((folder) => readdirSync(folder));
  const files = readdirSync(ward)
    .map((name) => join(ward, name))
    .filter((path) => statSync(path).isFile());
  return [...names, ...files.map((file) => readFileSync(file, 'utf8'))].join('\n');
}

/** Replaces a file, whoever may write it, and gives back how to undo that. */
export function replaced(file: string, change: (text: string) => string): () => void {
  const before = readFileSync(file);
  const { mode } = statSync(file);
  chmodSync(file, 0o644);
  writeFileSync(file, change(before.toString()));
  return () => {
    writeFileSync(file, before);
    chmodSync(file, mode);
  };
}
