import { stat, writeFile } from 'node:fs/promises';

/** Where an engine's own words go: they quote data, so they stay on the site. */
export const ERROR_LOG = 'engine-errors.log';

const MAX_LOG_BYTES = 1024 * 1024;

/** It begins anew when it is full: the newest words are those that somebody looks for. */
export async function logWords(log: string, words: string): Promise<void> {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  );
  const flag = size > MAX_LOG_BYTES ? 'w' : 'a';
  await writeFile(log, `${words.slice(0, MAX_LOG_BYTES)}\n`, { mode: 0o600, flag });
}
