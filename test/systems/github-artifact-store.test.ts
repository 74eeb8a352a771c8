import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { walkTree } from '../../src/machine/tree-walk.ts';
import { machineTrees } from '../../src/machine/trees.ts';
import { artifactStore } from '../../src/systems/github-artifact-store/artifact-store.ts';
import { resultsService } from '../../src/systems/github-artifact-store/results-service.ts';
import { readZip } from '../../src/systems/github-artifact-store/zip-read.ts';
import { writeZip } from '../../src/systems/github-artifact-store/zip-write.ts';
import { type ResultsDouble, resultsDouble, type Trouble } from '../support/results-service.ts';

let folder: string;
let double: ResultsDouble;
beforeEach(async () => {
  double = await resultsDouble();
  folder = mkdtempSync(join(tmpdir(), 'artifact-store-'));
  mkdirSync(join(folder, 'model/layers'), { recursive: true });
  writeFileSync(join(folder, 'model/model.json'), '{"weights":[1,2]}');
  writeFileSync(join(folder, 'model/layers/größe'), Buffer.from([0, 255, 10, 13]));
  writeFileSync(join(folder, 'model/empty'), '');
});
afterEach(async () => {
  expect(double.complaints).toEqual([]);
  expect(
    readdirSync(folder)
      .filter((name) => name === 'scratch')
      .flatMap((name) => readdirSync(join(folder, name))),
  ).toEqual([]);
  await double.close();
  await machineTrees.remove(folder);
});

const storeOf = (run: string, job = 'job') =>
  artifactStore({
    service: resultsService({ url: double.url, token: double.token(run, job), firstPauseMs: 1 }),
    scratchRoot: join(folder, 'scratch'),
    firstPauseMs: 1,
  });
const model = () => join(folder, 'model');
const here = () => join(folder, 'here');
const codesOf = (work: Promise<unknown>) =>
  work.then(
    () => ['none'],
    (thrown: unknown) => (thrown instanceof Refusal ? thrown.findings.map(({ code }) => code) : [String(thrown)]),
  );

function flipped(bytes: Buffer): Buffer {
  const at = bytes.indexOf('weights');
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes;
}

