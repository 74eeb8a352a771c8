import { runnersSeen } from '../../../src/hosts/github/runners.ts';
import { apiGroup, apiRunner } from '../../support/api-runners.ts';
import { GROUP, NEAR, Organisation } from './seen.ts';

const OFFLINE = { status: 'offline' } as const;
const inGroup = (id: number) => ({ runner_group_id: id });
const GROUPS = [apiGroup(GROUP.default, 'Default', { default: true }), apiGroup(GROUP.bergen, 'bergen')];

/** As many runners as fill a page, and some more; the one at `online` is online. */
const many = (count: number, online?: number) =>
  Array.from({ length: count }, (_, index) => apiRunner(NEAR, index === online ? {} : OFFLINE));

let organisation: Organisation;

beforeAll(async () => {
  organisation = await Organisation.open();
});
afterAll(() => organisation.close());
beforeEach(() => {
  Object.assign(organisation.api, { runners: [], organisation: undefined, failing: [], odd: [], silent: [] });
});

const near = { allowed: ['near', 'far'], runsOn: NEAR };
const far = { allowed: ['far', 'near'], runsOn: { group: 'bergen' } };

describe('what others got wrong', () => {
  it('the first page alone: a runner that is online on the second page is seen', async () => {
    organisation.api.runners = many(130, 120);
    expect(await organisation.plan()).toMatchObject({ ...near, verdict: 'pass', findings: [] });
    organisation.api.runners = many(130);
    expect(await organisation.plan()).toMatchObject({ ...far, verdict: 'pass' });
  });

  it('a 403 that leads to a hosted runner: it changes nothing, and is said', async () => {
    const without = await organisation.plan(null);
    organisation.api.runners = [apiRunner(NEAR, OFFLINE)];
    organisation.api.failing = [['/actions/runners', 403]];
    const refused = await organisation.plan();
    expect(refused).toEqual({
      ...without,
      findings: ['note host/availability-unknown'],
      reason: 'the API answered 403 to GET /repos/OWNER/study/actions/runners',
    });
    expect(refused).toMatchObject(near);
  });

  it('labels as alternatives: a runner that has only some of them is none', async () => {
    organisation.api.runners = [
      apiRunner(['self-hosted', 'linux']),
      apiRunner(['ubuntu-latest']),
      apiRunner(NEAR, OFFLINE),
    ];
    expect(await organisation.plan()).toMatchObject({ ...far, verdict: 'pass' });
  });
});

