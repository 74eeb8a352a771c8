import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateEd25519 } from '../../src/evidence/ed25519.ts';

export interface SiteOptions {
  readonly location: string;
  readonly repositories?: readonly string[];
  /** Where the site obeys others than the usual one. */
  readonly policies?: readonly string[];
  readonly environments?: readonly string[];
  /** Content by origin, `tumour-registry/nl`: a CSV text, or what `{table}` stands for and the text of each table. */
  readonly partitions?: Readonly<Record<string, string | SiteTables>>;
  /** Store ids; or folders by store id, for a share that two sites mount. */
  readonly stores?: readonly string[] | Readonly<Record<string, string>>;
  readonly destinations?: readonly string[];
  /** Without a signer the place is only declared: enough for internal data. */
  readonly signer?: boolean;
}

export interface SiteTables {
  readonly format: 'csv' | 'json-lines' | 'parquet';
  readonly texts: Readonly<Record<string, string>>;
  /** Where they lie, in the folder of the partition: `{table}` if left out. */
  readonly path?: string;
}

/** A site of its own in a temporary folder: site file, data, stores, destinations, state, keys. */
export interface TestSite {
  readonly root: string;
  readonly siteFile: string;
  /** For the trust file: `ed25519:…`. */
  readonly publicKey: string;
  readonly digestKey: Uint8Array;
  readonly stateRoot: string;
  partition(origin: string): string;
  store(id: string): string;
  destination(id: string): string;
  remove(): Promise<void>;
}

export async function makeSite(options: SiteOptions): Promise<TestSite> {
  const root = await mkdtemp(join(tmpdir(), `site-${options.location}-`));
  const { publicKey, privateKey } = generateEd25519();
  const digestKey = randomBytes(32);
  const partitions = await writePartitions(root, options.partitions ?? {});
  const stores = storesOf(root, options.stores ?? []);
  const destinations = Object.fromEntries((options.destinations ?? []).map((id) => [id, join(root, 'live', id)]));
  for (const folder of [...Object.values(stores), ...Object.values(destinations)]) {
    await mkdir(folder, { recursive: true, mode: 0o750 });
  }
  await mkdir(join(root, 'keys'), { mode: 0o700 });
  await writeFile(join(root, 'keys/digest.key'), digestKey, { mode: 0o600 });
  await writeFile(join(root, 'keys/signer.mjs'), signerProgram(privateKey, options.location), { mode: 0o600 });
  const siteFile = join(root, 'site.yml');
  await writeFile(siteFile, JSON.stringify(siteContent(options, { partitions, stores, destinations }), null, 2));
  return {
    root,
    siteFile,
    publicKey,
    digestKey,
    stateRoot: join(root, 'state'),
    partition: (origin) => known(partitions, origin),
    store: (id) => known(stores, id),
    destination: (id) => known(destinations, id),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

interface Folders {
  readonly partitions: Readonly<Record<string, string>>;
  readonly stores: Readonly<Record<string, string>>;
  readonly destinations: Readonly<Record<string, string>>;
}

/** JSON is YAML, so a site file may be written as JSON. */
function siteContent(options: SiteOptions, { partitions, stores, destinations }: Folders) {
  const files = Object.entries(partitions).map(([origin, path]) => [
    origin,
    { path, format: formatOf(options, origin) },
  ]);
  return {
    version: 1,
    location: options.location,
    repositories: options.repositories ?? ['OWNER/two-hospitals'],
    ...(options.policies ? { policies: options.policies } : {}),
    ...(options.environments ? { environments: options.environments } : {}),
    partitions: Object.fromEntries(files),
    stores,
    destinations,
    ...(options.signer === false ? {} : { signer: { command: [process.execPath, 'keys/signer.mjs'] } }),
    'digest-key': 'keys/digest.key',
    state: 'state',
  };
}

function formatOf({ partitions }: SiteOptions, origin: string): SiteTables['format'] {
  const content = partitions?.[origin];
  return typeof content === 'object' ? content.format : 'csv';
}

async function writePartitions(root: string, partitions: NonNullable<SiteOptions['partitions']>) {
  await mkdir(join(root, 'data'), { mode: 0o700 });
  const paths: Record<string, string> = {};
  for (const [origin, content] of Object.entries(partitions)) {
    const name = origin.replace('/', '-');
    const isText = typeof content === 'string';
    paths[origin] = isText
      ? await written(join(root, 'data', `${name}.csv`), content)
      : await writeTables(join(root, 'data', name), content);
  }
  return paths;
}

async function writeTables(folder: string, { texts, path = '{table}' }: SiteTables): Promise<string> {
  await mkdir(folder, { mode: 0o700 });
  for (const [table, text] of Object.entries(texts)) await written(join(folder, table), text);
  return join(folder, path);
}

async function written(path: string, text: string): Promise<string> {
  await writeFile(path, text, { mode: 0o600 });
  return path;
}

function storesOf(root: string, stores: NonNullable<SiteOptions['stores']>): Readonly<Record<string, string>> {
  if (!Array.isArray(stores)) return stores as Readonly<Record<string, string>>;
  return Object.fromEntries(stores.map((id: string) => [id, join(root, 'stores', id)]));
}

function known(paths: Readonly<Record<string, string>>, id: string): string {
  const path = paths[id];
  if (path === undefined) throw new Error(`the test’s site has no ${id}`);
  return path;
}

/** A signer as small as one can be: it adds place and time, and signs. */
const signerProgram = (privateKey: string, location: string): string => `
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
const key = createPrivateKey(${JSON.stringify(privateKey)});
const raw = Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x, 'base64url').toString('base64');
const asked = JSON.parse(readFileSync(0, 'utf8'));
const claim = JSON.stringify({ ...asked, location: ${JSON.stringify(location)}, at: new Date().toISOString() });
process.stdout.write(JSON.stringify({
  claim, key: 'ed25519:' + raw, signature: sign(null, Buffer.from(claim), key).toString('base64'),
}));
`;