describe('artifacts of a run as a store', () => {
  it('give another job of the run the bytes that were put, by their digest', async () => {
    const digest = await storeOf('run', 'train').put(model());
    await storeOf('run', 'test').fetch(digest, here());
    expect(await machineTrees.digest(here())).toBe(digest);
    expect(readFileSync(join(here(), 'layers/größe'))).toEqual(Buffer.from([0, 255, 10, 13]));
  });

  it('are put once', async () => {
    const digest = await storeOf('run').put(model());
    expect(await storeOf('run').put(model())).toBe(digest);
    expect(double.held).toHaveLength(1);
  });

  it('are not there for another run', async () => {
    const digest = await storeOf('run').put(model());
    expect(await codesOf(storeOf('other').fetch(digest, here()))).toEqual(['store/not-found']);
    expect(await codesOf(storeOf('other').fetch(digest, here()))).toEqual(['store/not-found']);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['one bit flipped', flipped],
    ['cut short', (bytes) => bytes.subarray(0, -10)],
    ['replaced by something else', () => Buffer.from('not an archive')],
    ['emptied', () => Buffer.alloc(0)],
  ])('are never given when %s', async (_, damage) => {
    const digest = await storeOf('run').put(model());
    const [held] = double.held;
    if (held) held.bytes = damage(Buffer.from(held.bytes ?? ''));
    expect(await codesOf(storeOf('run').fetch(digest, here()))).toEqual(['store/digest-differs']);
    expect(existsSync(here())).toBe(false);
  });

  it('are found although somebody took a name that begins with their digest', async () => {
    const digest = await machineTrees.digest(model());
    const name = `domicile-${digest.replace(':', '-')}-00000000`;
    double.held.push({ name, scope: { run: 'run', job: 'x' }, id: 1, bytes: Buffer.from('squatter'), finalized: true });
    await storeOf('run').put(model());
    await storeOf('run').fetch(digest, here());
    expect(await machineTrees.digest(here())).toBe(digest);
  });

  it.each<[string, Trouble[]]>([
    [
      'busy',
      [
        { at: 'CreateArtifact', status: 503 },
        { at: 'blob', status: 500 },
        { at: 'ListArtifacts', status: 429 },
      ],
    ],
    [
      'cut off before the work',
      [
        { at: 'CreateArtifact', cut: 'before' },
        { at: 'blob', cut: 'before' },
      ],
    ],
    [
      'cut off after the work',
      [
        { at: 'blob', cut: 'after' },
        { at: 'FinalizeArtifact', cut: 'after' },
      ],
    ],
  ])('are put although the service is %s', async (_, troubles) => {
    double.troubles.push(...troubles);
    const digest = await storeOf('run').put(model());
    expect(double.troubles).toEqual([]);
    await storeOf('run').fetch(digest, here());
  });

  it('can be put again after the answer to the first creation got lost', async () => {
    double.troubles.push({ at: 'CreateArtifact', cut: 'after' });
    expect(await codesOf(storeOf('run').put(model()))).toEqual(['store/refused']);
    expect(await codesOf(storeOf('run').put(model()))).toEqual(['none']);
  });

  it.each<[string, Trouble[], string]>([
    ['refuses', [{ at: 'CreateArtifact', status: 403 }], 'store/refused'],
    ['refuses the bytes', [{ at: 'blob', status: 403 }], 'store/refused'],
    ['never answers', Array.from({ length: 4 }, () => ({ at: 'ListArtifacts', cut: 'before' })), 'store/unreachable'],
    ['stays busy', Array.from({ length: 4 }, () => ({ at: 'ListArtifacts', status: 503 })), 'store/refused'],
  ])('are not put when the service %s', async (_, troubles, code) => {
    double.troubles.push(...troubles);
    expect(await codesOf(storeOf('run').put(model()))).toEqual([code]);
    expect(double.held.filter(({ finalized }) => finalized)).toEqual([]);
  });

  it('need a token that names run and job', () => {
    expect(() => resultsService({ url: double.url, token: 'no.token' })).toThrow('store/no-service');
  });

  it('say what they do not have', async () => {
    const none = `sha256:${'0'.repeat(64)}` as Digest;
    expect(await codesOf(storeOf('run').fetch(none, here()))).toEqual(['store/not-found']);
  });
});

describe('the archive', () => {
  const archive = () => join(folder, 'a.zip');

  it('is one that others can unpack, the same for the same bytes', async () => {
    const first = await writeZip(await walkTree(model()), archive());
    const again = await writeZip(await walkTree(model()), join(folder, 'b.zip'));
    expect(first).toEqual(again);
    const script =
      'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])';
    execFileSync('python3', ['-c', script, archive(), here()]);
    expect(await machineTrees.digest(here())).toBe(await machineTrees.digest(model()));
  });

  it.each([
    ['a name that climbs out', '../up'],
    ['an absolute name', '/abs'],
    ['a name with a backslash', 'a\\b'],
    ['a drive', 'C:x'],
    ['the same name twice', 'twice'],
    ['compression', 'deflated'],
  ])('with %s is not unpacked', async (what, name) => {
    const script = [
      'import sys,zipfile,warnings; warnings.simplefilter("ignore")',
      'z=zipfile.ZipFile(sys.argv[1],"w",zipfile.ZIP_DEFLATED if sys.argv[3]=="compression" else zipfile.ZIP_STORED)',
      'for i in range(2 if sys.argv[3].startswith("the same") else 1): z.writestr(sys.argv[2],"x"*100)',
      'z.close()',
    ].join('\n');
    execFileSync('python3', ['-c', script, archive(), name, what]);
    await expect(readZip(archive(), here())).rejects.toThrow();
    expect(existsSync(join(folder, 'up'))).toBe(false);
  });
});
