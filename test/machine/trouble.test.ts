import { open, writeFile } from 'node:fs/promises';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { id } from '../../src/domain/outcome/labelled.ts';
import { reading, writing } from '../../src/machine/trouble.ts';

const said = (work: Promise<unknown>) =>
  work.then(
    () => ['none'],
    (thrown: unknown) =>
      thrown instanceof Refusal
        ? [thrown.findings[0]?.code, thrown.findings[0]?.params.reason ?? 'no reason']
        : [String(thrown)],
  );
const failing = (code: string) => Promise.reject(Object.assign(new Error('/site/path'), { code }));

describe('what the system refuses', () => {
  it.each([
    ['ENOSPC', 'store/disk-full', 'store/disk-full'],
    ['EDQUOT', 'store/disk-full', 'store/disk-full'],
    ['EROFS', 'store/read-only', 'store/read-only'],
    ['EACCES', 'store/no-access', 'store/no-access'],
    ['EPERM', 'store/no-access', 'store/no-access'],
    ['EIO', 'store/read-failed', 'store/write-failed'],
    ['ENOTDIR', 'store/read-failed', 'store/write-failed'],
  ])('%s is told by its own name, reading and writing', async (reason, read, written) => {
    expect(await said(reading(failing(reason)))).toEqual([read, id(reason)]);
    expect(await said(writing(failing(reason)))).toEqual([written, id(reason)]);
  });

  it('is another thing where what is to be read is not there, or there is no folder to write to', async () => {
    expect(await said(reading(open('/nowhere/file')))).toEqual(['store/missing-file', 'no reason']);
    expect(await said(writing(writeFile('/nowhere/file', '')))).toEqual(['store/write-failed', id('ENOENT')]);
  });

  const disk = process.platform === 'linux' ? it : it.skip;
  disk('is seen of a real device that is full', async () => {
    expect(await said(writing(writeFile('/dev/full', 'x')))).toEqual(['store/disk-full', id('ENOSPC')]);
  });

  it('and our own mistakes stay what they are', async () => {
    expect(await said(writing(Promise.reject(new TypeError('ours'))))).toEqual(['TypeError: ours']);
  });
});
