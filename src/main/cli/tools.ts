import { text } from 'node:stream/consumers';
import { systemClock } from '../../machine/clock.ts';
import { optional, required } from '../inputs/input.ts';
import { lineOf, machineFile } from '../inputs/kinds.ts';
import { PROFILE_MERGE } from './profile-merge.ts';
import { type Tool, tool, writeNew } from './tool.ts';

const KEYGEN = tool({
  name: 'keygen',
  about:
    'Makes a key for a site signer or an approver, and prints its public half, for .github/trust.yml or approvers of the policy.',
  inputs: { out: required(lineOf('file'), 'the file for the private key; it must not exist yet') },
  work: async ({ out }) => {
    const { generateEd25519 } = await import('../../evidence/ed25519.ts');
    const { privateKey, publicKey } = generateEd25519();
    await writeNew(out, privateKey);
    return `${publicKey}\n`;
  },
});

const SIGN_SITE = tool({
  name: 'sign-site',
  about:
    'Signs where this machine is. Run by the site, as another user than the jobs; the request comes on standard input.',
  inputs: {
    'site-file': required(machineFile, 'the site file of this machine'),
    key: required(machineFile, 'the private key, readable by this user alone'),
    socket: optional(
      lineOf('path'),
      'serve requests on this Unix socket until ended, instead of one from standard input',
    ),
  },
  work: async ({ 'site-file': siteFile, key: keyFile, socket }) => {
    const { signSite, serveSigner } = await import('../../systems/site-signer/signer.ts');
    if (socket === undefined) {
      const request = await text(process.stdin);
      return `${JSON.stringify(await signSite({ siteFile, keyFile, request }, systemClock))}\n`;
    }
    const server = await serveSigner(socket, { siteFile, keyFile }, systemClock);
    await new Promise((closed) => server.on('close', closed));
    return '';
  },
});

export const TOOLS: readonly Tool[] = [PROFILE_MERGE, KEYGEN, SIGN_SITE];
