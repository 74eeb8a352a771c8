import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FindingCode } from '../../../src/domain/findings/codes.ts';
import { KINDS, PLANTED } from './canaries.ts';
import { type Call, type Played, replaced, type Scene, specFile } from './scene.ts';

/** Something that goes on, or wrong, with canaries in it. */
export interface Variant {
  readonly call: Call;
  /** A finding that tells the variant from others, and how the step ends. */
  readonly says: FindingCode;
  readonly passes?: true;
  /** Root reads what it may not. */
  readonly notForRoot?: true;
  /** Brings it about, and gives back how to undo it. */
  readonly arrange?: (scene: Scene) => Undo | Promise<Undo>;
}

type Undo = () => unknown;

const ALL = Object.values(PLANTED).join(' ');
const validate: Call = { step: 'data-validate' };
const deploy: Call = { step: 'deploy' };
const train = (doing: string): Call => ({ step: 'train', run: `node telltale.mjs champion ${doing}` });
const test = (spec: string): Call => ({ step: 'test', spec: specFile(spec) });

/** The data of the German hospital, changed. */
const data = (change: (csv: string) => string) => (scene: Scene) => replaced(scene.dataFile('berlin'), change);

/** In the second row, a text in place of a number. */
const badValue = (csv: string) => csv.replace(/^(1575,55,1,)\d+/m, `$1${PLANTED.text}`);

export const VARIANTS: Readonly<Record<string, Variant>> = {
  'a model that somebody added to in the store': {
    call: deploy,
    says: 'store/digest-differs',
    arrange: ({ exchange }) => addedTo(exchange),
  },
  'a ward whose record is not ours': {
    call: deploy,
    says: 'release/state-damaged',
    arrange: (scene) => replaced(join(scene.ward('rotterdam'), 'current'), () => ALL),
  },
  'a release that the policy stops': {
    call: deploy,
    says: 'placement/destination-denied',
    arrange: stopped,
  },
  'data that keeps its contract': { call: validate, says: 'data/column-unknown', passes: true },
  'values that break the contract': { call: validate, says: 'contract/check-failed', arrange: data(badValue) },
  'rows that are no rows': {
    call: validate,
    says: 'data/rows-unreadable',
    arrange: data((csv) => `${csv}${KINDS.map((kind) => PLANTED[kind]).join(',"')}\n${ALL}\n`),
  },
  'two columns of one name': {
    call: validate,
    says: 'data/column-twice',
    arrange: data((csv) => csv.replace('canary_amount', PLANTED.column)),
  },
  'a file that is not text': {
    call: validate,
    says: 'data/unreadable',
    arrange: (scene) => {
      const undo = replaced(scene.dataFile('berlin'), (csv) => csv);
      writeFileSync(scene.dataFile('berlin'), Buffer.concat([Buffer.from(ALL), Buffer.from([0, 0xff, 0xfe])]));
      return undo;
    },
  },
  'a file that is not there': {
    call: validate,
    says: 'data/missing',
    arrange: (scene) => moved(scene.dataFile('berlin')),
  },
  'a link to itself in place of the file': {
    call: validate,
    says: 'store/link',
    arrange: (scene) => {
      const back = moved(scene.dataFile('berlin'));
      symlinkSync(scene.dataFile('berlin'), scene.dataFile('berlin'));
      return () => {
        rmSync(scene.dataFile('berlin'));
        back();
      };
    },
  },
  'a file that its owner may not read': {
    call: validate,
    says: 'store/no-access',
    notForRoot: true,
    arrange: (scene) => {
      chmodSync(scene.dataFile('berlin'), 0o000);
      return () => chmodSync(scene.dataFile('berlin'), 0o644);
    },
  },
  'an empty folder in place of the file': {
    call: validate,
    says: 'data/missing',
    arrange: (scene) => {
      const back = moved(scene.dataFile('berlin'));
      mkdirSync(scene.dataFile('berlin'));
      return () => {
        rmSync(scene.dataFile('berlin'), { recursive: true });
        back();
      };
    },
  },
  'a training that tells all and passes': {
    call: train('nothing'),
    says: 'train/output-withheld',
    passes: true,
  },
  'a training that tells all and fails': { call: train('fail'), says: 'train/failed' },
  'metrics that are no metrics': { call: train('bad-metrics'), says: 'train/metrics-unusable', passes: true },
  'a model with a name that no file has': { call: train('odd-name'), says: 'store/unfit-name' },
  'a model with an empty folder': { call: train('odd-folder'), says: 'store/empty-folder' },
  'a training without its data': {
    call: train('nothing'),
    says: 'data/missing',
    arrange: (scene) => moved(scene.dataFile('rotterdam')),
  },
  'a predictor that tells all, and slices by a column of canaries': {
    call: test('tells'),
    says: 'model/predicting',
    passes: true,
  },
  'a predictor that tells all and fails': { call: test('fails'), says: 'model/predictor-failed' },
  'predictions for other rows': { call: test('bad-answer'), says: 'model/predictions-unknown' },
  'predictions that are none': { call: test('no-answer'), says: 'model/predictions-malformed' },
  'a bar that nobody clears': { call: test('out-of-reach'), says: 'model/test-failed' },
  'an expression that cannot read a value': { call: test('bad-cast'), says: 'data/expression-failed' },
  'an expression over a column that is not there': { call: test('no-column'), says: 'data/expression-column' },
  'a test set with a value that is no number': {
    call: test('tells'),
    says: 'data/expression-failed',
    arrange: data((csv) => csv.replace(/^(1575,.*,)403,1,/m, `$1${PLANTED.text},1,`)),
  },
};

function addedTo(exchange: string): Undo {
  const shelf = join(exchange, 'sha256');
  const extra = readdirSync(shelf).map((model) => join(shelf, model, `${PLANTED.file}-added`));
  for (const file of extra) {
    chmodSync(dirname(file), 0o755);
    writeFileSync(file, ALL);
  }
  return () => extra.forEach((file) => void rmSync(file));
}

async function stopped(scene: Scene): Promise<Undo> {
  const rule =
    '  - {id: nowhere, effect: deny, data: {classification-at-least: confidential}, to: {places: [NL, DE]}}\n';
  await scene.commit('.github/residency.yml', (policy) => policy.replace(/^rules:\n/m, `$&${rule}`));
  return () => scene.commit('.github/residency.yml', (policy) => policy.replace(rule, ''));
}

function moved(file: string): Undo {
  renameSync(file, `${file}.away`);
  return () => renameSync(`${file}.away`, file);
}

/** Brings a variant about, plays it and undoes it. */
export async function playVariant(
  { call, arrange }: Variant,
  scene: Scene,
  play = (step: Call) => scene.play(step),
): Promise<Played> {
  const undo = await arrange?.(scene);
  const played = await play(call);
  await undo?.();
  return played;
}
