import { apiRunner } from '../../support/api-runners.ts';
import { changed } from '../../support/commands.ts';
import { NEAR, Organisation, TWO_SITES } from './seen.ts';

const FAILING = `${TWO_SITES}on-unavailable: fail\n`;
/** Without the second site, whose runners nobody sees. */
const ONE_SITE = changed(FAILING, '  far:', '  # far:');
const OFFLINE = { status: 'offline' } as const;

let organisation: Organisation;

beforeAll(async () => {
  organisation = await Organisation.open();
});
afterAll(() => organisation.close());
beforeEach(() => {
  Object.assign(organisation.api, { runners: [], failing: [] });
});

describe('on-unavailable: wait', () => {
  it('goes on where every runner is offline, and says so', async () => {
    organisation.commit(changed(ONE_SITE, 'fail', 'wait'));
    organisation.api.runners = [apiRunner(NEAR, OFFLINE)];
    expect(await organisation.plan()).toMatchObject({
      verdict: 'pass',
      allowed: ['near'],
      runsOn: NEAR,
      findings: ['note plan/out-of-reach'],
    });
  });
});

describe('on-unavailable: fail', () => {
  it('fails where every runner of every allowed target is offline, and hands out no plan', async () => {
    organisation.commit(ONE_SITE);
    organisation.api.runners = [apiRunner(NEAR, OFFLINE), apiRunner(['ubuntu-latest'])];
    expect(await organisation.plan()).toMatchObject({
      verdict: 'fail',
      // What the policy allows stays as it is.
      allowed: ['near'],
      runsOn: undefined,
      findings: ['error plan/out-of-reach'],
    });
  });

  it('passes where a runner is online', async () => {
    organisation.commit(ONE_SITE);
    organisation.api.runners = [apiRunner(NEAR, OFFLINE), apiRunner(NEAR)];
    expect(await organisation.plan()).toMatchObject({ verdict: 'pass', runsOn: NEAR, findings: [] });
  });

  it('warns where one target is out of reach and nobody knows of the other', async () => {
    organisation.commit(FAILING);
    organisation.api.runners = [apiRunner(NEAR, OFFLINE)];
    expect(await organisation.plan()).toMatchObject({
      verdict: 'pass',
      allowed: ['far', 'near'],
      findings: ['warning plan/reach-unknown'],
    });
  });

  it.each([
    ['the list may not be seen', undefined, [['/actions/runners', 403]]],
    ['the service is in trouble', undefined, [['/actions/runners', 503]]],
    ['nobody is listed', undefined, []],
    ['nobody asked', null, []],
  ] as const)('warns, and goes on, where %s', async (_, token, failing) => {
    organisation.commit(FAILING);
    organisation.api.failing = failing;
    expect(await organisation.plan(token)).toMatchObject({
      verdict: 'pass',
      allowed: ['near', 'far'],
      runsOn: NEAR,
      findings: ['warning host/availability-unknown'],
    });
  });
});
