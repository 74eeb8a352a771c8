import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Json, JsonObject } from '../../../src/domain/guardrails/json.ts';
import { jsonOf, refusalOf } from '../../support/commands.ts';
import { emitted, NEEDED, productOf } from '../../support/emit.ts';

const POLICY: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['aws-trust', 'aws-two-regions'],
    ['azure-federated', 'azure-one-target'],
    ['runner-groups', 'groups-two'],
  ].map(([kind = '', name = '']) => [kind, readFileSync(`test/golden/guardrails/${name}/residency.yml`, 'utf8')]),
);

const folder = mkdtempSync(join(tmpdir(), 'drift-'));

function written(text: string | Uint8Array): string {
  const file = join(folder, 'in-force.json');
  writeFileSync(file, text);
  return file;
}

const made = async (kind: string, more: readonly string[] = []): Promise<JsonObject> =>
  productOf(await emitted(kind, [...(NEEDED[kind] ?? []), ...more], POLICY[kind] ?? ''));

/** Each difference as `reach pointer`, and the verdict. */
async function checked(kind: string, text: string, more: readonly string[] = []): Promise<string[]> {
  const args = [...(NEEDED[kind] ?? []), ...more, '--check', written(text)];
  const { verdict, drift } = jsonOf(await emitted(kind, args, POLICY[kind] ?? ''));
  return [verdict, ...drift.map(({ reach, pointer }: Record<string, string>) => `${reach} ${pointer}`)];
}

/** With something else at the end of a pointer; undefined takes it out. */
function changed(json: Json, pointer: string, into: Json | undefined): Json {
  const [key = '', ...rest] = pointer.split('/').slice(1);
  if (Array.isArray(json)) {
    const items = json.map((item, index) => (String(index) === key ? inside(item, rest, into) : item));
    return key === '-' ? [...json, into ?? null] : items.filter((item) => item !== undefined);
  }
  const object = json as JsonObject;
  const name = key.replaceAll('~1', '/');
  const value = inside(object[name] ?? {}, rest, into);
  const { [name]: _, ...others } = object;
  return value === undefined ? others : { ...others, [name]: value };
}

const inside = (json: Json, rest: readonly string[], into: Json | undefined): Json =>
  (rest.length === 0 ? into : changed(json, `/${rest.join('/')}`, into)) as Json;

type Case = readonly [name: string, pointer: string, into: Json | undefined, expected: readonly string[]];

const CLAIMS = '/Statement/0/Condition/StringEquals';
const SUB = 'token.actions.githubusercontent.com:sub';
const AUD = 'token.actions.githubusercontent.com:aud';
const REPOSITORY_ID = 'token.actions.githubusercontent.com:repository_id';
const WITHOUT_CLAIMS = [AUD, REPOSITORY_ID, SUB].map((claim) => `widens ${CLAIMS}/${claim}`);

