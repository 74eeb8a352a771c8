import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The program `moto_server` of a virtual environment; the check of continuous integration installs it and says where. */
const PROGRAM = process.env.DOMICILE_TEST_MOTO ?? '';

/** Where there is none the suite is skipped, and its name says why. */
export const moto: { readonly describe: jest.Describe; readonly reason: string } = existsSync(PROGRAM)
  ? { describe, reason: '' }
  : { describe: describe.skip, reason: ' (skipped: DOMICILE_TEST_MOTO names no moto_server)' };

const STARTS_WITHIN_MS = 30_000;

/** AWS's S3 as moto has it, on loopback, for credentials of any kind. */
export interface Moto {
  readonly address: string;
  stop(): Promise<void>;
}

export async function startMoto(env: Readonly<Record<string, string>> = {}): Promise<Moto> {
  const port = await freePort();
  const child = spawn(PROGRAM, ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  const address = `http://127.0.0.1:${port}`;
  await answers(address, child);
  return { address, stop: () => ended(child) };
}

async function answers(address: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + STARTS_WITHIN_MS;
  while (child.exitCode === null && Date.now() < until) {
    const answer = await fetch(`${address}/moto-api/`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  child.kill('SIGKILL');
  throw new Error('moto did not start');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
