import { note } from '../../domain/outcome/finding.ts';
import { data, id, known } from '../../domain/outcome/labelled.ts';
import type { Host, Ports, TrainBackend, TrainEnd } from '../../ports.ts';
import type { Admission } from '../admission.ts';

const SIGN_OF_LIFE_MS = 60_000;
/** A log of a hundred megabytes helps nobody and slows the runner down. */
const MAX_SHOWN_CHARACTERS = 4 * 1024 * 1024;

/** Follows a training to its end: its lines where the log may hold what it reads, else a sign of life now and then. */
export async function follow(
  backend: TrainBackend,
  ref: string,
  admission: Admission,
  host: Host,
  { clock }: Pick<Ports, 'clock'>,
): Promise<TrainEnd> {
  const began = clock.monotonic();
  const relay = admission.placement.surfaces.has('log') ? undefined : relayOf(backend, ref, admission, host);
  const log = id(backend.logPlace(ref));
  host.progress(note('train/started', { target: id(admission.target.id), seconds: known(timeoutOf(admission)), log }));
  if (relay === undefined) host.progress(note('train/output-withheld'));
  let signs = 0;
  for await (const _ of backend.watch(ref)) {
    await relay?.();
    const passed = clock.monotonic() - began;
    if (passed < (signs + 1) * SIGN_OF_LIFE_MS) continue;
    signs = Math.floor(passed / SIGN_OF_LIFE_MS);
    host.progress(note('train/running', { seconds: known(Math.floor(passed / 1000)) }));
  }
  await relay?.();
  return backend.end(ref);
}

export const timeoutOf = ({ step }: Pick<Admission, 'step'>): number => step.timeoutMinutes * 60;

/** Passes on what is new in the log, up to a limit; each line under the label of all that the program reads. */
function relayOf(backend: TrainBackend, ref: string, { label }: Admission, host: Host): () => Promise<void> {
  let cursor = 0;
  let left = MAX_SHOWN_CHARACTERS;
  const show = (line: string) => {
    if (left <= 0) return;
    left -= line.length;
    host.progress(note('train/output', { line: data(line, label.classification) }));
    if (left <= 0) host.progress(note('train/output-cut', { limit: known(MAX_SHOWN_CHARACTERS) }));
  };
  return async () => {
    while (left > 0) {
      const page = await backend.logs(ref, cursor);
      page.lines.forEach(show);
      if (page.cursor === cursor) return;
      cursor = page.cursor;
    }
  };
}
