import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../src/domain/outcome/finding.ts';
import type { DataSession } from '../../../src/ports.ts';
import { scratchFolder } from '../../support/data-engine.ts';
import { describeWithServer, fill, openTable, type Server, startServer } from '../../support/postgres.ts';

const CANARY = 'canary-7f3a';

describeWithServer('a table of a PostgreSQL server', () => {
  const scratch = scratchFolder();
  const errorLog = join(scratch.path, 'errors.log');
  let server: Server;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await server.stop();
    scratch.remove();
  });

  const open = (table: string, more: Parameters<Server['table']>[2] = {}) =>
    openTable({ partition: 'registry/nl', table: server.table('public', table, more), environment: {}, errorLog });

  async function using<T>(table: string, use: (session: DataSession) => Promise<T>): Promise<T> {
    const tables = await open(table);
    return use(tables.session).finally(() => tables.close());
  }

  async function digestOf(table: string, key?: Uint8Array) {
    const tables = await open(table);
    return tables.digest(key).finally(() => tables.close());
  }

  /** Codes and kinds, and nothing of the data. */
  async function refusal(work: Promise<unknown>): Promise<string> {
    const thrown = await work.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(thrown instanceof Refusal)) throw new Error(`no refusal: ${thrown}`);
    expect(JSON.stringify(thrown)).not.toContain(CANARY);
    expect(`${thrown.stack}${thrown.cause}`).not.toContain(CANARY);
    return thrown.findings
      .map(({ code, params }) => [code, ...Object.values(params).map(wordOf)].join(' ').trim())
      .join();
  }

  it('shows every value as the text that the server writes', async () => {
    await server.run(`CREATE TABLE kinds AS SELECT true AS b, 5::bigint AS i, 1.50::numeric(9,2) AS n, 1::float8 AS d,
      1e20::float8 AS e, '2026-11-23'::date AS day, '2026-11-23 12:30:00.5'::timestamp AS moment,
      '2026-11-23T12:30:00+01'::timestamptz AS zoned, '12:30'::time AS time, 'ab '::char(5) AS padded, ''::text AS empty,
      NULL::integer AS nothing, '{1,2}'::int[] AS list, '\\x00ff'::bytea AS bytes, '1 day 2 hours'::interval AS lasting,
      '10.0.0.1'::inet AS address`);
    expect(await using('kinds', (session) => session.one('SELECT * FROM source'))).toEqual({
      ...{ b: 'true', i: '5', n: '1.50', d: '1', e: '1e+20', day: '2026-11-23', moment: '2026-11-23 12:30:00.5' },
      ...{ zoned: '2026-11-23 11:30:00+00', time: '12:30:00', padded: 'ab', empty: '', nothing: null, list: '{1,2}' },
      ...{ bytes: '\\x00ff', lasting: 'P1DT2H', address: '10.0.0.1' },
    });
  });

  describe('can be read, and nothing else', () => {
    beforeAll(async () => {
      await fill(
        server,
        'patients',
        ['pid', 'name'],
        [
          ['1', CANARY],
          ['2', null],
        ],
      );
      await server.run('CREATE SEQUENCE counter');
    });

    const asked = (sql: string) => refusal(using('patients', (session) => session.one(sql)));

    it('writes nothing, by a function neither', async () => {
      expect(await asked("SELECT nextval('public.counter') AS n")).toBe('engine/query-failed transaction-state');
    });

    it('runs one statement', async () => {
      expect(await asked('SELECT 1 AS a) AS asked; DROP TABLE public.patients; SELECT (SELECT 1')).toBe(
        'engine/query-failed syntax-or-access',
      );
      expect(await server.run('SELECT count(*) FROM patients')).toEqual([{ count: '2' }]);
    });

    it('finds no table by a name without its schema', async () => {
      expect(await asked('SELECT count(*) AS n FROM patients')).toBe('engine/query-failed syntax-or-access');
    });

    it('tells what went wrong without the words, which quote a value', async () => {
      expect(await asked('SELECT CAST(name AS integer) AS n FROM source')).toBe('engine/query-failed data');
      expect(readFileSync(errorLog, 'utf8')).toContain(CANARY);
    });

    it('takes no longer than the site allows', async () => {
      const { session } = await open('patients', { timeoutSeconds: 1 });
      expect(await refusal(session.one('SELECT pg_sleep(20) AS slept'))).toBe('engine/timed-out');
      await session.close();
    });

    it('computes no expressions', async () => {
      expect(await refusal(using('patients', async (session) => session.expression('1 = 1')))).toBe(
        'data/expression-on-table registry/nl',
      );
    });
  });

  describe('has a digest', () => {
    const rows = [
      ['1', 'a'],
      ['2', ''],
      ['3', null],
      ['3', null],
    ] as const;
    const digestOfRows = async (changed: readonly (readonly (string | null)[])[], columns = ['x', 'y']) => {
      await fill(server, 'digested', columns, changed);
      return digestOf('digested');
    };

    it('of its rows in whatever order', async () => {
      expect(await digestOfRows([...rows].reverse())).toBe(await digestOfRows(rows));
    });

    it.each([
      { what: 'a value', changed: [['1', 'b'], ...rows.slice(1)] },
      { what: 'null for nothing', changed: [rows[0], ['2', null], ...rows.slice(2)] },
      { what: 'a row more of the same', changed: [...rows, ['3', null]] },
      { what: 'a row less', changed: rows.slice(1) },
      { what: 'values that run into each other', changed: [['1a', ''], ...rows.slice(1)] },
      { what: 'values in the other column', changed: [['a', '1'], ...rows.slice(1)] },
      { what: 'the name of a column', changed: rows, columns: ['x', 'z'] },
      { what: 'no rows', changed: [] },
    ])('that tells: $what', async ({ changed, columns }) => {
      expect(await digestOfRows(changed, columns)).not.toBe(await digestOfRows(rows));
    });

    it('that a key makes another', async () => {
      await fill(server, 'digested', ['x'], [['1']]);
      const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
      const digests = [await digestOf('digested'), await digestOf('digested', one), await digestOf('digested', two)];
      expect(new Set(digests).size).toBe(3);
      expect(await digestOf('digested', one)).toBe(digests[1]);
    });

    it('of one snapshot, whatever is written meanwhile', async () => {
      await fill(server, 'digested', ['x'], [['1']]);
      const tables = await open('digested');
      const before = await tables.digest();
      await server.run("INSERT INTO digested VALUES ('2')");
      expect(await tables.digest()).toBe(before);
      expect(await tables.session.one('SELECT count(*) AS n FROM source')).toEqual({ n: 1n });
      await tables.close();
      expect(await using('digested', (session) => session.one('SELECT count(*) AS n FROM source'))).toEqual({ n: 2n });
    });
  });

  it('has no digest to rely on where a view computes other rows each time', async () => {
    await server.run('CREATE VIEW moody AS SELECT random() AS x');
    const tables = await open('moody');
    expect(await tables.digest()).not.toBe(await tables.digest());
    await tables.close();
  });

  it('cannot be emptied or changed in its form while it is read', async () => {
    await fill(server, 'held', ['x'], [['1']]);
    const tables = await open('held');
    await expect(server.run("SET lock_timeout = '100ms'; TRUNCATE held")).rejects.toThrow('lock timeout');
    await tables.close();
    await server.run('SET lock_timeout = 0');
  });

  describe('is refused', () => {
    it('where there is none', async () => {
      expect(await refusal(open('no_such_table'))).toBe('data/missing registry/nl');
    });

    it('where two columns differ by capitals alone', async () => {
      await fill(server, 'twins', ['a', 'A'], []);
      expect(await refusal(open('twins'))).toBe('data/column-twice');
    });

    it('where some of its rows are hidden from the user', async () => {
      await fill(server, 'guarded', ['a'], [['1']]);
      await server.run(`CREATE ROLE reader LOGIN; GRANT SELECT ON guarded TO reader;
        ALTER TABLE guarded ENABLE ROW LEVEL SECURITY; CREATE POLICY few ON guarded USING (a = '2')`);
      expect(await refusal(open('guarded', { user: 'reader' }))).toBe('data/not-readable');
      await server.run('ALTER TABLE guarded DISABLE ROW LEVEL SECURITY');
      await (await open('guarded', { user: 'reader' })).close();
      await server.run('REVOKE SELECT ON guarded FROM reader');
      expect(await refusal(open('guarded', { user: 'reader' }))).toBe('data/not-readable');
    });

    it('where it is the table of another server, or has one in it', async () => {
      await server.run(`CREATE EXTENSION file_fdw; CREATE SERVER elsewhere FOREIGN DATA WRAPPER file_fdw;
        CREATE FOREIGN TABLE far (a text) SERVER elsewhere OPTIONS (filename '/dev/null');
        CREATE VIEW near AS SELECT a FROM far;
        CREATE TABLE parts (a text) PARTITION BY LIST (a); CREATE TABLE here PARTITION OF parts DEFAULT`);
      expect(await refusal(open('far'))).toBe('data/lies-elsewhere registry/nl');
      expect(await refusal(open('near'))).toBe('data/lies-elsewhere registry/nl');
      await (await open('parts')).close();
      await server.run(
        "CREATE FOREIGN TABLE there PARTITION OF parts FOR VALUES IN ('x') SERVER elsewhere OPTIONS (filename '/dev/null')",
      );
      expect(await refusal(open('parts'))).toBe('data/lies-elsewhere registry/nl');
    });

    it('in a database of another encoding', async () => {
      await server.run("CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0");
      expect(await refusal(open('patients', { database: 'latin' }))).toBe('engine/server-encoding');
    });
  });

  describe('is not reached', () => {
    it.each([
      ['no such database', { database: CANARY }, 'engine/login-refused no-such-database'],
      ['no such user', { user: CANARY }, 'engine/login-refused login'],
      ['no such socket', { host: '/no/such/folder' }, 'engine/unreachable no-such-socket'],
      ['nobody listens', { host: '127.0.0.1', port: 1 }, 'engine/unreachable refused'],
      ['a password that is not there', { password: { variable: 'NO_SUCH_VARIABLE' } }, 'engine/password-missing'],
      [
        'an authority that is not there',
        { host: 'localhost', tls: 'verify-full', ca: '/no/such' },
        'engine/authority-missing',
      ],
    ] as const)('%s', async (_, more, told) => {
      expect(await refusal(open('patients', more))).toBe(told);
    });
  });
});

const wordOf = (param: unknown): string =>
  typeof param === 'object' && param !== null && 'kind' in param && param.kind !== 'data' && 'value' in param
    ? String(param.value)
    : '';
