import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PartitionTable } from '../../../src/domain/data/table.ts';
import { Refusal } from '../../../src/domain/outcome/finding.ts';
import { certificate } from '../../support/certificates.ts';
import { scratchFolder } from '../../support/data-engine.ts';
import { describeWithServer, fill, openTable, type Server, startServer } from '../../support/postgres.ts';

const PASSWORD = 'pass word-5e1';

async function freePort(): Promise<number> {
  const listening = createServer().listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  listening.close();
  await once(listening, 'close');
  return port;
}

describeWithServer('a PostgreSQL server over the network', () => {
  const scratch = scratchFolder();
  const [passwordFile, wrongFile] = [join(scratch.path, 'password'), join(scratch.path, 'wrong')];
  const authority = certificate({ name: 'an authority', ca: true });
  const stranger = certificate({ name: 'a stranger', ca: true });
  let server: Server;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    server = await startServer({ port, certificate: certificate({ name: 'localhost', issuer: authority }) });
    await server.run(`CREATE ROLE reader LOGIN PASSWORD '${PASSWORD}'; GRANT USAGE ON SCHEMA public TO reader`);
    await fill(server, 'patients', ['pid'], [['1'], ['2']]);
    await server.run('GRANT SELECT ON patients TO reader');
    writeFileSync(passwordFile, `${PASSWORD}\n`);
    writeFileSync(wrongFile, 'wrong\n');
  });
  afterAll(async () => {
    await server.stop();
    scratch.remove();
  });

  /** How it is told that the server cannot be asked; else how many rows there are. */
  async function asked(more: Partial<PartitionTable>, environment = {}): Promise<string> {
    const known = { host: 'localhost', port, user: 'reader', tls: 'verify-full', ca: authority.certFile } as const;
    const table = server.table('public', 'patients', { ...known, password: { file: passwordFile }, ...more });
    const errorLog = join(scratch.path, 'errors.log');
    try {
      const { session } = await openTable({ partition: 'registry/nl', table, environment, errorLog });
      const { n } = await session.one('SELECT count(*) AS n FROM source').finally(() => session.close());
      return `${n} rows`;
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      expect(JSON.stringify(thrown.findings)).not.toContain(PASSWORD);
      return thrown.findings.map(({ code, params: { kind } }) => `${code} ${JSON.stringify(kind)}`).join();
    }
  }

  it('that shows a certificate for its name, by an authority that the site knows', async () => {
    expect(await asked({})).toBe('2 rows');
  });

  it('with a password in a variable', async () => {
    expect(await asked({ password: { variable: 'SECRET' } }, { SECRET: PASSWORD })).toBe('2 rows');
  });

  it.each([
    ['by no authority that the site knows', { ca: stranger.certFile }, 'certificate'],
    ['for another name', { host: '127.0.0.1' }, 'certificate'],
  ])('is not asked where its certificate is %s', async (_, more, kind) => {
    expect(await asked(more)).toContain(`engine/unreachable {"kind":"id","value":"${kind}"}`);
  });

  it('is not asked where it does not encrypt', async () => {
    const plain = await freePort();
    const open = await startServer({ port: plain });
    try {
      expect(await asked({ port: plain })).toContain('engine/unreachable {"kind":"id","value":"no-tls"}');
    } finally {
      await open.stop();
    }
  });

  it.each([
    ['a wrong one', { password: { file: wrongFile } }],
    ['none', { password: undefined }],
  ])('does not let in who has %s for a password', async (_, more) => {
    expect(await asked(more as Partial<PartitionTable>)).toBe('engine/login-refused {"kind":"id","value":"login"}');
  });

  it('ends a statement that nobody waits for any more', async () => {
    const between: Socket[] = [];
    const way = createServer((socket) => {
      const onward = connect(port, '127.0.0.1');
      between.push(socket, onward);
      for (const each of [socket, onward]) each.on('error', () => undefined);
      socket.pipe(onward).pipe(socket);
    }).listen(0, '127.0.0.1');
    await once(way, 'listening');
    const { port: other } = way.address() as AddressInfo;
    const known = {
      host: 'localhost',
      port: other,
      user: 'reader',
      tls: 'verify-full',
      ca: authority.certFile,
    } as const;
    const table = server.table('public', 'patients', { ...known, password: { file: passwordFile } });
    const errorLog = join(scratch.path, 'errors.log');
    const { session } = await openTable({ partition: 'registry/nl', table, environment: {}, errorLog });
    const endless = 'SELECT count(*) AS n FROM generate_series(1, 1000000) AS a, generate_series(1, 1000000) AS b';
    const asking = session.one(endless).catch((thrown) => thrown);
    const running = async () =>
      server.run("SELECT 1 FROM pg_stat_activity WHERE usename = 'reader' AND state = 'active'");
    while ((await running()).length === 0) await pause(50);
    for (const each of between) each.destroy();
    expect(await asking).toBeInstanceOf(Refusal);
    const killed = Date.now();
    while ((await running()).length > 0 && Date.now() - killed < 15_000) await pause(250);
    expect(await running()).toEqual([]);
    await session.close();
    way.close();
  }, 30_000);
});
