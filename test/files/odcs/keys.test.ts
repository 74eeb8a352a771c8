import { readFileSync } from 'node:fs';
import { type Finding, Refusal } from '../../../src/domain/outcome/finding.ts';
import { readContract } from '../../../src/files/odcs.ts';

/**
 * keys-3.0.2.json and keys-3.1.0.json are all the keys of the standard's JSON Schema by the place where they stand, taken
 * from odcs-json-schema-v3.0.2.json and -v3.1.0.json of github.com/bitol-io/open-data-contract-standard.
 */
interface Keys extends Readonly<Record<string, unknown>> {
  readonly logicalTypeOptions: Readonly<Record<string, readonly string[]>>;
}

const keysOf = (version: string): Keys =>
  JSON.parse(readFileSync(`test/files/odcs/keys-${version}.json`, 'utf8')) as Keys;

const CONTRACT = { kind: 'DataContract', id: 'x', version: '1.0.0', status: 'active' };
const TABLE = { name: 't', properties: [{ name: 'a', logicalType: 'integer' }] };

type Made = Readonly<Record<string, unknown>>;

/** A contract with these keys at a place. */
const AT: Readonly<Record<string, (keys: Made) => Made>> = {
  contract: (keys) => keys,
  description: (keys) => ({ description: keys }),
  servers: (keys) => ({ servers: [keys] }),
  roles: (keys) => ({ roles: [keys] }),
  support: (keys) => ({ support: [keys] }),
  price: (keys) => ({ price: keys }),
  slaProperties: (keys) => ({ slaProperties: [keys] }),
  members: (keys) => ({ team: { members: [keys] } }),
  customProperties: (keys) => ({ customProperties: [keys] }),
  authoritativeDefinitions: (keys) => ({ authoritativeDefinitions: [keys] }),
  schema: (keys) => ({ schema: [{ ...TABLE, ...keys }] }),
  properties: (keys) => ({ schema: [{ name: 't', properties: [{ name: 'a', ...keys }] }] }),
  quality: (keys) => ({ schema: [{ ...TABLE, quality: [{ type: 'text', ...keys }] }] }),
  relationships: (keys) => ({ schema: [{ ...TABLE, relationships: [{ from: 't.a', to: 't.a', ...keys }] }] }),
};

const teamOf = (version: string) => (keys: Made) => ({ team: version.startsWith('3.0') ? [keys] : keys });

/** Of keys without a value, which the standard takes for keys that are not there. */
function unknownIn(version: string, place: string, keys: readonly string[], options?: string): readonly string[] {
  const at = place === 'team' ? teamOf(version) : AT[place];
  const nothing = Object.fromEntries(keys.map((key) => [key, null]));
  const made: Made | undefined = options
    ? { schema: [{ name: 't', properties: [{ name: 'a', logicalType: options, logicalTypeOptions: nothing }] }] }
    : at?.(nothing);
  if (!made) throw new Error(`no place for ${place}`);
  const whole = { ...made, ...CONTRACT, apiVersion: `v${version}`, schema: made.schema ?? [TABLE] };
  return findingsOf(whole)
    .filter(({ code }) => code === 'file/unknown-key')
    .map(({ params: { key } }) => (key && 'value' in key ? String(key.value) : ''));
}

function findingsOf(contract: unknown): readonly Finding[] {
  try {
    readContract({ path: 'x.yaml', text: JSON.stringify(contract) });
    return [];
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.findings;
    throw thrown;
  }
}

describe.each(['3.0.2', '3.1.0'])('the keys of version %s', (version) => {
  const { logicalTypeOptions, ...places } = keysOf(version) as Keys & Readonly<Record<string, readonly string[]>>;

  it.each(Object.entries(places))('%s are checked, read over or refused by name', (place, keys) => {
    expect(unknownIn(version, place, keys as readonly string[])).toEqual([]);
    expect(unknownIn(version, place, ['noSuchKey'])).toEqual(['noSuchKey']);
  });

  it.each(Object.entries(logicalTypeOptions))('options of %s, too', (type, keys) => {
    expect(unknownIn(version, '', keys, type)).toEqual([]);
  });
});
