import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { generateEd25519, signEd25519 } from '../../../src/evidence/ed25519.ts';
import { serveSocket } from '../../../src/machine/socket.ts';
import { arbLocation, LOCATIONS } from './policy-text.ts';

/** A machine as a job may find it: whose it is, what it admits, and who signs there. Drawn apart from any plan. */

const SIGNERS = ['stranger', 'elsewhere', 'other-step', 'other-run', 'replay', 'stale', 'forged', 'silent'] as const;

export interface Found {
  /** Whether an administrator left a site file at all. */
  readonly isSite: boolean;
  readonly location: string;
  readonly repositories: readonly string[];
  readonly policies: readonly string[];
  readonly environments?: readonly string[];
  /** Nobody signs; or somebody does, honestly or not. */
  readonly signer: 'none' | 'honest' | (typeof SIGNERS)[number];
  /** By location whether the trust file has the machine's key. */
  readonly trusted: readonly string[];
  /** Whether the commit at hand is that of the run. */
  readonly isCommitOfRun: boolean;
}

const mostly = <Value>(weight: number, usual: Value, other: Arbitrary<Value>): Arbitrary<Value> =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

export const REPOSITORY = 'OWNER/two-hospitals';
export const POLICY_PATH = '.github/residency.yml';

export const arbFound: Arbitrary<Found> = fc
  .record({
    isSite: mostly(20, true, fc.constant(false)),
    location: arbLocation,
    repositories: mostly<readonly string[]>(25, [REPOSITORY], fc.constant(['OTHER/fork'])),
    policies: mostly<readonly string[]>(25, [POLICY_PATH], fc.constant(['other/.github/residency.yml'])),
    environments: mostly<readonly string[] | undefined>(8, undefined, fc.constantFrom(['ward'], ['ward', 'other'], [])),
    signer: mostly<Found['signer']>(3, 'honest', fc.oneof(fc.constant('none' as const), fc.constantFrom(...SIGNERS))),
    trusted: mostly<readonly string[]>(15, LOCATIONS, fc.constantFrom(['south'], ['north'], [])),
    isCommitOfRun: mostly(15, true, fc.constant(false)),
  })
  .map(({ environments, ...rest }) => ({ ...rest, ...(environments === undefined ? {} : { environments }) }));

export interface Machine {
  readonly siteFile: string;
  /** Makes the machine what is to be found, at this time; the trust file that goes with it. */
  become(found: Found, now: string): Promise<string>;
  remove(): Promise<void>;
}

/** A machine of its own in a temporary folder, whose signer listens on a socket in this process. */
export async function makeMachine(): Promise<Machine> {
  const root = await mkdtemp(join(tmpdir(), 'domicile-machine-'));
  const siteFile = join(root, 'site.yml');
  const [own, strange] = [generateEd25519(), generateEd25519()];
  let said: (request: string) => string = () => '';
  const server: Server = await serveSocket(join(root, 'signer'), async (request) => said(request));
  return {
    siteFile,
    become: async (found, now) => {
      await (found.isSite ? writeFile(siteFile, siteText(found)) : rm(siteFile, { force: true }));
      said = (request) => answer(found, now, request, { own, strange });
      return JSON.stringify({
        version: 1,
        sites: Object.fromEntries(found.trusted.map((location) => [location, [own.publicKey]])),
      });
    },
    remove: async () => {
      server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

const siteText = ({ location, repositories, policies, environments, signer }: Found): string =>
  JSON.stringify({
    version: 1,
    location,
    repositories,
    policies,
    environments,
    state: 'state',
    ...(signer === 'none' ? {} : { signer: { socket: 'signer' } }),
  });

type Keys = Readonly<Record<'own' | 'strange', ReturnType<typeof generateEd25519>>>;

/** What each kind of signer puts in the place of what it was asked to sign. */
const lies = (location: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> => ({
  elsewhere: { location: location === 'north' ? 'south' : 'north' },
  'other-step': { step: 'another' },
  'other-run': { run: '2' },
  replay: { nonce: 'of an earlier job' },
  stale: { at: '2025-01-01T00:00:00.000Z' },
});

function answer({ location, signer }: Found, now: string, request: string, keys: Keys): string {
  if (signer === 'silent') return '';
  const claim = JSON.stringify({ ...JSON.parse(request), location, at: now, ...lies(location)[signer] });
  const { privateKey, publicKey } = signer === 'stranger' ? keys.strange : keys.own;
  const signature = signEd25519(signer === 'forged' ? keys.strange.privateKey : privateKey, claim);
  return JSON.stringify({ claim, key: publicKey, signature });
}