const TRUST: readonly Case[] = [
  ['a condition less', `${CLAIMS}/${SUB}`, undefined, [`widens ${CLAIMS}/${SUB}`]],
  ['an audience less', `${CLAIMS}/${AUD}`, undefined, [`widens ${CLAIMS}/${AUD}`]],
  ['the id less', `${CLAIMS}/${REPOSITORY_ID}`, undefined, [`widens ${CLAIMS}/${REPOSITORY_ID}`]],
  ['another subject', `${CLAIMS}/${SUB}`, 'repo:OWNER/hospital:ref:refs/heads/main', [`widens ${CLAIMS}/${SUB}`]],
  [
    'a subject more',
    `${CLAIMS}/${SUB}`,
    ['repo:OWNER@7/hospital@42:environment:fra', 'repo:OWNER@7/other@43:environment:fra'],
    [`widens ${CLAIMS}/${SUB}`],
  ],
  [
    'a pattern for a subject',
    '/Statement/0/Condition',
    { StringLike: { [SUB]: 'repo:OWNER@7/hospital@42:*' } },
    [...WITHOUT_CLAIMS, `narrows /Statement/0/Condition/StringLike/${SUB}`],
  ],
  [
    'a condition more',
    '/Statement/0/Condition/Bool',
    { 'aws:SecureTransport': 'true' },
    ['narrows /Statement/0/Condition/Bool/aws:SecureTransport'],
  ],
  ['no condition at all', '/Statement/0/Condition', undefined, WITHOUT_CLAIMS],
  ['anybody', '/Statement/0/Principal', { Federated: '*' }, ['widens /Statement/0/Principal/Federated']],
  [
    'anybody, in one letter',
    '/Statement/0/Principal',
    '*',
    ['widens /Statement/0/Principal/Federated', 'widens /Statement/0/Principal'],
  ],
  ['an action more', '/Statement/0/Action', ['sts:AssumeRoleWithWebIdentity', 'sts:*'], ['widens /Statement/0/Action']],
  ['every action but one', '/Statement/0/Action', undefined, ['widens /Statement/0/Action']],
  [
    'a statement more',
    '/Statement/-',
    { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' },
    ['widens /Statement/1'],
  ],
  ['a key that nobody knows', '/Statement/0/Unless', 'x', ['differs /Statement/0/Unless']],
  ['an id of the document', '/Id', 'mine', ['differs /Id']],
  ['an older language', '/Version', '2008-10-17', ['differs /Version']],
  ['Allow turned to Deny', '/Statement/0/Effect', 'Deny', ['narrows /Statement', 'narrows /Statement/0']],
];

const BOUNDARY: readonly Case[] = [
  [
    'a region more',
    '/Statement/1/Condition/StringNotEquals/aws:RequestedRegion',
    ['eu-central-1', 'us-east-1'],
    ['widens /Statement/1/Condition/StringNotEquals/aws:RequestedRegion'],
  ],
  [
    'a region that is allowed more',
    '/Statement/0/Condition/StringEquals/aws:RequestedRegion',
    ['eu-central-1', 'us-east-1'],
    ['widens /Statement/0/Condition/StringEquals/aws:RequestedRegion'],
  ],
  ['no denial', '/Statement/1', undefined, ['widens /Statement']],
  [
    'a denial with a condition',
    '/Statement/2/Condition',
    { Bool: { 'aws:SecureTransport': 'false' } },
    ['widens /Statement/2/Condition/Bool/aws:SecureTransport'],
  ],
  ['a denial of less', '/Statement/3/Action', ['iam:CreateUser'], ['widens /Statement/3/Action']],
  ['a denial of all but something', '/Statement/1/Action', undefined, ['widens /Statement/1/Action']],
  ['a denial more', '/Statement/-', { Effect: 'Deny', Action: 's3:*', Resource: '*' }, ['narrows /Statement/4']],
];

describe.each([
  ['trust', TRUST],
  ['boundary', BOUNDARY],
] as const)('a %s that somebody changed', (part, cases) => {
  const only = ['--target', 'aws-eu', '--part', part];

  it.each(cases)('%s', async (_, pointer, into, expected) => {
    const text = JSON.stringify(changed(await made('aws-trust', only), pointer, into), null, 4);
    expect(await checked('aws-trust', text, only)).toEqual(['fail', ...expected]);
  });
});

describe('what means the same is no drift', () => {
  const only = ['--target', 'aws-eu', '--part'];

  it('as made, and as other programs print it', async () => {
    for (const kind of Object.keys(NEEDED)) {
      const document = await made(kind);
      for (const indent of [undefined, 4, '\t'])
        expect([kind, indent, ...(await checked(kind, JSON.stringify(document, null, indent)))]).toEqual([
          kind,
          indent,
          'pass',
        ]);
    }
  });

  it('statements in another order, without names, keys in another order, one value as a list, cases of actions', async () => {
    const boundary = (await made('aws-trust', [...only, 'boundary'])) as { Statement: JsonObject[] };
    const statements = [...boundary.Statement].reverse().map(({ Sid: _, Action, Effect, ...rest }) => ({
      ...rest,
      Resource: ['*'],
      Action:
        typeof Action === 'string' ? [Action] : [...(Action as string[])].reverse().map((each) => each.toUpperCase()),
      Effect: Effect ?? '',
    }));
    expect(
      await checked('aws-trust', JSON.stringify({ Statement: statements, Version: '2012-10-17' }), [
        ...only,
        'boundary',
      ]),
    ).toEqual(['pass']);
  });

  it('one statement that is no list, one value where lists may stand', async () => {
    const trust = (await made('aws-trust', [...only, 'trust'])) as { Statement: JsonObject[] };
    expect(
      await checked('aws-trust', JSON.stringify({ ...trust, Statement: trust.Statement[0] }), [...only, 'trust']),
    ).toEqual(['pass']);
  });

  it('the policy’s own digest, which a comment changes', async () => {
    const document = await made('aws-trust');
    expect(await checked('aws-trust', JSON.stringify({ ...document, policy: {} }))).toEqual(['pass']);
  });
});

describe('a whole document that somebody changed', () => {
  const at = '/targets/azure-eu';
  const rule = `${at}/locations/properties/policyRule`;

  it.each([
    ['aws-trust', '/targets/aws-us', {}, ['widens /targets/aws-us']],
    ['aws-trust', '/targets/aws-eu', undefined, ['differs /targets']],
    ['aws-trust', '/targets/aws-eu/boundary', undefined, ['widens /targets/aws-eu']],
    ['aws-trust', '/targets/aws-eu/trust', undefined, ['narrows /targets/aws-eu']],
    ['aws-trust', '/targets/aws-eu/more', {}, ['differs /targets/aws-eu/more']],
    ['aws-trust', '/targets', [], ['differs /targets', 'differs /targets', 'differs /targets']],
    ['aws-trust', '/kind', 'runner-groups', ['differs /kind']],
    ['aws-trust', '/version', 2, ['differs /version']],
    ['aws-trust', '/more', true, ['differs /more']],
    [
      'azure-federated',
      `${at}/credential/subject`,
      'repo:OWNER/other:environment:x',
      [`widens ${at}/credential/subject`],
    ],
    [
      'azure-federated',
      `${at}/credential/claimsMatchingExpression`,
      { value: 'x' },
      [`widens ${at}/credential/claimsMatchingExpression/value`],
    ],
    ['azure-federated', `${rule}/if/anyOf/0/notIn`, ['northeurope', 'eastus'], [`widens ${rule}/if/anyOf/0/notIn`]],
    ['azure-federated', `${rule}/then/effect`, 'audit', [`widens ${rule}/then/effect`]],
    [
      'azure-federated',
      `${rule}/if/anyOf/1`,
      undefined,
      ['0/field', '0/equals', '1/field', '1/in'].map((each) => `widens ${rule}/if/anyOf/1/allOf/${each}`),
    ],
    ['runner-groups', '/groups/ne/visibility', 'all', ['widens /groups/ne/visibility']],
    ['runner-groups', '/groups/ne/allows_public_repositories', true, ['widens /groups/ne/allows_public_repositories']],
    ['runner-groups', '/groups/ne/restricted_to_workflows', undefined, ['widens /groups/ne/restricted_to_workflows']],
    ['runner-groups', '/groups/ne/selected_repository_ids', [42, 43], ['widens /groups/ne/selected_repository_ids']],
    ['runner-groups', '/groups/ne/selected_workflows', [], ['narrows /groups/ne/selected_workflows']],
    ['runner-groups', '/groups/ne', undefined, ['differs /groups']],
    ['runner-groups', '/groups/idle', {}, ['widens /groups/idle']],
  ] as const)('%s: %s', async (kind, pointer, into, expected) => {
    const text = JSON.stringify(changed(await made(kind), pointer, into as Json | undefined));
    expect(await checked(kind, text)).toEqual(['fail', ...expected]);
  });

  it('has no key that every object has', async () => {
    const text = JSON.stringify(await made('aws-trust')).replace('{', '{"__proto__": {"kind": "x"}, "constructor": 1,');
    expect(await checked('aws-trust', text)).toEqual(['fail', 'differs /__proto__', 'differs /constructor']);
  });

  it.each(['[]', '3', '"x"', '{}'])('%s is none', async (text) => {
    for (const kind of Object.keys(NEEDED)) expect((await checked(kind, text))[0]).toBe('fail');
  });
});

describe('the file at hand', () => {
  it('is told by its lines', async () => {
    const text = JSON.stringify(changed(await made('runner-groups'), '/groups/ne/visibility', 'all'), null, 2);
    const args = [...(NEEDED['runner-groups'] ?? []), '--check', written(text)];
    const { findings } = await emitted('runner-groups', args, POLICY['runner-groups'] ?? '');
    const line = text.split('\n').findIndex((each) => each.includes('"all"')) + 1;
    expect(findings.filter(({ code }) => code === 'guardrail/drift').map(({ at }) => at?.line)).toEqual([line]);
  });

  it.each([
    ['nothing', '', 'file/empty'],
    ['no JSON', 'version: 1\n', 'file/not-json'],
    ['a comment', '{"version": 1} # as made\n', 'file/not-json'],
    ['a key twice', '{"version": 1, "version": 1}', 'file/duplicate-key'],
    ['too large', `"${'x'.repeat(1024 * 1024)}"`, 'file/too-large'],
    ['no text', Buffer.from([0x22, 0xff, 0x22]), 'file/unreadable'],
    ['too deep', `${'['.repeat(70)}${']'.repeat(70)}`, 'file/too-deep'],
  ])('is refused: %s', async (_, text, code) => {
    const attempt = emitted(
      'aws-trust',
      [...(NEEDED['aws-trust'] ?? []), '--check', written(text)],
      POLICY['aws-trust'] ?? '',
    );
    const { kind, findings } = await refusalOf(attempt);
    expect([kind, findings.join()]).toEqual(['input', expect.stringContaining(code)]);
  });
});
