// Trains one variant of the model on Rotterdam's patients: node train.mjs [candidate | champion | small | forest]
//
// Reads   DOMICILE_DATA_TUMOUR_REGISTRY_NL  path of Rotterdam's file
// Writes  DOMICILE_MODEL_DIR/model.json     (and DOMICILE_MODEL_DIR/forest/ for the trees)
//         DOMICILE_METRICS                  counts, as JSON
// DOMICILE_SEED is not used: the fit draws no random numbers, and the trees take no seed.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { featureColumns, VARIANTS } from './study/features.mjs';
import { fitForest } from './study/forest.mjs';
import { fitLogistic } from './study/logistic.mjs';
import { HORIZON_DAYS, label, rotterdamFollowUp } from './study/outcome.mjs';
import { readTable, texts } from './study/table.mjs';

const variant = process.argv[2] ?? 'candidate';
if (!Object.hasOwn(VARIANTS, variant)) {
  throw new Error(`unknown variant; expected one of ${Object.keys(VARIANTS).join(', ')}`);
}
const { kind, features } = VARIANTS[variant];
const folder = required('DOMICILE_MODEL_DIR');

const table = await readTable(required('DOMICILE_DATA_TUMOUR_REGISTRY_NL'));
if (texts(table, 'size').every((size) => /^\d+$/.test(size))) throw new Error('size is in millimetres, not in classes');
const labels = rotterdamFollowUp(table).map(label);
const known = (values) => values.filter((_, row) => labels[row] !== null);
const columns = featureColumns(table, features).map(known);

const outcome = { event: 'relapse or death', 'horizon-days': HORIZON_DAYS };
const { iterations, ...fitted } = kind === 'logistic' ? fitLogistic(features, columns, known(labels)) : { features };
await mkdir(folder, { recursive: true });
if (kind === 'forest') await fitForest(features, columns, known(labels), join(folder, 'forest'));
await writeFile(
  join(folder, 'model.json'),
  `${JSON.stringify({ version: 1, kind, variant, outcome, ...fitted }, null, 2)}\n`,
);

const counts = {
  patients: labels.length,
  labelled: known(labels).length,
  'without-label': labels.length - known(labels).length,
  events: labels.filter((y) => y === 1).length,
  ...(iterations === undefined ? {} : { iterations }),
};
if (process.env.DOMICILE_METRICS) await writeFile(process.env.DOMICILE_METRICS, `${JSON.stringify(counts, null, 2)}\n`);

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
