import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AtATerminal, FORMATS, ran } from './at-a-terminal.ts';
import { OnGitHub } from './on-github.ts';
import { type Call, type Played, placesOf, type Scene, type Sighting } from './scene.ts';
import { playVariant, type Variant } from './variants.ts';

/** What was played by its name, with all that could be seen of it. */
export type World = Map<string, Played>;

export const RELEASE = 'the release';
export const PLACES = 'the store and the wards';
export const SITE_LOGS = 'the logs of the sites';

const COMMANDS = {
  plan: ['plan'],
  explain: ['explain'],
  verify: ['verify', '--step', 'deploy', '--destination', 'rotterdam-ward'],
};

/** The whole demo, as a newcomer starts it. */
export async function demoOf(cli: string): Promise<Played> {
  const product = dirname(dirname(cli));
  const { passed, stdout, stderr } = await ran(cli, ['demo'], product);
  const left = filesIn(join(product, '.domicile-demo')).filter((file) => /\/evidence\/.*\.jsonl$/.test(file));
  const evidence = left.map((file) => ({ surface: 'evidence', text: readFileSync(file, 'utf8') }));
  return { passed, seen: [{ surface: 'stdout', text: stdout }, { surface: 'stderr', text: stderr }, ...evidence] };
}

/** At a terminal one format shows each variant; the next one shows the next. */
export async function atATerminal(cli: string, variants: Readonly<Record<string, Variant>>): Promise<World> {
  const scene = await AtATerminal.release(cli, join(dirname(dirname(cli)), 'stage'));
  const world: World = new Map();
  for (const [name, args] of Object.entries(COMMANDS)) world.set(name, await scene.command(args, FORMATS));
  let next = 0;
  const play = (call: Call) => scene.play(call, [FORMATS[next++ % FORMATS.length] ?? 'text']);
  for (const [name, each] of Object.entries(variants)) world.set(name, await playVariant(each, scene, play));
  return finished(world, scene);
}

/** At a terminal every format shows each variant. */
export async function inEveryFormat(cli: string, variants: Readonly<Record<string, Variant>>): Promise<World> {
  const scene = await AtATerminal.release(cli, join(dirname(dirname(cli)), 'stage'));
  const world: World = new Map();
  for (const [name, each] of Object.entries(variants)) world.set(name, await playVariant(each, scene));
  return finished(world, scene);
}

/** A whole release on GitHub, and then the jobs that go otherwise. */
export async function onGitHub(cli: string, variants: Readonly<Record<string, Variant>>): Promise<World> {
  const scene = await OnGitHub.release(dirname(dirname(cli)));
  try {
    const world: World = new Map([[RELEASE, scene.first]]);
    for (const [name, each] of Object.entries(variants)) world.set(name, await playVariant(each, scene));
    return finished(world, scene);
  } finally {
    await scene.close();
  }
}

/** What does not belong to one step: places that all can read, and the logs that nobody else may. */
function finished(world: World, scene: Scene): World {
  const logs = filesIn(scene.state('rotterdam')).filter((file) => file.endsWith('/log'));
  const told = logs.map((file) => ({ surface: 'site', text: readFileSync(file, 'utf8') }));
  return world.set(PLACES, { passed: true, seen: placesOf(scene) }).set(SITE_LOGS, { passed: true, seen: told });
}

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true })
    .map((name) => join(root, String(name)))
    .filter((path) => statSync(path).isFile());

/** The findings that were told; SARIF lists besides all that there can be. */
export const toldIn = (seen: readonly Sighting[]): string => seen.map(({ text }) => withoutRules(text)).join('\n');

function withoutRules(text: string): string {
  if (!text.includes('sarif-2.1.0')) return text;
  const [run] = (JSON.parse(text) as { runs: { results: unknown; invocations: unknown }[] }).runs;
  return JSON.stringify([run?.results, run?.invocations]);
}
