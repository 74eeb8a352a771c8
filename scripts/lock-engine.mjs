// Writes src/systems/duckdb/locked.ts: the data engine's package of every platform, with its hash and its files'.
// For maintainers, after a new version of @duckdb/node-api: node scripts/lock-engine.mjs 1.5.5-r.5
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLATFORMS = 'linux-x64 linux-arm64 linux-x64-musl linux-arm64-musl darwin-x64 darwin-arm64 win32-x64 win32-arm64';
const LIBRARIES = { linux: 'libduckdb.so', darwin: 'libduckdb.dylib', win32: 'duckdb.dll' };

const [version] = process.argv.slice(2);
if (!version) throw new Error('name the version: node scripts/lock-engine.mjs 1.5.5-r.5');
const scratch = mkdtempSync(join(tmpdir(), 'lock-engine-'));
const packages = Object.fromEntries(PLATFORMS.split(' ').map((platform) => [platform, locked(platform)]));
rmSync(scratch, { recursive: true });
writeFileSync(
  'src/systems/duckdb/locked.ts',
  `// Made by scripts/lock-engine.mjs.
export const LOCKED_VERSION = '${version}';

export const LOCKED_PACKAGES = ${JSON.stringify(packages, null, 2)};
`,
);
execFileSync('npx', ['biome', 'check', '--write', 'src/systems/duckdb/locked.ts'], { stdio: 'inherit' });

function locked(platform) {
  const name = `@duckdb/node-bindings-${platform}`;
  const integrity = npm('view', `${name}@${version}`, 'dist.integrity').trim();
  const tarball = join(scratch, npm('pack', `${name}@${version}`, '--silent', '--pack-destination', scratch).trim());
  if (`sha512-${hash('sha512', readFileSync(tarball), 'base64')}` !== integrity) throw new Error(`${name}: wrong hash`);
  const files = ['duckdb.node', LIBRARIES[platform.split('-')[0]]];
  return { name, integrity, files: Object.fromEntries(files.map((file) => [file, fileOf(tarball, file)])) };
}

function fileOf(tarball, file) {
  const bytes = execFileSync('tar', ['-xzOf', tarball, `package/${file}`], { maxBuffer: 2 ** 28 });
  return { bytes: bytes.length, sha256: hash('sha256', bytes, 'hex') };
}

function npm(...args) {
  return execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function hash(algorithm, bytes, encoding) {
  return createHash(algorithm).update(bytes).digest(encoding);
}
