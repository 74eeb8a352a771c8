import { randomBytes } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateEd25519 } from '../../evidence/ed25519.ts';

/** One hospital on this machine: a folder with its data, its keys, its ward and its clone of the repository. */
export interface Site {
  readonly id: 'rotterdam' | 'berlin';
  readonly folder: string;
  readonly checkout: string;
  readonly siteFile: string;
  readonly publicKey: string;
  /** The user of the machine that this site's steps run as; ours where none is named. */
  readonly user?: string;
}

export interface SitePlan {
  readonly id: Site['id'];
  readonly origin: string;
  readonly data: string;
  readonly destination: string;
}

export const SITES: readonly SitePlan[] = [
  { id: 'rotterdam', origin: 'tumour-registry/nl', data: 'rotterdam.csv', destination: 'rotterdam-ward' },
  { id: 'berlin', origin: 'tumour-registry/de', data: 'gbsg.csv', destination: 'berlin-ward' },
];

const OWNER_ONLY = 0o700;
const OWNER_FILE = 0o600;
const DIGEST_KEY_BYTES = 32;

/** Lays out a site as its administrator would: the data, fresh keys, the site file that says where what lies. */
export async function layOutSite(plan: SitePlan, root: string, example: string, cli: string): Promise<Site> {
  const folder = join(root, plan.id);
  for (const each of ['data', 'keys', 'ward', 'state'])
    await mkdir(join(folder, each), { recursive: true, mode: OWNER_ONLY });
  await cp(join(example, 'data', plan.data), join(folder, 'data', plan.data));
  const { publicKey, privateKey } = generateEd25519();
  await writeFile(join(folder, 'keys/site.pem'), privateKey, { mode: OWNER_FILE });
  await writeFile(join(folder, 'keys/digest.key'), randomBytes(DIGEST_KEY_BYTES), { mode: OWNER_FILE });
  const siteFile = join(folder, 'site.yml');
  await writeFile(siteFile, siteText(plan, folder, cli));
  return { id: plan.id, folder, checkout: join(folder, 'checkout'), siteFile, publicKey };
}

/** JSON's quotes are YAML's, so that a folder with blanks or quotes in its name stays one value. */
const siteText = ({ id, origin, data, destination }: SitePlan, folder: string, cli: string): string => `version: 1
location: ${id}
repositories: [${REPOSITORY}]
environments: [${id}]
partitions: {${origin}: {path: data/${data}, format: csv}}
stores: {exchange: ../exchange}
destinations: {${destination}: ward}
signer:
  command: ${JSON.stringify([
    process.execPath,
    cli,
    'sign-site',
    '--site-file',
    join(folder, 'site.yml'),
    '--key',
    join(folder, 'keys/site.pem'),
  ])}
digest-key: keys/digest.key
state: state
`;

export const REPOSITORY = 'study-group/two-hospitals';
