// Scores the rows of either hospital with a trained model.
//
// Reads   DOMICILE_MODEL_DIR/model.json   what train.mjs wrote
//         DOMICILE_INPUT                  CSV: id, and the columns of whichever site
// Writes  DOMICILE_PREDICTIONS            CSV: id, score (probability of relapse or death within three years)
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { featureColumns } from './study/features.mjs';
import { scoreForest } from './study/forest.mjs';
import { scoreLogistic } from './study/score.mjs';
import { readTable, texts } from './study/table.mjs';

const folder = required('DOMICILE_MODEL_DIR');
const model = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8'));
const table = await readTable(required('DOMICILE_INPUT'));

const ids = texts(table, 'id');
const scores = await score();
const lines = ids.map((id, row) => `${id},${scores[row]}`);
await writeFile(required('DOMICILE_PREDICTIONS'), `${['id,score', ...lines].join('\n')}\n`);

async function score() {
  if (model.version !== 1) throw new Error('this model is of another version');
  if (model.kind === 'logistic') {
    const names = model.features.map(({ name }) => name);
    return scoreLogistic(model, featureColumns(table, names));
  }
  if (model.kind === 'forest') {
    return scoreForest(model.features, featureColumns(table, model.features), join(folder, 'forest'));
  }
  throw new Error('this model is neither logistic nor a forest');
}

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
