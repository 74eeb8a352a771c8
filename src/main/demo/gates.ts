import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deploy, type PipelineRun } from './pipeline.ts';
import type { Play } from './play.ts';
import { commitChange, takeBack } from './stage.ts';
import type { Ended } from './step.ts';

export interface ClosedGate {
  readonly what: string;
  readonly ended: Ended;
}

/** The code of each guard. */
const WORSE_MODEL = ['gate/not-passed'];
const FORBIDDEN_SITE = ['placement/destination-denied'];
const CHANGED_MODEL = ['store/digest-differs'];

/** Tried while the champion is served that it was compared with: later, that alone would keep the gate closed. */
export async function closeForWorse(play: Play, worse: PipelineRun): Promise<ClosedGate> {
  play.tell('A gate must close:');
  const ended = await deploy(play, worse, 'berlin-ward', { errors: WORSE_MODEL });
  return { what: 'a worse model', ended };
}

/** Two more ways to try; one guard must stop each of the three, with the code of that guard and no other. */
export async function closeForChanges(play: Play, good: PipelineRun): Promise<readonly ClosedGate[]> {
  play.tell('Two more gates must close:');
  return [await forbiddenSite(play, good), await changedModel(play, good)];
}

/** The study board decides that no model may be in Germany. What was tested and allowed before is not any more. */
async function forbiddenSite(play: Play, good: PipelineRun): Promise<ClosedGate> {
  const rule =
    '  - {id: not-in-germany, effect: deny, data: {classification-at-least: confidential}, to: {places: [DE]}}\n';
  const change = (text: string) => text.replace(/^rules:\n/m, `$&${rule}`);
  await commitChange(play.stage, '.github/residency.yml', change, 'Stop in Germany', 'fetch');
  const ended = await deploy(play, good, 'berlin-ward', { errors: FORBIDDEN_SITE });
  await takeBack(play.stage);
  return { what: 'a policy that forbids the site', ended };
}

/** Somebody on the share changes one coefficient of the model that passed. */
async function changedModel(play: Play, good: PipelineRun): Promise<ClosedGate> {
  for (const file of await modelFiles(play.stage.exchange)) {
    await chmod(file, 0o600);
    await writeFile(file, (await readFile(file, 'utf8')).replace(/"intercept": -?\d/, '"intercept": 9'));
  }
  const ended = await deploy(play, good, 'rotterdam-ward', { errors: CHANGED_MODEL });
  return { what: 'a model file changed after its test', ended };
}

async function modelFiles(exchange: string): Promise<readonly string[]> {
  const names = await readdir(exchange, { recursive: true });
  return names.filter((name) => name.endsWith('model.json')).map((name) => join(exchange, name));
}
