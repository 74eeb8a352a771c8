import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceIn } from '../../src/main/cli/evidence-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
const unreadable = { kind: 'input', findings: [{ code: 'file/unreadable' }] };

it('is empty where no step left any yet', async () => {
  expect(await evidenceIn(join(folder, 'none'))).toBe('');
});

it('that is no folder is wrong input, not our bug', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(evidenceIn(join(folder, 'file'))).rejects.toMatchObject(unreadable);
});

it('with a file that cannot be read is wrong input, never less evidence', async () => {
  mkdirSync(join(folder, 'step.jsonl'));
  await expect(evidenceIn(folder)).rejects.toMatchObject(unreadable);
});
