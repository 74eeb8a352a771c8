import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tolerating } from '../../machine/errno.ts';
import type { Site } from './site.ts';

/** Each site keeps the evidence of a run in a folder of its own. */
export const evidenceFolder = ({ folder }: Site, run: string): string => join(folder, 'evidence', run);

/** What a step left at its site reaches the others, as the outputs of a job reach the next ones. */
export async function handOver(sites: readonly Site[], from: Site, run: string): Promise<void> {
  const source = evidenceFolder(from, run);
  const names = (await tolerating(['ENOENT'], readdir(source))) ?? [];
  for (const site of sites.filter(({ id }) => id !== from.id)) {
    const target = evidenceFolder(site, run);
    await mkdir(target, { recursive: true });
    for (const name of names) await writeFile(join(target, name), await readFile(join(source, name)));
  }
}
