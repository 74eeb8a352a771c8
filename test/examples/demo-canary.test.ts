import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { enginePath } from '../../src/main/demo/demo.ts';
import { bundled, type Sabotage } from '../support/bundle.ts';

const LIMIT_MS = 240_000;
const FORMATS = ['text', 'markdown', 'json', 'junit', 'sarif', 'github'];

/** What stands in the patients' data and nowhere else: names of columns, a text and a number in every row. */
const COLUMN = 'canary_column_x9q7';
const NUMBER_COLUMN = 'canary_number_k3v5';
const TEXT = 'canary value w8j2';
const NUMBER = '4815162342.108';
/** Stands in one row, where the contract and the label need something else. */
const BAD = 'canary-bad-p4m6';
const CANARIES = [COLUMN, NUMBER_COLUMN, TEXT, NUMBER, BAD].flatMap((each) => [each, base64(each)]);

const MASK_OFF: Sabotage = {
  file: 'src/report/mask.ts',
  from: "    case 'data':\n      return atMost(value.label, view.cap);",
  to: "    case 'data':\n      return true;",
};

const scratch = resolve('.domicile');
mkdirSync(scratch, { recursive: true });
const folder = mkdtempSync(`${scratch}/canary-test-`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(
  'the demo with canaries in its data, and its failing variants, show none on any surface, in evidence or in errors',
  async () => {
    const world = await play('guarded');
    expect(world.demo).toContain('All as it must be');
    const printed = await variants(world);
    expect(Object.keys(printed)).toHaveLength(3 * FORMATS.length);
    for (const [where, text] of Object.entries(printed)) expect([where, found(text)]).toEqual([where, []]);
    expect(printed['bad data, text']).toContain('contract/check-failed');
    expect(printed['bad features, text']).toContain('model/predictor-failed');
    expect(printed['a program that prints, text']).toContain('train/failed');
    expect(found(world.demo)).toEqual([]);
    const left = [
      ...evidenceOf(world, 'rotterdam'),
      ...evidenceOf(world, 'berlin'),
      ...filesIn(join(world.stage, 'exchange')),
    ];
    expect(left.length).toBeGreaterThan(8);
    for (const file of left) expect([file, found(readFileSync(file, 'latin1'))]).toEqual([file, []]);
  },
  LIMIT_MS,
);

it(
  'with the mask off the same search finds them in every format',
  async () => {
    const world = await play('unguarded', MASK_OFF);
    for (const format of FORMATS) {
      const text = await step(
        world,
        'berlin',
        ['data-validate', '--step', 'data-validate', '--partition', 'de'],
        format,
      );
      expect([format, found(text)]).toEqual([format, expect.arrayContaining([COLUMN])]);
    }
  },
  LIMIT_MS,
);

interface World {
  readonly cli: string;
  readonly stage: string;
  readonly demo: string;
}

/** Plants the canaries in the example's data and plays the demo on it. */
async function play(name: string, sabotage?: Sabotage): Promise<World> {
  const cwd = join(folder, name);
  const cli = await bundled(cwd, sabotage);
  for (const file of ['rotterdam.csv', 'gbsg.csv']) plant(join(cwd, 'examples/two-hospitals/data', file));
  const demo = await run(cli, ['demo'], cwd);
  return { cli, stage: join(cwd, '.domicile-demo'), demo };
}

function plant(file: string): void {
  const [head, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const planted = rows.map((row) => `${row},"${TEXT}",${NUMBER}`);
  writeFileSync(file, `${[`${head},"${COLUMN}","${NUMBER_COLUMN}"`, ...planted].join('\n')}\n`);
}

/** Data that fails its contract, a label that cannot be computed, a program that prints all it reads: every format. */
async function variants(world: World): Promise<Record<string, string>> {
  const data = join(world.stage, 'berlin/data/gbsg.csv');
  const good = readFileSync(data, 'utf8');
  const printed: Record<string, string> = {};
  for (const format of FORMATS) {
    writeFileSync(data, good.replace(/^(\d+,\d+,\d+,)\d+,/m, `$1${BAD},`));
    printed[`bad data, ${format}`] = await step(
      world,
      'berlin',
      ['data-validate', '--step', 'data-validate', '--partition', 'de'],
      format,
    );
    printed[`bad features, ${format}`] = await step(
      world,
      'berlin',
      ['model-test', '--step', 'test', '--evidence', join(world.stage, 'berlin/evidence/candidate')],
      format,
    );
    writeFileSync(data, good);
    printed[`a program that prints, ${format}`] = await step(
      world,
      'rotterdam',
      ['train', '--step', 'train', '--run', JSON.stringify(TELLTALE)],
      format,
    );
  }
  return printed;
}

/** Prints its data as it is and in base64, and names a file after it; then fails. */
const TELLTALE = [
  'node',
  '-e',
  `const t = require('fs').readFileSync(process.env.DOMICILE_DATA_TUMOUR_REGISTRY_NL, 'utf8');
   console.log(t); console.error('::error::' + t.split('\\n')[0]); console.log(Buffer.from('${TEXT}').toString('base64'));
   process.exit(1);`,
];

async function step({ cli, stage }: World, site: string, args: readonly string[], format: string): Promise<string> {
  const engine = ['data-validate', 'model-test'].includes(args[0] ?? '')
    ? ['--engine-path', enginePath(cli) ?? '']
    : [];
  return run(
    cli,
    [...args, '--site-file', '../site.yml', ...engine, '--format', format],
    join(stage, site, 'checkout'),
  );
}

/** All that it prints, however it ends. */
function run(cli: string, args: readonly string[], cwd: string): Promise<string> {
  const env = { ...process.env, CI: '' };
  return new Promise((ended) => {
    execFile(process.execPath, [cli, ...args], { cwd, env, maxBuffer: 1e8 }, (_, stdout, stderr) =>
      ended(stdout + stderr),
    );
  });
}

const found = (text: string): string[] => CANARIES.filter((canary) => text.includes(canary));

const evidenceOf = ({ stage }: World, site: string): string[] => filesIn(join(stage, site, 'evidence'));

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true })
    .map((name) => join(root, String(name)))
    .filter((path) => statSync(path).isFile());

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
