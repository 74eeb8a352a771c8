import { setTimeout as after } from 'node:timers/promises';
import { warning } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import type { MachinePrograms } from '../machine/programs.ts';
import type { Host } from '../ports.ts';
import { EXIT } from './run.ts';

/** GitHub sends SIGINT, SIGTERM 7.5 s later, and kills the tree after another 2.5 s. */
const GRACE_MS = 5000;
/** What the command has to tell its end, once its programs are dead. */
const LAST_WORDS_MS = 1500;

/** A signal reaches this process alone: it is passed on to the user's programs, and no later than GitHub kills us we end. */
export function onSignals(programs: Pick<MachinePrograms, 'cancelAll'>, host: Pick<Host, 'progress'>): void {
  let cancelled = false;
  const cancel = async (signal: NodeJS.Signals): Promise<void> => {
    const graceMs = cancelled ? 0 : GRACE_MS;
    if (!cancelled) host.progress(warning('host/cancelled', { signal: id(signal) }));
    cancelled = true;
    await programs.cancelAll(graceMs);
    await after(LAST_WORDS_MS);
    process.exit(EXIT.closed);
  };
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
}
