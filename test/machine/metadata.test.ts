import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** From 24 on, Node itself takes a proxy from the environment where it is told to; the actions run on 24. */
const describeOnNode24 = Number(process.versions.node.split('.')[0]) >= 24 ? describe : describe.skip;

const listening = (server: Server): Promise<string> =>
  new Promise((told) => {
    server.listen(0, '127.0.0.1', () => told(`http://0.0.0.0:${(server.address() as AddressInfo).port}`));
  });

describeOnNode24('where Node itself was told to go through a proxy', () => {
  it('the metadata service is asked directly', async () => {
    const seen: string[] = [];
    const proxy = createServer(({ url = '' }, response) => {
      seen.push(url);
      response.end('through the proxy');
    });
    const metadata = createServer((_, response) => response.end('direct'));
    const [proxyUrl, address] = await Promise.all([listening(proxy), listening(metadata)]);
    const told = await ask(address, { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxyUrl, http_proxy: proxyUrl });
    proxy.close();
    metadata.close();
    expect(told).toEqual(['direct', 'through the proxy']);
    expect(seen).toEqual([`${address}/others`]);
  });
});

/** What a process of its own is answered: asking as we do, and as others do. */
async function ask(address: string, env: Readonly<Record<string, string>>): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'metadata-'));
  const [ours, script] = [join(folder, 'ours.mjs'), join(folder, 'script.mjs')];
  const entry = resolve('src/machine/metadata.ts');
  await build({
    entryPoints: [entry],
    outfile: ours,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  writeFileSync(
    script,
    `import { get } from 'node:http';
    import { text } from 'node:stream/consumers';
    import { askMetadata } from './ours.mjs';
    const { body } = await askMetadata({ address: '${address}', path: '/ours', headers: {} });
    const others = await new Promise((told) => get('${address}/others', (answer) => told(text(answer))));
    console.log(JSON.stringify([body, others]));`,
  );
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  await new Promise((done) => child.on('close', done));
  return JSON.parse(told);
}
