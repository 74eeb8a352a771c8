import type { Digest } from '../../../src/domain/outcome/digest.ts';
import type { Statement } from '../../../src/domain/outcome/statement.ts';
import { sha256 } from '../../../src/evidence/sha256.ts';
import { readAsReader } from '../../systems/directory/models.ts';
import { codesOfNo, errors } from './codes.ts';
import { TwoWards } from './two-wards.ts';

describe('what is served is replaced in the order of the tests', () => {
  let world: TwoWards;
  let model: Digest;
  let served: Digest;
  /** Of a run that was tested before what is served. */
  let evidence: readonly Statement[];

  beforeEach(async () => {
    world = await TwoWards.make();
    model = await world.train('candidate');
    evidence = await world.evidenceOf(model);
    served = await world.train('newer');
    await world.deploy('berlin', await world.evidenceOf(served));
  });
  afterEach(() => world.remove());

  /** The candidate, tested anew against what was served then. */
  const testedAgainst = async (champion: Digest) =>
    (await world.evidenceOf(model)).map((each) =>
      each.step === 'test' ? { ...each, materials: { ...each.materials, 'release:berlin-ward': champion } } : each,
    );

  it('an older run does not overtake a newer one', async () => {
    expect(await codesOfNo(world, evidence)).toEqual(['gate/older-than-served']);
    expect(await readAsReader(world.ward('berlin'))).toBe(served);
  });

  it('nor where the newer one comes between the gate and the release', async () => {
    const latest = await world.train('latest');
    const mine = await world.evidenceOf(model);
    const others = await world.evidenceOf(latest);
    const outcome = await world.deploy('berlin', mine, {
      target: (target) =>
        Object.assign(Object.create(target), {
          current: () => target.current(),
          close: () => target.close(),
          recover: async () => {
            await world.deploy('berlin', others);
            return target.recover();
          },
        }),
    });
    expect(errors(outcome)).toEqual(['gate/older-than-served']);
    expect(outcome.verdict).toBe('fail');
    expect(await readAsReader(world.ward('berlin'))).toBe(latest);
  });

  it('a pass against a champion that is no longer served opens nothing', async () => {
    expect(await codesOfNo(world, await testedAgainst(sha256('served before')))).toEqual(['gate/champion-moved-on']);
    expect((await world.deploy('berlin', await testedAgainst(served))).verdict).toBe('pass');
  });

  it('what is served already may be released again, by its older evidence too', async () => {
    const again = await world.evidenceOf(served);
    await world.deploy('berlin', again);
    expect((await world.deploy('berlin', again)).verdict).toBe('pass');
  });

  it('a release that the trusted manifest goes back to may replace a newer one', async () => {
    const going = (to: Digest) => ({ '.github/release.yml': `version: 1\nroll-back-to: ${to}\n` });
    expect(await codesOfNo(world, evidence, { texts: going(sha256('another')) })).toEqual(['gate/older-than-served']);
    const outcome = await world.deploy('berlin', evidence, { texts: going(model) });
    expect(errors(outcome)).toEqual([]);
    expect(await readAsReader(world.ward('berlin'))).toBe(model);
  });
});
