import type { Digest } from '../../../src/domain/outcome/digest.ts';
import { releaseIdOf, shownHolder, shownRelease } from '../../../src/domain/release/release-id.ts';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}` as Digest;

it.each(['17', 'local'])('a release of run %s is called by run and digest, and shown', (run) => {
  const release = releaseIdOf(run, DIGEST);
  expect(release).toBe(`${run}-0123456789ab`);
  expect(shownRelease({ release, digest: DIGEST })).toEqual({ kind: 'id', value: release });
});

it.each(['PATIENT 132 age 49', '17-fedcba987654', 'PATIENT-0123456789ab', '17-0123456789ab '])(
  'a destination that calls it %j may be telling anything',
  (release) => expect(shownRelease({ release, digest: DIGEST })).toMatchObject({ kind: 'data', label: 'restricted' }),
);

it.each([
  ['OWNER/study run 17 deploy ward', 'run 17'],
  ['OWNER/study run local deploy', 'run local'],
  ['PATIENT 132 age 49', 'another deployment'],
  ['OWNER/study run of-patient-132 deploy', 'another deployment'],
  [undefined, 'another deployment'],
])('of holder %j is shown: %s', (holder, shown) => {
  expect(shownHolder(holder)).toEqual({ kind: 'id', value: shown });
});
