import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractOf, type Given, type Validated, validated } from '../../commands/data-validate/run.ts';
import { shownOf } from '../../commands/data-validate/shown.ts';
import { describeWithServer, fill, inTable, type Server, startServer } from '../../support/postgres.ts';

const CANARY = 'Canary-Jansen-1937';

describeWithServer('values of a table never leave', () => {
  let server: Server;

  beforeAll(async () => {
    server = await startServer();
    await fill(server, 'patients', ['a'], [[CANARY], [CANARY], ['74193751']]);
    await server.run(`CREATE VIEW broken AS SELECT CAST(a AS integer) AS a FROM patients;
      CREATE TABLE named ("${CANARY}" text, b text); INSERT INTO named VALUES ('${CANARY}', '1');
      CREATE DOMAIN small AS text CHECK (length(VALUE) < 60); CREATE VIEW odd AS SELECT CAST(a || a || a || a AS small) AS a FROM patients`);
  });
  afterAll(() => server.stop());

  async function done(table: string, contract: string): Promise<{ readonly words: string; readonly done: Validated }> {
    let words = '';
    const given: Given = {
      contract,
      data: '',
      before: ({ siteFile }) => inTable(siteFile, 'registry/nl', server.table('public', table)),
      after: ({ stateRoot }) => {
        words = read(join(stateRoot, 'engine-errors.log'));
      },
    };
    return { done: await validated(given), words };
  }

  const rules = (rest: string): string => contractOf(`      - {name: a, ${rest}}`);

  it.each([
    ['by checks that fail', 'patients', rules('logicalType: integer, unique: true, required: true')],
    [
      'by a list of valid values',
      'patients',
      rules('quality: [{metric: invalidValues, mustBe: 0, arguments: {validValues: [x]}}]'),
    ],
    ['by a pattern', 'patients', rules('logicalType: string, logicalTypeOptions: {pattern: ^x$, maxLength: 3}')],
    ['by the name of a column', 'named', rules('required: true')],
  ])('%s', async (_, table, contract) => {
    const { done: ended } = await done(table, contract);
    expect(ended.outcome?.verdict).toBe('fail');
    expect(shownOf(ended)).not.toContain(CANARY);
    expect(shownOf(ended)).not.toContain('74193751');
  });

  it.each([
    ['a view that fails on a value', 'broken'],
    ['a view whose values break their domain', 'odd'],
  ])('by the words of the server about %s, which stay on the site', async (_, table) => {
    const { done: ended, words } = await done(table, rules('required: true'));
    expect(ended.refusal?.findings.map(({ code }) => code)).toEqual(['engine/query-failed']);
    expect(shownOf(ended)).not.toContain(CANARY);
    if (table === 'broken') expect(words).toContain(CANARY);
  });
});

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
