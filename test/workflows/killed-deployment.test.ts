import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundled, type Sabotage } from '../support/bundle.ts';
import { whyNoUsers } from '../support/two-sites.ts';
import { AS_ONE_USER } from '../support/workflow/action.ts';
import { ALL_GOOD, codesOf, Releases, resultsOf } from '../support/workflow/releases.ts';

/** The deployment, killed in the built action right before readers see the new release, and right after. */
const SWITCH = 'src/systems/directory/switch.ts';
const KILL = "process.kill(process.pid, 'SIGKILL'); await new Promise(() => undefined);";
const CUTS: readonly (readonly [string, Sabotage, 'champion' | 'candidate', boolean])[] = [
  [
    'before it serves the new release',
    {
      file: SWITCH,
      from: '  await switchTo(folder, lease, next, pointer);\n  const served = await mustBeServed(folder, next);',
      to: `  ${KILL}\n  const served = await mustBeServed(folder, next);`,
    },
    'candidate',
    false,
  ],
  [
    'after it serves the new release',
    {
      file: SWITCH,
      from: '  const served = await mustBeServed(folder, next);\n  await',
      to: `  ${KILL}\n  const served = await mustBeServed(folder, next);\n  await`,
    },
    'champion',
    true,
  ],
];

let releases: Releases;
let folder: string;

beforeAll(async () => {
  mkdirSync(resolve('.domicile'), { recursive: true });
  folder = mkdtempSync(resolve('.domicile/killed-'));
  // The jobs of both hospitals are other users, and start the bundles in here.
  chmodSync(folder, 0o755);
  releases = await Releases.open();
  expect(resultsOf(await releases.run())).toEqual(ALL_GOOD);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await releases.close();
});

/** What each ward serves, by digest; the folder that it names must be there. */
const served = (): readonly string[] =>
  ['rotterdam', 'berlin'].map((site) => {
    const ward = join(releases.sites.root, site, 'ward');
    const { serving } = JSON.parse(readFileSync(join(ward, 'current'), 'utf8'));
    expect(readdirSync(join(ward, serving.path))).toContain('model.json');
    return serving.digest;
  });

it.each(CUTS)(
  '%s: the post step mends it, and the next attempt comes to its end',
  async (name, cut, variant, isNew) => {
    const before = served();
    const product = join(folder, name.replaceAll(' ', '-'));
    await bundled(product, cut, ...(whyNoUsers() === undefined ? [] : AS_ONE_USER));
    const killed = await releases.run({ variant, product });
    expect(resultsOf(killed)).toEqual({ ...ALL_GOOD, deploy: 'failure', released: 'failure' });
    expect(codesOf(killed.jobs.deploy, 'notice')).toContain('host/deployment-mended');
    const between = served();
    expect(between.map((digest, ward) => digest !== before[ward])).toEqual([isNew, isNew]);

    const again = await releases.again(killed, { variant });
    expect(resultsOf(again)).toEqual(ALL_GOOD);
    expect(served().map((digest, ward) => digest !== before[ward])).toEqual([true, true]);
  },
);