describe('where nobody knows', () => {
  const runners = '/repos/OWNER/study/actions/runners';
  const listOf = (...items: readonly unknown[]) => ({ total_count: items.length, runners: items });

  it.each([
    ['no rights at the repository', { failing: [['/repos/OWNER/study/actions/runners', 404]] }],
    ['no rights at the organisation', { failing: [['/orgs/OWNER/actions/runners', 403]] }],
    ['groups that may not be seen', { failing: [['/actions/runner-groups', 404]] }],
    ['a service in trouble', { failing: [['/actions/runners', 500]] }],
    ['too many questions', { failing: [['/actions/runners', 429]] }],
    ['text instead of a list', { odd: [[runners, 'moved']] }],
    ['a list of another name', { odd: [[runners, { total_count: 1, items: [apiRunner(NEAR, OFFLINE)] }]] }],
    ['nothing', { odd: [[runners, null]] }],
    ['half a list', { odd: [[runners, { total_count: 2, runners: [apiRunner(NEAR, OFFLINE)] }]] }],
    ['a list without its length', { odd: [[runners, { runners: [apiRunner(NEAR, OFFLINE)] }]] }],
    ['a runner without a state', { odd: [[runners, listOf({ ...apiRunner(NEAR), status: undefined })]] }],
    ['a runner in another state', { odd: [[runners, listOf({ ...apiRunner(NEAR), status: 'asleep' })]] }],
    ['a runner without labels', { odd: [[runners, listOf({ ...apiRunner(NEAR, OFFLINE), labels: 'oslo' })]] }],
    ['a label without a name', { odd: [[runners, listOf({ ...apiRunner(NEAR, OFFLINE), labels: [{}] })]] }],
    ['a runner of no group', { odd: [['/orgs/OWNER/actions/runners', listOf(apiRunner(NEAR, OFFLINE))]] }],
  ])('%s changes nothing, and is said', async (_, trouble) => {
    const without = await organisation.plan(null);
    organisation.api.runners = [apiRunner(NEAR, OFFLINE)];
    organisation.api.organisation = {
      groups: GROUPS,
      runners: [apiRunner([], { ...OFFLINE, ...inGroup(GROUP.bergen) })],
    };
    expect(await organisation.plan()).toMatchObject({ ...near, findings: ['note plan/out-of-reach'] });
    Object.assign(organisation.api, trouble);
    const planned = await organisation.plan();
    expect(planned).toEqual({ ...without, findings: ['note host/availability-unknown'], reason: planned.reason });
    expect(planned.reason).toMatch(/^(the API answered \d+ to|there is no whole list at) GET \/(repos|orgs)\/OWNER/);
  });

  it('an empty list changes nothing, and is said', async () => {
    organisation.api.organisation = { groups: GROUPS, runners: [] };
    expect(await organisation.plan()).toMatchObject({ ...near, reason: 'no runner is registered' });
  });

  it('a token that is none changes nothing, and is said', async () => {
    expect(await organisation.plan('wrong')).toMatchObject({
      ...near,
      reason: expect.stringContaining('answered 401'),
    });
  });

  it('the job’s own token changes nothing, and is said', async () => {
    expect(await organisation.plan('of-the-job')).toMatchObject({
      ...near,
      findings: ['note host/availability-unknown'],
    });
  });

  it('no token asks nothing and says nothing', async () => {
    organisation.api.asked.length = 0;
    expect(await organisation.plan(null)).toMatchObject({ ...near, findings: [] });
    expect(organisation.api.asked.join('\n')).not.toContain('runner');
  });

  it.each([
    ['silence', { silent: ['/actions/runners'] }, /did not answer GET/, 100],
    [
      'the same page for ever',
      { odd: [['/actions/runners', { total_count: 100, runners: many(100) }]] },
      /no whole list/,
      20_000,
    ],
  ])('%s ends, and is said', async (_, trouble, reason, deadlineMs) => {
    Object.assign(organisation.api, trouble);
    const token = organisation.api.tokenFor({ administration: 'read' });
    const where = { apiUrl: organisation.url, repository: 'OWNER/study' };
    expect(await runnersSeen(where, token, { deadlineMs, retryAfterMs: [] })).toMatchObject({
      known: false,
      reason: expect.stringMatching(reason),
    });
  });
});

describe('runners of an organisation', () => {
  const have = (groups: typeof GROUPS, ...runners: readonly ReturnType<typeof apiRunner>[]) => {
    organisation.api.organisation = { groups, runners };
    organisation.api.runners = [apiRunner(NEAR, OFFLINE)];
  };

  it('serve a group only as its members', async () => {
    have(
      GROUPS,
      apiRunner(['bergen'], inGroup(GROUP.default)),
      apiRunner([], { ...OFFLINE, ...inGroup(GROUP.bergen) }),
    );
    expect(await organisation.plan()).toMatchObject({ ...near, findings: ['note plan/out-of-reach'] });
    have(GROUPS, apiRunner([], inGroup(GROUP.bergen)));
    expect(await organisation.plan()).toMatchObject({ ...far, findings: [] });
  });

  it('serve labels as those of the repository do', async () => {
    have(GROUPS, apiRunner(NEAR, inGroup(GROUP.default)));
    expect(await organisation.plan()).toMatchObject({ ...near, findings: [] });
  });

  it('count for nothing in a group that the repository may not use', async () => {
    const closed = [apiGroup(GROUP.default, 'Default', { visibility: 'selected', selected: ['another'] })];
    have(closed, apiRunner(NEAR, inGroup(GROUP.default)));
    expect(await organisation.plan()).toMatchObject({ ...far, findings: [] });
  });

  it('may be more than are listed where an enterprise shares a group', async () => {
    have(
      [...GROUPS, apiGroup(7, 'of-all', { inherited: true })],
      apiRunner([], { ...OFFLINE, ...inGroup(GROUP.bergen) }),
    );
    expect(await organisation.plan()).toMatchObject({ ...near, findings: [] });
  });
});
