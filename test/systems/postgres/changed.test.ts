import { contractOf, validated } from '../../commands/data-validate/run.ts';
import { describeWithServer, inTable, type Server, startServer } from '../../support/postgres.ts';

describeWithServer('what a server computes each time anew', () => {
  let server: Server;

  beforeAll(async () => {
    server = await startServer();
    await server.run(`CREATE VIEW moody AS SELECT CAST(random() AS text) AS a;
      CREATE VIEW steady AS SELECT '1' AS a`);
  });
  afterAll(() => server.stop());

  const checked = (view: string) =>
    validated({
      contract: contractOf('      - {name: a, required: true}'),
      data: '',
      before: ({ siteFile }) => inTable(siteFile, 'registry/nl', server.table('public', view)),
    });

  it('is not checked where it is another after the checks: nobody can say what they saw', async () => {
    const { refusal, outcome } = await checked('moody');
    expect(refusal?.findings.map(({ code }) => code)).toEqual(['data/changed']);
    expect(outcome).toBeUndefined();
  });

  it('is checked where it is the same', async () => {
    expect((await checked('steady')).outcome?.verdict).toBe('pass');
  });
});
