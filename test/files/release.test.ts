import type { Refusal } from '../../src/domain/outcome/finding.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { readReleaseManifest } from '../../src/files/release.ts';

const source = (text: string) => ({ path: '.github/release.yml', text, digest: sha256(text) });

function faults(text: string): string[] {
  try {
    readReleaseManifest(source(text));
    return [];
  } catch (thrown) {
    return (thrown as Refusal).findings.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`);
  }
}

describe('release manifest', () => {
  it('says how long evidence and leases hold, and how many releases are kept', () => {
    expect(readReleaseManifest(source('version: 1\nkeep: 3\nmax-evidence-age: 12h\nlease: 2m\n'))).toEqual({
      keep: 3,
      maxEvidenceAge: { seconds: 43_200, text: '12h' },
      lease: { seconds: 120, text: '2m' },
    });
  });

  it('names a release to go back to', () => {
    const digest = sha256('a model');
    expect(readReleaseManifest(source(`version: 1\nroll-back-to: ${digest}\n`)).rollBackTo).toBe(digest);
    expect(faults('version: 1\nroll-back-to: sha256:1\n')).toEqual(['file/wrong-value 2:15']);
  });

  it('needs its version alone', () => {
    expect(readReleaseManifest(source('version: 1\n'))).toEqual({
      keep: 2,
      maxEvidenceAge: { seconds: 604_800, text: '7d' },
      lease: { seconds: 600, text: '10m' },
    });
  });

  it.each([
    ['keep: 2', ['file/missing-key 1:1']],
    ['version: 2', ['file/wrong-version 1:10']],
    ['version: 1\nkeep: 1', ['file/wrong-value 2:7']],
    ['version: 1\nkeep: many', ['file/wrong-type 2:7']],
    ['version: 1\nmax-evidence-age: 91d', ['file/wrong-value 2:19']],
    ['version: 1\nmax-evidence-age: 7', ['file/wrong-value 2:19']],
    ['version: 1\nlease: 0m', ['file/wrong-value 2:8']],
    ['version: 1\nlease: 10 m', ['file/wrong-value 2:8']],
    ['version: 1\nkeeps: 2', ['file/unknown-key 2:1']],
    ['version: 1\nwaves: [a]\nprobes: []', ['release/not-yet 2:1', 'release/not-yet 3:1']],
  ])('refuses %j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});
