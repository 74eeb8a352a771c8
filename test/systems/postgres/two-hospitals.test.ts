import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { enginePath } from '../../../src/main/demo/demo.ts';
import { type Json, listAt, textAt } from '../../../src/main/demo/json.ts';
import { SITES, type SitePlan } from '../../../src/main/demo/site.ts';
import { type Stage, setStage } from '../../../src/main/demo/stage.ts';
import { type Ended, runStep } from '../../../src/main/demo/step.ts';
import { bundled } from '../../support/bundle.ts';
import { describeWithServer, inTable, type Server, startServer } from '../../support/postgres.ts';

const LIMIT_MS = 60_000;

/** Columns of these classes hold no whole numbers. */
const TEXTS = ['size'];

describeWithServer('the two hospitals, each with its data in a table', () => {
  mkdirSync(resolve('.domicile'), { recursive: true });
  const folder = mkdtempSync(`${resolve('.domicile')}/tables-test-`);
  const noEngine = join(folder, 'no-engine');
  mkdirSync(noEngine);
  let stage: Stage;
  let server: Server;

  beforeAll(async () => {
    [stage, server] = await Promise.all([
      setStage(join(folder, 'stage'), await bundled(folder), 'node'),
      startServer(),
    ]);
    await server.run('CREATE SCHEMA clinic; CREATE ROLE reader LOGIN; GRANT USAGE ON SCHEMA clinic TO reader');
  }, LIMIT_MS);
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Numbers as numbers, where a whole column is of them. */
  async function load({ id, data }: SitePlan): Promise<void> {
    const source = join('examples/two-hospitals/data', data);
    const file = join(server.folder, data);
    copyFileSync(source, file);
    chmodSync(file, 0o644);
    const names = (readFileSync(source, 'utf8').split('\n')[0] ?? '').replaceAll('"', '').trim().split(',');
    const columns = names.map((name) => `"${name}" ${id === 'rotterdam' && TEXTS.includes(name) ? 'text' : 'integer'}`);
    await server.run(`DROP TABLE IF EXISTS clinic.${id}; CREATE TABLE clinic.${id} (${columns.join(', ')});
      COPY clinic.${id} FROM '${file}' (FORMAT csv, HEADER); GRANT SELECT ON clinic.${id} TO reader`);
  }

  async function validate({ id, origin }: SitePlan, ...more: readonly string[]): Promise<Ended> {
    const site = stage.sites.find((each) => each.id === id);
    if (site === undefined) throw new Error(id);
    const partition = ['--partition', origin.split('/')[1] ?? ''];
    const flags = ['--step', 'data-validate', ...partition, ...more, '--site-file', site.siteFile];
    return runStep(stage.cli, site, 'data-validate', flags);
  }

  const found = (report: Json) => ({ rows: textAt(report, 'rows'), checks: listAt(report, 'checks') });

  function useTable({ id, origin }: SitePlan): void {
    const siteFile = stage.sites.find((each) => each.id === id)?.siteFile ?? '';
    inTable(siteFile, origin, server.table('clinic', id, { user: 'reader' }));
  }

  it.each(SITES)(
    '$id: the command finds there what it finds in the file, and without DuckDB',
    async (plan) => {
      const inFile = await validate(plan, '--engine-path', enginePath(resolve('package.json')) ?? '');
      await load(plan);
      useTable(plan);
      const evidence = join(folder, `evidence-${plan.id}`);
      mkdirSync(evidence);
      const there = await validate(plan, '--engine-path', noEngine, '--evidence', evidence);
      expect(there.errors).toEqual([]);
      expect(found(there.report)).toEqual(found(inFile.report));
      expect(found(there.report).checks.length).toBeGreaterThan(10);
      expect([inFile.exit, there.exit]).toEqual([0, 0]);
      expect(statementsIn(evidence)).toMatch(/"engine":"postgresql \d+\.\d+"/);
      expect(statementsIn(evidence)).toContain('"level":"site"');
    },
    LIMIT_MS,
  );

  it(
    'a patient twice, and one with a grade that does not exist, close the gate',
    async () => {
      const [, berlin] = SITES;
      if (berlin === undefined) throw new Error('no second site');
      await load(berlin);
      useTable(berlin);
      await server.run(
        'UPDATE clinic.berlin SET pid = 132 WHERE pid = 1575; UPDATE clinic.berlin SET grade = 4 WHERE age = 49 AND pid = 132',
      );
      const { exit, report } = await validate(berlin);
      const failed = listAt(report, 'checks').filter((check) => textAt(check, 'status') !== 'pass');
      expect([...new Set(failed.map((check) => textAt(check, 'property')))]).toEqual(['pid', 'grade']);
      expect(exit).toBe(1);
    },
    LIMIT_MS,
  );
});

/** What was said in the evidence, envelope by envelope. */
const statementsIn = (evidence: string): string =>
  readdirSync(evidence)
    .flatMap((file) => readFileSync(join(evidence, file), 'utf8').trim().split('\n'))
    .map((line) => Buffer.from(textAt(JSON.parse(line), 'payload'), 'base64').toString())
    .join('\n');
