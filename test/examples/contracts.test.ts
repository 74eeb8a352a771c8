import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { enginePath } from '../../src/main/demo/demo.ts';
import { listAt, textAt } from '../../src/main/demo/json.ts';
import { SITES } from '../../src/main/demo/site.ts';
import { type Stage, setStage } from '../../src/main/demo/stage.ts';
import { runStep } from '../../src/main/demo/step.ts';
import { bundled } from '../support/bundle.ts';

const LIMIT_MS = 60_000;
mkdirSync(resolve('.domicile'), { recursive: true });
const folder = mkdtempSync(`${resolve('.domicile')}/contracts-test-`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let stage: Stage;
beforeAll(async () => {
  stage = await setStage(join(folder, 'stage'), await bundled(folder), 'node');
}, LIMIT_MS);

interface Case {
  readonly what: string;
  readonly site: 'rotterdam' | 'berlin';
  readonly change: (csv: string) => string;
  /** Columns with a failed check; `''` for a check of the whole table. */
  readonly fails: readonly string[];
}

const CASES: readonly Case[] = [
  { what: 'as it is', site: 'rotterdam', change: (csv) => csv, fails: [] },
  { what: 'as it is', site: 'berlin', change: (csv) => csv, fails: [] },
  { what: 'raw millimetres', site: 'rotterdam', change: (csv) => csv.replaceAll('"20-50"', '35'), fails: ['size'] },
  {
    what: 'one patient in millimetres',
    site: 'rotterdam',
    change: (csv) => csv.replace('"20-50"', '35'),
    fails: ['size'],
  },
  { what: 'classes', site: 'berlin', change: (csv) => csv.replace(/^(132,49,0,)18/m, '$1"<=20"'), fails: ['size'] },
  { what: 'a patient twice', site: 'berlin', change: (csv) => csv.replace(/^1575,/m, '132,'), fails: ['pid'] },
  { what: 'the last patient lost', site: 'berlin', change: (csv) => csv.replace(/\n[^\n]+\n$/, '\n'), fails: [''] },
  {
    what: 'a grade that does not exist',
    site: 'berlin',
    change: (csv) => csv.replace(/^(132,49,0,18,)2/m, '$14'),
    fails: ['grade'],
  },
];

it.each(CASES)(
  '$site, $what: $fails',
  async ({ site: id, change, fails }) => {
    const [site, plan] = [stage.sites.find((each) => each.id === id), SITES.find((each) => each.id === id)];
    if (site === undefined || plan === undefined) throw new Error(id);
    const original = readFileSync(join('examples/two-hospitals/data', plan.data), 'utf8');
    writeFileSync(join(site.folder, 'data', plan.data), change(original));
    const partition = ['--partition', plan.origin.split('/')[1] ?? ''];
    const engine = ['--engine-path', enginePath(resolve('package.json')) ?? ''];
    const flags = ['--step', 'data-validate', ...partition, ...engine, '--site-file', site.siteFile];
    const { exit, report } = await runStep(stage.cli, site, 'data-validate', flags);
    const failed = listAt(report, 'checks').filter((check) => textAt(check, 'status') !== 'pass');
    expect([...new Set(failed.map((check) => textAt(check, 'property')))]).toEqual(fails);
    expect(exit).toBe(fails.length === 0 ? 0 : 1);
  },
  LIMIT_MS,
);
