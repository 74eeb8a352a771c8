// A test on made-up patients, for pull requests: no real row is read. node smoke.mjs
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PATIENTS = 400;
const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'smoke-'));

/** Park and Miller's generator: the same patients each time. */
let state = 7;
const upTo = (limit) => {
  state = (state * 48271) % 2147483647;
  return state % limit;
};

const dutch = Array.from({ length: PATIENTS }, (_, i) => {
  const nodes = upTo(12);
  const recur = upTo(12) < nodes ? 1 : 0;
  const days = recur ? 100 + upTo(900) : 1200 + upTo(900);
  const size = ['<=20', '20-50', '>50'][upTo(3)];
  return [
    i + 1,
    1985,
    30 + upTo(50),
    upTo(2),
    size,
    2 + upTo(2),
    nodes,
    upTo(300),
    upTo(300),
    upTo(2),
    0,
    days,
    recur,
    days,
    0,
  ];
});
const german = [
  [1, 50, 1, 15, 1, 1, 10, 10, 0],
  [2, 50, 1, 15, 1, 40, 10, 10, 0],
];

writeTable('nl.csv', 'pid,year,age,meno,size,grade,nodes,pgr,er,hormon,chemo,rtime,recur,dtime,death', dutch);
writeTable('de.csv', 'id,age,meno,size,grade,nodes,pgr,er,hormon', german);

try {
  for (const variant of ['small', 'champion', 'candidate', 'forest']) {
    const scores = scored(variant);
    assert.equal(scores.length, german.length);
    assert.ok(scores.every((score) => score >= 0 && score <= 1));
    if (variant !== 'small') assert.ok(scores[1] > scores[0], `${variant}: more positive nodes must mean more risk`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function scored(variant) {
  const env = {
    ...process.env,
    DOMICILE_DATA_TUMOUR_REGISTRY_NL: join(folder, 'nl.csv'),
    DOMICILE_MODEL_DIR: join(folder, variant),
    DOMICILE_METRICS: join(folder, 'metrics.json'),
    DOMICILE_INPUT: join(folder, 'de.csv'),
    DOMICILE_PREDICTIONS: join(folder, 'predictions.csv'),
  };
  execFileSync(process.execPath, [join(here, 'train.mjs'), variant], { env, stdio: 'pipe' });
  execFileSync(process.execPath, [join(here, 'predict.mjs')], { env, stdio: 'pipe' });
  const lines = readFileSync(env.DOMICILE_PREDICTIONS, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => Number(line.split(',')[1]));
}

function writeTable(name, header, rows) {
  writeFileSync(join(folder, name), `${[header, ...rows.map((row) => row.join(','))].join('\n')}\n`);
}
