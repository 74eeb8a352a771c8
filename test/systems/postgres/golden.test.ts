import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenContracts, summaryOf } from '../../commands/data-validate/golden-cases.ts';
import { validated } from '../../commands/data-validate/run.ts';
import { withData } from '../../support/data-engine.ts';
import { describeWithServer, inTable, type Server, startServer } from '../../support/postgres.ts';
import type { TestSite } from '../../support/site.ts';
import { typeColumns } from './typed-columns.ts';

/** What no server lets into a table: it has to be in order before it can be validated there. */
const NOT_A_TABLE = ['rows-unreadable'];

/** SQL of users is read by DuckDB's parser, and made safe for DuckDB alone. */
const isOfUser = ({ name }: { readonly name: string }): boolean => name.startsWith('user-sql');

/** What a contract says of servers of files is about files, and a list in a text is not read in a table yet: refused. */
const isOfFiles = ({ name }: { readonly name: string }): boolean => /^(?:servers-|lists-)/.test(name);

/** Cases whose data is one CSV. */
const IN_ONE_TABLE = goldenContracts().flatMap(({ data, ...rest }) =>
  typeof data === 'string' && !isOfFiles(rest) ? [{ ...rest, data }] : [],
);

const LISTS = goldenContracts().filter(({ name }) => name.startsWith('lists-'));

/** A schema of a server may hold other tables, too: files that no schema object names are another matter. */
const IN_TABLES = goldenContracts().flatMap(({ data, ...rest }) =>
  typeof data !== 'string' && data.path === '{table}.csv' && rest.name !== 'files-of-no-table'
    ? [{ ...rest, texts: data.texts }]
    : [],
);

describeWithServer('every contract finds in a table what it finds in the file', () => {
  let server: Server;
  let typed = 0;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  /** COPY reads the file as it is: an empty field is null, and an empty text in quotes is a text. */
  async function load(data: string, table = 'golden'): Promise<void> {
    const columns = await withData(data, 'csv', async (session) => session.columns);
    const file = join(server.folder, 'data.csv');
    writeFileSync(file, data, { mode: 0o644 });
    const names = columns.map((name) => `"${name.replaceAll('"', '""')}" text`);
    await server.run(`DROP TABLE IF EXISTS "${table}"`);
    await server.run(`CREATE TABLE "${table}" (${names.join(', ')})`);
    await server.run(`COPY "${table}" FROM '${file}' (FORMAT csv, HEADER)`);
  }

  const before = ({ siteFile }: TestSite): void => inTable(siteFile, 'registry/nl', server.table('public', 'golden'));

  describe.each(IN_ONE_TABLE.filter((each) => !NOT_A_TABLE.includes(each.name) && !isOfUser(each)))(
    '$name',
    ({ contract, data, expected }) => {
      it('as texts', async () => {
        await load(data);
        expect(summaryOf(await validated({ contract, data: '', before }))).toEqual(expected);
      });

      it('as values of its types', async () => {
        await load(data);
        typed += await typeColumns(server, 'golden', contract);
        expect(summaryOf(await validated({ contract, data: '', before }))).toEqual(expected);
      });
    },
  );

  it.each(IN_TABLES)('each table of $name by its name', async ({ contract, texts, expected }) => {
    for (const [file, text] of Object.entries(texts)) await load(text, file.replace(/\.csv$/, ''));
    const byName = ({ siteFile }: TestSite) => inTable(siteFile, 'registry/nl', server.table('public', '{table}'));
    expect(summaryOf(await validated({ contract, data: '', before: byName }))).toEqual(expected);
  });

  it.each(IN_ONE_TABLE.filter(isOfUser))('no SQL of users runs there: $name', async ({ contract, data }) => {
    await load(data);
    const { verdict, findings } = summaryOf(await validated({ contract, data: '', before }));
    expect(verdict).toBe('refused: input');
    expect(findings.filter((each) => !each.endsWith('data/expression-on-table'))).toEqual([]);
  });

  it.each(LISTS)('no list is passed over there: $name', async ({ contract, data }) => {
    await load(String(data));
    const { verdict, findings } = summaryOf(await validated({ contract, data: '', before }));
    expect([verdict, findings.length > 0]).toEqual(['refused: input', true]);
  });

  it('had columns of types', () => {
    expect(typed).toBeGreaterThan(20);
  });

  it.each(IN_ONE_TABLE.filter(({ name }) => NOT_A_TABLE.includes(name)))('no table takes $name', async ({ data }) => {
    await expect(load(data)).rejects.toThrow();
  });
});
