import { open } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { systemClock } from '../../machine/clock.ts';
import { errnoOf } from '../../machine/errno.ts';
import { optional, required } from '../inputs/input.ts';
import { lineOf, machineFile } from '../inputs/kinds.ts';
import type { Inputs, ValuesOf } from '../inputs/read.ts';

/** A command for administrators: no policy, no repository, no report. What it returns is printed. */
export interface Tool {
  readonly name: string;
  readonly about: string;
  readonly inputs: Inputs;
  readonly work: (values: Readonly<Record<string, unknown>>) => Promise<string>;
}

interface TypedTool<S extends Inputs> extends Omit<Tool, 'inputs' | 'work'> {
  readonly inputs: S;
  readonly work: (values: ValuesOf<S>) => Promise<string>;
}

// Safe: the values are read from the tool's own inputs.
const tool = <S extends Inputs>({ work, ...rest }: TypedTool<S>): Tool => ({
  ...rest,
  work: (values) => work(values as ValuesOf<S>),
});

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

export const TOOLS: readonly Tool[] = [KEYGEN, SIGN_SITE];

/** A key is never written over. */
async function writeNew(file: string, content: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600).catch((thrown: unknown) => {
    const reason = errnoOf(thrown);
    if (reason === undefined) throw thrown;
    throw badInput(error('input/file-not-writable', { name: id('out'), reason: id(reason) }));
  });
  await handle.writeFile(content);
  await handle.close();
}
