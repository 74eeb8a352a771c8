import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeEvidence } from '../../src/hosts/local/publish.ts';
import { evidenceIn } from '../../src/main/cli/evidence-folder.ts';
import { STATEMENTS } from '../domain/gate/world.ts';

const PLACE = { target: 'hosted', location: 'github-hosted' };
const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
const unreadable = { kind: 'input', findings: [{ code: 'file/unreadable' }] };

it('is empty where no step left any yet', async () => {
  mkdirSync(join(folder, 'empty'));
  expect(await evidenceIn(join(folder, 'empty'))).toBe('');
});

it('that is no folder is wrong input, not our bug', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(evidenceIn(join(folder, 'file'))).rejects.toMatchObject(unreadable);
});

it('with a file that cannot be read is wrong input, never less evidence', async () => {
  mkdirSync(join(folder, 'step.jsonl'));
  await expect(evidenceIn(folder)).rejects.toMatchObject(unreadable);
});

it('that cannot be written to is wrong input, not our bug', async () => {
  const unsigned = STATEMENTS.map((each) => ({ ...each, place: { ...PLACE, level: 'declared' as const } }));
  await expect(writeEvidence(unsigned, join(folder, 'gone'))).rejects.toMatchObject({
    kind: 'input',
    findings: [{ code: 'input/file-not-writable' }],
  });
});
