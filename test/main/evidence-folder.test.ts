import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeEvidence } from '../../src/hosts/local/publish.ts';
import { evidenceIn } from '../../src/main/cli/evidence-folder.ts';
import { STATEMENTS } from '../domain/gate/world.ts';

const PLACE = { target: 'hosted', location: 'github-hosted' };
const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
const writtenAs = (file: string) => {
  writeFileSync(file, '');
  return file;
};
const unreadable = { kind: 'input', findings: [{ code: 'file/unreadable' }] };

it('is empty where no step left any yet', async () => {
  mkdirSync(join(folder, 'empty'));
  expect(await evidenceIn(join(folder, 'empty'))).toBe('');
});

it('that is no folder is wrong input, not our bug', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(evidenceIn(join(folder, 'file'))).rejects.toMatchObject(unreadable);
});

it.each<[string, string, (file: string) => void]>([
  ['a folder', 'file/unreadable', (file) => mkdirSync(file)],
  ['a pipe that nobody writes to', 'file/unreadable', (file) => execFileSync('mkfifo', [file])],
  ['a link', 'file/unreadable', (file) => symlinkSync('/dev/zero', file)],
  ['what is no text', 'file/unreadable', (file) => writeFileSync(file, Buffer.from([0xff, 0xfe]))],
  ['a file without end', 'file/too-large', (file) => truncateSync(writtenAs(file), 2 ** 40)],
])('with %s in the place of a file is wrong input, never less evidence', async (what, code, make) => {
  const evidence = join(folder, what);
  mkdirSync(evidence);
  writeFileSync(join(evidence, 'good.jsonl'), '');
  make(join(evidence, 'step.jsonl'));
  const found = { code, params: { file: { value: join(evidence, 'step.jsonl') } } };
  await expect(evidenceIn(evidence)).rejects.toMatchObject({ kind: 'input', findings: [found] });
});

it('that cannot be written to is wrong input, not our bug', async () => {
  const unsigned = STATEMENTS.map((each) => ({ ...each, place: { ...PLACE, level: 'declared' as const } }));
  await expect(writeEvidence(unsigned, join(folder, 'gone'))).rejects.toMatchObject({
    kind: 'input',
    findings: [{ code: 'input/file-not-writable' }],
  });
});
