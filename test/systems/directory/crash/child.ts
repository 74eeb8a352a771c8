import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../../../src/machine/clock.ts';
import type { Observed, Release } from '../../../../src/ports.ts';
import { realDisk } from '../../../../src/systems/directory/disk.ts';
import { deploy, targetAt } from '../models.ts';
import { type Operation, recordingDisk } from './recording-disk.ts';

/** What the process is to do, and before which operation it is to die. */
export interface Task {
  readonly root: string;
  readonly release?: Release;
  readonly backTo?: Observed;
  readonly dieBefore?: number;
  /** Die in the middle of a write, with half of it done. */
  readonly torn?: boolean;
  readonly traceFile?: string;
}

const task: Task = JSON.parse(process.argv[2] ?? '');
const trace: Operation[] = [];

const disk = recordingDisk(realDisk, task.root, async (operation) => {
  if (trace.length === task.dieBefore) die(operation);
  trace.push(operation);
});

function die(operation: Operation): never {
  if (task.torn && operation.op === 'append') {
    const bytes = Buffer.from(operation.base64, 'base64');
    appendFileSync(join(task.root, operation.path), bytes.subarray(0, bytes.length / 2));
  }
  process.kill(process.pid, 'SIGKILL');
  // Another thread may take the signal: this one must do nothing more meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  throw new Error('still alive');
}

const target = targetAt(task.root, 'interrupted', systemClock, disk);
if (task.release) await deploy(target, task.release);
if (task.backTo) {
  await target.rollback(task.backTo);
  await target.close();
}
if (task.traceFile) writeFileSync(task.traceFile, JSON.stringify(trace));
