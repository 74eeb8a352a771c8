// A program of the user that tells all it sees: node telltale.mjs <variant> <what to do besides>
// It trains or predicts as the example does, so that nothing but the guards keeps in what it tells.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const doing = process.argv[3];
const folder = process.env.DOMICILE_MODEL_DIR;
const data = process.env.DOMICILE_DATA_TUMOUR_REGISTRY_NL ?? process.env.DOMICILE_INPUT;
const [head, ...rows] = readFileSync(data, 'utf8').split('\n');
const row = rows.find((each) => !/home"?$/.test(each));
const [text, number, sealed, broken, care] = row.replaceAll('"', '').split(',').slice(-5);
const [column] = head.replaceAll('"', '').split(',').slice(-5);
const middle = broken.indexOf('N');
const halves = [broken.slice(0, middle), broken.slice(middle)];
const encoded = Buffer.from(sealed).toString('base64');
const all = [text, number, encoded, ...halves, care, column, basename(data, '.csv')];

for (const each of all) {
  console.log(each);
  console.error(`::error::${each}`);
}

if (process.env.DOMICILE_INPUT) await predictor();
else await training();

async function training() {
  if (doing === 'fail') process.exit(1);
  await import('./train.mjs');
  const metrics = Object.fromEntries(all.map((each) => [`m.${each}`, Number(number)]));
  writeFileSync(process.env.DOMICILE_METRICS, JSON.stringify(doing === 'bad-metrics' ? { all } : metrics));
  for (const each of all) writeFileSync(join(folder, `${each}.txt`), each);
  // A name with a line break in it stands for no file on every machine: it is refused, and told of.
  if (doing === 'odd-name') writeFileSync(join(folder, all.join('\n')), '');
  if (doing === 'odd-folder') mkdirSync(join(folder, all.join('_')));
}

async function predictor() {
  for (const name of readdirSync(folder)) console.log(name);
  if (doing === 'fail') process.exit(1);
  await import('./predict.mjs');
  const answer = process.env.DOMICILE_PREDICTIONS;
  const lines = readFileSync(answer, 'utf8').trimEnd().split('\n');
  if (doing === 'bad-answer')
    writeFileSync(answer, [...lines.slice(0, -2), ...all.map((each) => `${each},${each}`)].join('\n'));
  if (doing === 'no-answer') writeFileSync(answer, all.join('\n'));
}
