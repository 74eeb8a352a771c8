// Prints the figures of the study: node study.mjs
//
// It reads both hospitals' files on one machine, which a pipeline under the policy never may. That is possible here only
// because the figures are public. It prints counts, rates and intervals, never a row.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { VARIANTS } from './study/features.mjs';
import { germanFollowUp, HORIZON_DAYS, label, rotterdamFollowUp } from './study/outcome.mjs';
import {
  aucDifference,
  aucWithInterval,
  censoringWeights,
  mean,
  shareAbove,
  weightedAuc,
  withoutEvent,
} from './study/statistics.mjs';
import { readTable, texts } from './study/table.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const data = { nl: join(here, 'data/rotterdam.csv'), de: join(here, 'data/gbsg.csv') };
const run = promisify(execFile);
const say = (line) => process.stdout.write(`${line}\n`);
const rate = (value) => value.toFixed(4);

const scratch = await mkdtemp(join(tmpdir(), 'two-hospitals-'));
try {
  const nl = await readTable(data.nl);
  const de = await readTable(data.de);
  tellPatients('Rotterdam', rotterdamFollowUp(nl));
  tellPatients('Germany', germanFollowUp(de));
  tellShift(nl, de);
  await tellModels(de);
} finally {
  await rm(scratch, { recursive: true });
}

function tellPatients(site, followUps) {
  const labels = followUps.map(label);
  const usable = labels.filter((y) => y !== null);
  const lost = followUps.filter(({ days, event }) => !event && days < 5 * 365.25).length / followUps.length;
  say(`${site}: ${followUps.length} patients, ${usable.length} with a label, ${usable.filter((y) => y).length} events`);
  say(
    `  event rate: complete cases ${rate(mean(usable))}, Kaplan-Meier ${rate(1 - withoutEvent(followUps, HORIZON_DAYS))}`,
  );
  say(`  without a label at five years: ${rate(lost)}`);
}

function tellShift(nl, de) {
  const share = (table, column, value) => rate(mean(texts(table, column).map((each) => Number(each === value))));
  say('Share of patients, Rotterdam and Germany:');
  for (const [column, value] of [
    ['grade', '1'],
    ['grade', '2'],
    ['grade', '3'],
    ['nodes', '0'],
    ['hormon', '1'],
  ]) {
    say(`  ${column} ${value}: ${share(nl, column, value)} and ${share(de, column, value)}`);
  }
  const dutch = new Set(texts(nl, 'pid'));
  say(`Ids of German patients that also occur in Rotterdam: ${texts(de, 'pid').filter((id) => dutch.has(id)).length}`);
}

async function tellModels(de) {
  const followUps = germanFollowUp(de);
  const all = followUps.map(label);
  const usable = (values) => values.filter((_, row) => all[row] !== null);
  const labels = usable(all);
  const weights = usable(censoringWeights(followUps, all, HORIZON_DAYS));
  const scores = {};
  for (const variant of Object.keys(VARIANTS)) scores[variant] = usable(await trainAndScore(variant));
  say('On the German patients with a label: AUC, 95 % interval, one-sided lower bound, AUC weighted for censoring');
  for (const [variant, each] of Object.entries(scores)) {
    const { auc, low, high, oneSidedLow } = aucWithInterval(labels, each);
    say(
      `  ${variant}: ${rate(auc)} (${rate(low)} to ${rate(high)}), ${rate(oneSidedLow)}; ${rate(weightedAuc(labels, each, weights))}`,
    );
    say(
      `    at 0.25: recall ${rate(shareAbove(labels, each, 0.25, 1))}, false alarms ${rate(shareAbove(labels, each, 0.25, 0))}`,
    );
  }
  const { difference, oneSidedLow } = aucDifference(labels, scores.candidate, scores.champion);
  say(`  candidate minus champion: ${rate(difference)}, one-sided lower bound ${rate(oneSidedLow)}`);
}

/** The very programs that the pipeline runs, on the same files. */
async function trainAndScore(variant) {
  const model = join(scratch, variant);
  const input = join(scratch, 'input.csv');
  const predictions = join(scratch, `${variant}.csv`);
  const env = { ...process.env, DOMICILE_MODEL_DIR: model, DOMICILE_INPUT: input, DOMICILE_PREDICTIONS: predictions };
  await writeFile(input, (await readFile(data.de, 'utf8')).replace('"pid"', '"id"'));
  const train = { ...env, DOMICILE_DATA_TUMOUR_REGISTRY_NL: data.nl, DOMICILE_METRICS: join(scratch, 'metrics.json') };
  await run(process.execPath, [join(here, 'train.mjs'), variant], { env: train });
  await run(process.execPath, [join(here, 'predict.mjs')], { env });
  return texts(await readTable(predictions), 'score').map(Number);
}
