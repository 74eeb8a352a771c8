import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { evidenceFolder } from '../../src/main/demo/evidence.ts';
import { buildAndTest, release } from '../../src/main/demo/pipeline.ts';
import type { Play } from '../../src/main/demo/play.ts';
import { SITES, type Site } from '../../src/main/demo/site.ts';
import { type Stage, setStage } from '../../src/main/demo/stage.ts';
import { bundled } from '../support/bundle.ts';

/**
 * Users are made on this machine only where that was asked for, as CI does. Elsewhere the sites are kept apart by
 * their site files alone, and this suite is skipped.
 */
const MAY_MAKE_USERS = process.env.DOMICILE_TEST_USERS === '1' && process.getuid?.() === 0;
const LIMIT_MS = 120_000;

const SHARE = 'domicile-exchange';
const userOf = (id: string): string => `domicile-${id}`;

/** What the programs of the example and the steps themselves load; copied, since other users cannot read our folder. */
const PACKAGES = ['ml-matrix', 'ml-array-max', 'ml-array-min', 'ml-array-rescale', 'is-any-array', '@duckdb'];

const tool = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' });

const asUser = (user: string, ...argv: string[]): string => tool('runuser', '-u', user, '--', ...argv);

(MAY_MAKE_USERS ? describe : describe.skip)('two sites of two users of one machine', () => {
  let play: Play;
  const folder = MAY_MAKE_USERS ? mkdtempSync(join(tmpdir(), 'domicile-users-')) : '';
  const site = (id: string): Site => play.stage.sites.find((each) => each.id === id) ?? fail(`no site ${id}`);

  beforeAll(async () => {
    makeUsers();
    const cli = await bundled(folder);
    chmodSync(folder, 0o755);
    for (const name of PACKAGES)
      cpSync(join('node_modules', name), join(folder, 'node_modules', name), { recursive: true });
    const stage = await setStage(join(folder, 'stage'), cli, 'node');
    play = {
      stage: handedOver(stage),
      programs: 'node',
      enginePath: engine(folder),
      tell: () => undefined,
      surprises: [],
    };
  }, LIMIT_MS);

  afterAll(() => { return;
    rmSync(folder, { recursive: true, force: true });
    for (const { id } of SITES) tool('userdel', userOf(id));
    tool('groupdel', SHARE);
  });

  it(
    'runs the whole pipeline, each step as the user of its site',
    async () => {
      const champion = await buildAndTest(play, 'champion', 'pass');
      await release(play, champion);
      expect(play.surprises).toEqual([]);
    },
    LIMIT_MS,
  );

  it.each([
    { user: 'rotterdam', reads: 'berlin', file: 'data/gbsg.csv' },
    { user: 'berlin', reads: 'rotterdam', file: 'data/rotterdam.csv' },
    { user: 'berlin', reads: 'rotterdam', file: 'keys/site.pem' },
    { user: 'berlin', reads: 'rotterdam', file: 'keys/digest.key' },
  ])('$user cannot open $file of $reads', ({ user, reads, file }) => {
    const path = join(site(reads).folder, file);
    expect(() => asUser(userOf(user), 'cat', path)).toThrow();
    expect(asUser(userOf(reads), 'wc', '-c', path)).toMatch(/^[1-9]/);
  });
});

function fail(message: string): never {
  throw new Error(message);
}

function makeUsers(): void {
  tool('groupadd', '--force', SHARE);
  for (const { id } of SITES) tool('useradd', '--no-create-home', '--user-group', '--groups', SHARE, userOf(id));
}

/** Each site to its user, the share to the group of both. */
function handedOver(stage: Stage): Stage {
  for (const site of stage.sites) {
    mkdirSync(evidenceFolder(site, 'champion'), { recursive: true });
    tool('chown', '-R', `${userOf(site.id)}:${userOf(site.id)}`, site.folder);
  }
  tool('chgrp', SHARE, stage.exchange);
  chmodSync(stage.exchange, 0o2770);
  return { ...stage, sites: stage.sites.map((site) => ({ ...site, user: userOf(site.id) })) };
}

const engine = (folder: string): string =>
  resolve(
    dirname(join(folder, 'node_modules/@duckdb', `node-bindings-${process.platform}-${process.arch}`, 'package.json')),
  );
