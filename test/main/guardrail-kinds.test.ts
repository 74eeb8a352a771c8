import { awsAccount, exactRepository, issuer, serviceId, workflowRef } from '../../src/main/inputs/guardrail-kinds.ts';
import type { Kind } from '../../src/main/inputs/input.ts';

/** What goes into the conditions of a cloud is of one form, and holds no pattern, variable or path of its own. */

const KINDS: readonly (readonly [string, Kind<string>, readonly string[], readonly string[]])[] = [
  ['account', awsAccount, ['123456789012', '012345678901'], ['1', '1234567890123', '12345678901x', '*', '1e11']],
  ['id', serviceId, ['1', '1317309414'], ['0', '042', '-1', '1.0', '', '9'.repeat(16), 'x']],
  [
    'repository',
    exactRepository,
    ['OWNER/NAME', 'o-w/n.a_m-e'],
    [
      'OWNER',
      'OWNER/',
      '/NAME',
      'OWNER/*',
      '*/NAME',
      'OWNER/NAME/x',
      'OW NER/NAME',
      'OWNER/N:A',
      'O@1/N',
      '$x/N',
      'O_W/N',
    ],
  ],
  [
    'workflow',
    workflowRef,
    [
      'OWNER/NAME/.github/workflows/pipeline.yml@refs/heads/main',
      'OWNER/NAME/.github/workflows/p.yaml@refs/tags/v1.0',
      `OWNER/NAME/.github/workflows/p.yml@${'a'.repeat(40)}`,
    ],
    [
      'OWNER/NAME/.github/workflows/pipeline.yml',
      'OWNER/NAME/.github/workflows/pipeline.yml@main',
      'OWNER/NAME/.github/workflows/pipeline.yml@refs/heads/*',
      'OWNER/NAME/.github/workflows/*.yml@refs/heads/main',
      'OWNER/NAME/workflows/pipeline.yml@refs/heads/main',
      'OWNER/NAME/.github/workflows/../x.yml@refs/heads/main',
      'OWNER/NAME/.github/workflows/p.yml@refs/pull/1/merge',
      `OWNER/NAME/.github/workflows/p.yml@${'a'.repeat(39)}`,
    ],
  ],
  [
    'issuer',
    issuer,
    [
      'https://token.actions.githubusercontent.com',
      'https://token.actions.githubusercontent.com/hospital',
      'https://token.actions.hospital.ghe.com',
      'https://github.hospital.example/_services/token',
    ],
    [
      'http://token.actions.githubusercontent.com',
      'token.actions.githubusercontent.com',
      'https://token.actions.githubusercontent.com/',
      'https://token.actions.githubusercontent.com/_services/token',
      'https://token.actions.githubusercontent.com.evil.example',
      'https://evil.example',
      'https://token.actions.*.ghe.com',
      'https://token.actions.a.b.ghe.com',
      'https://user@github.hospital.example/_services/token',
      'https://github.hospital.example:8443/_services/token',
      'https://github.hospital.example/_services/token/x',
    ],
  ],
];

describe.each(KINDS)('%s', (name, kind, good, bad) => {
  const parsed = (text: string) => kind.parse(text, name, { folder: '', maxBytes: 1000 });

  it.each(good)('takes %s', (text) => expect(parsed(text)).toEqual({ value: text.replace(/^https:\/\//, '') }));

  it.each(bad)('refuses %j', (text) =>
    expect(parsed(text)).toMatchObject({ findings: [{ code: 'input/wrong-value' }] }),
  );
});
