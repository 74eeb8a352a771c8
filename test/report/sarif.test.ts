import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { error } from '../../src/domain/outcome/finding.ts';
import { data, id } from '../../src/domain/outcome/labelled.ts';
import { fingerprint } from '../../src/report/fingerprint.ts';
import { toSarif } from '../../src/report/formats/sarif.ts';
import { changed, EXAMPLE_POLICY, POLICY_PATH } from '../support/commands.ts';
import { DENYING, planned } from '../support/planned.ts';

const view = { cap: 'public' } as const;

const sarifOf = async (trusted: string) => JSON.parse(toSarif(await planned({ trusted }), view));

const code = { type: 'string', pattern: '^[a-z]+/[a-z][a-z0-9-]*$' };
const message = object({ text: { type: 'string', minLength: 1 } });
const level = { enum: ['error', 'warning', 'note'] };
const index = { type: 'integer', minimum: 0 };

function object(properties: Record<string, unknown>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', additionalProperties: false, required, properties };
}

/** What we write of SARIF 2.1.0 (OASIS, 2020), and what code scanning wants of it: nothing else may stand there. */
const SUBSET = object({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    maxItems: 1,
    items: object({
      tool: object({
        driver: object({
          name: { type: 'string' },
          informationUri: { type: 'string', format: 'uri' },
          rules: {
            type: 'array',
            uniqueItems: true,
            items: object({
              id: code,
              shortDescription: message,
              fullDescription: message,
              help: message,
              helpUri: { type: 'string', format: 'uri' },
            }),
          },
        }),
      }),
      invocations: {
        type: 'array',
        items: object({
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: {
            type: 'array',
            items: object({
              descriptor: object({ id: code }),
              associatedRule: object({ id: code, index }),
              level,
              message,
            }),
          },
        }),
      },
      columnKind: { const: 'unicodeCodePoints' },
      results: {
        type: 'array',
        maxItems: 25_000,
        items: object({
          ruleId: code,
          ruleIndex: index,
          level,
          message,
          locations: {
            type: 'array',
            minItems: 1,
            maxItems: 10,
            items: object({
              physicalLocation: object({
                artifactLocation: object({
                  uri: { type: 'string', format: 'uri-reference', pattern: '^[^/]' },
                  uriBaseId: { type: 'string' },
                }),
                region: object({
                  startLine: { type: 'integer', minimum: 1 },
                  startColumn: { type: 'integer', minimum: 1 },
                }),
              }),
            }),
          },
          partialFingerprints: object({ 'domicile/v1': { type: 'string', pattern: '^[0-9a-f]{64}:[1-9][0-9]*$' } }),
        }),
      },
    }),
  },
});

it.each([
  ['a plan that passes', EXAMPLE_POLICY],
  ['a plan that is denied', DENYING],
])('%s is SARIF that code scanning takes', async (_, text) => {
  const ajv = addFormats.default(new Ajv({ allErrors: true }));
  const validate = ajv.compile(SUBSET);
  validate(await sarifOf(text));
  expect(validate.errors ?? []).toEqual([]);
});

it('has a result for each denied step and each reason against it, at the line of the rule', async () => {
  const [{ results }] = (await sarifOf(DENYING)).runs;
  const told = results.map(({ ruleId, level, locations: [{ physicalLocation }] }: Result) => [
    ruleId,
    level,
    physicalLocation.artifactLocation.uri,
    DENYING.split('\n')[physicalLocation.region.startLine - 1]?.trim().slice(0, 20),
  ]);
  expect(told).toContainEqual(['plan/step-denied', 'error', POLICY_PATH, 'train: {action: trai']);
  expect(told).toContainEqual(['placement/denied-by-rule', 'error', POLICY_PATH, '- {id: dutch-registe']);
});

it('leads from each rule to its heading in the documentation', async () => {
  const headings = readFileSync('docs/findings.md', 'utf8').match(/^### .*$/gm) ?? [];
  const anchors = headings.map((heading) => heading.slice(4).replace('/', ''));
  const [{ tool }] = (await sarifOf(EXAMPLE_POLICY)).runs;
  const linked = tool.driver.rules.map(({ helpUri }: { helpUri: string }) => helpUri.split('#')[1]);
  expect(linked.filter((anchor: string) => !anchors.includes(anchor))).toEqual([]);
});

it('knows a finding again when its line has moved, and each of two that are alike', async () => {
  const prints = async (text: string) =>
    (await sarifOf(text)).runs[0].results.map(({ partialFingerprints: print }: Result) => print['domicile/v1']);
  const before = await prints(DENYING);
  expect(await prints(changed(DENYING, 'version: 1\n', '\n\nversion: 1\n'))).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
});

it('makes no fingerprint of data', () => {
  const of = (value: string) =>
    fingerprint(error('contract/check-failed', { line: data(value, 'restricted'), of: id('x') }));
  expect(of('Jansen')).toBe(of('Pietersen'));
});

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly locations: readonly [
    { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
