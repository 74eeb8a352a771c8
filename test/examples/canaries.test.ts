import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundled, type Sabotage } from '../support/bundle.ts';
import { found, KINDS, type Kind, PLANTED } from '../support/canaries/canaries.ts';
import { ENGINE_WORDS, LEAKS, MASK, PROGRAM_LINES } from '../support/canaries/leaks.ts';
import { type Played, prepareExample } from '../support/canaries/scene.ts';
import { VARIANTS } from '../support/canaries/variants.ts';
import {
  atATerminal,
  demoOf,
  inEveryFormat,
  onGitHub,
  PLACES,
  RELEASE,
  toldIn,
  type World,
} from '../support/canaries/worlds.ts';
import { whyNoUsers } from '../support/two-sites.ts';

const LIMIT_MS = 240_000;
const IS_ROOT = process.getuid?.() === 0;
const why = whyNoUsers();
const HOSTS = ['at a terminal', ...(why === undefined ? ['on GitHub'] : [])];

/** A refused name that holds every canary is a finding, and so stands everywhere that findings do. */
const ODD_NAME = 'a model with a name that no file has';
/** What is kept and not refused: a model, its metrics, the evidence of them. */
const ALL_TOLD = 'a training that tells all and passes';

const guarded: Record<string, World> = {};
const open: Record<string, World> = {};
const scratch = resolve('.domicile');
mkdirSync(scratch, { recursive: true });
const folder = mkdtempSync(`${scratch}/canaries-`);
// The jobs of both hospitals are other users, and start the bundles in here.
chmodSync(folder, 0o755);

/** Four worlds, side by side: both hosts with the guards on, and both with the guards off. */
beforeAll(async () => {
  const [closed, leaky] = await Promise.all([product('guarded'), product('open', ...LEAKS)]);
  const terminal = async () => {
    guarded['at a terminal'] = await atATerminal(closed, notForRoot(VARIANTS));
    guarded['at a terminal'].set('the demo', await demoOf(closed));
    open['at a terminal'] = await inEveryFormat(leaky, only(ODD_NAME, ALL_TOLD));
  };
  const gitHub = async () => {
    guarded['on GitHub'] = await onGitHub(closed, VARIANTS);
    open['on GitHub'] = await onGitHub(leaky, only(ODD_NAME));
  };
  await Promise.all([terminal(), ...(why === undefined ? [gitHub()] : [])]);
}, LIMIT_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function product(name: string, ...leaks: readonly Sabotage[]): Promise<string> {
  const cli = await bundled(join(folder, name), ...leaks);
  prepareExample(join(folder, name, 'examples/two-hospitals'));
  return cli;
}

const only = (...names: readonly string[]): typeof VARIANTS =>
  Object.fromEntries(Object.entries(VARIANTS).filter(([name]) => names.includes(name)));

/** Root may read whatever the mode says; the jobs on GitHub are other users. */
const notForRoot = (variants: typeof VARIANTS): typeof VARIANTS =>
  Object.fromEntries(Object.entries(variants).filter(([, each]) => !(IS_ROOT && each.notForRoot)));

const variantsOn = (host: string) =>
  Object.entries(host === 'on GitHub' ? VARIANTS : notForRoot(VARIANTS)).map(
    ([name, { says, passes = false }]) => [name, passes ? 'passes' : 'fails', says] as const,
  );

/** Where something was played: the surfaces that show a canary, and which. */
function leaksOf(played: Played | undefined): Record<string, Kind[]> {
  const leaks = (played?.seen ?? []).map(({ surface, text }) => [surface, found(text)] as const);
  return Object.fromEntries(leaks.filter(([, kinds]) => kinds.length > 0));
}

/** The kinds that any of a world shows on a surface. */
function kindsOn(surface: string, world: World | undefined): Kind[] {
  const texts = [...(world?.values() ?? [])].flatMap(({ seen }) => seen).filter((each) => each.surface === surface);
  const shown = new Set(texts.flatMap(({ text }) => found(text)));
  return KINDS.filter((kind) => shown.has(kind));
}

describe.each(HOSTS)(`%s, with the guards on, no canary is seen${why ? ` (GitHub skipped: ${why})` : ''}`, (host) => {
  const played = (name: string) => guarded[host]?.get(name);

  it.each(variantsOn(host))('%s: %s, and says %s', (name, ending, says) => {
    expect(leaksOf(played(name))).toEqual({});
    expect(played(name)?.passed).toBe(ending === 'passes');
    expect(toldIn(played(name)?.seen ?? [])).toContain(says);
  });

  const ALL_PASS = host === 'on GitHub' ? [RELEASE] : ['the demo', 'plan', 'explain', 'verify'];
  it.each([...ALL_PASS, PLACES])('%s', (name) => {
    expect(played(name)?.passed).toBe(true);
    expect(played(name)?.seen).not.toEqual([]);
    expect(leaksOf(played(name))).toEqual({});
  });

  it('although the programs told every kind: it stands in the logs that the site keeps', () => {
    expect(kindsOn('site', guarded[host])).toEqual(KINDS);
  });
});

/**
 * The surfaces to which the mask alone stops what is handed to it, and those to which no code hands a value (`leaks.ts`
 * hands them one).
 */
const SURFACES: Readonly<Record<string, readonly string[]>> = {
  'at a terminal': ['text', 'markdown', 'json', 'junit', 'sarif', 'github', 'html', 'stderr', 'evidence', 'store'],
  'on GitHub': [
    ...[
      'log',
      'annotation',
      'summary',
      'report.json',
      'report.md',
      'report.txt',
      'report.html',
      'junit.xml',
      'report.sarif',
    ],
    ...['output', 'evidence', 'state', 'api', 'store', 'destination'],
  ],
};

describe.each(HOSTS)('%s, with the guards off, the same search finds every kind', (host) => {
  it.each(SURFACES[host] ?? [])('%s', (surface) => {
    expect(kindsOn(surface, open[host])).toEqual(KINDS);
  });
});

/**
 * Guards, switched off by themselves, each with a variant in which it alone had kept something back. What programs print
 * is behind two: that their lines are not relayed, and the mask.
 */
const GUARDS: readonly (readonly [string, readonly Sabotage[], string, string])[] = [
  ['the mask', [MASK], ODD_NAME, 'store/unfit-name'],
  ['the lines of programs', [MASK, PROGRAM_LINES], ALL_TOLD, 'train/output'],
  ['the words of the engine', [ENGINE_WORDS], 'an expression that cannot read a value', 'data/expression-failed'],
];

describe('a guard off lets out what it alone had kept', () => {
  it.each(GUARDS)(
    '%s',
    async (name, off, variant, told) => {
      const cli = await product(name.replaceAll(' ', '-'), ...off);
      const world = await inEveryFormat(cli, only(variant));
      const seen = world.get(variant)?.seen ?? [];
      expect(leaksOf({ passed: true, seen })).not.toEqual({});
      expect(toldIn(seen)).toContain(told);
    },
    LIMIT_MS,
  );
});

const base64 = (text: string) => Buffer.from(text).toString('base64');
const DISGUISES: readonly (readonly [string, (canary: string) => string])[] = [
  ['as it is', (canary) => `error: ${canary}.`],
  ['split over two lines', (canary) => `${canary.slice(0, 6)}\n${canary.slice(6)}`],
  ['a letter a line, each with who speaks', (canary) => canary.replace(/./g, 'note train/output: $&\n')],
  ['in base64', base64],
  ['in base64 that begins elsewhere', (canary) => base64(`what came before ${canary}`).slice(1)],
  ['in base64 that is wrapped', (canary) => base64(canary).replace(/.{7}/g, '$&\n')],
  ['in an envelope in an output', (canary) => base64(JSON.stringify({ payload: base64(`{"a":"${canary}"}`) }))],
  ['with percent signs', (canary) => canary.replace(/[^a-z]/g, (each) => `%${each.charCodeAt(0).toString(16)}`)],
  ["with JSON's escapes", (canary) => canary.replace(/\d/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`)],
  ["with Markdown's escapes", (canary) => canary.replace(/[-_.]/g, '\\$&')],
];

describe.each(DISGUISES)('the search finds a canary %s', (_, disguise) => {
  it.each(KINDS)('%s', (kind) => expect(found(disguise(PLANTED[kind]))).toEqual([kind]));
});
