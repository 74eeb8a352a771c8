import fc from 'fast-check';
import type { Refusal } from '../../src/domain/outcome/finding.ts';
import type { Statement } from '../../src/domain/outcome/statement.ts';
import { canonicalJson } from '../../src/evidence/canonical.ts';
import {
  decodeEvidence,
  encodeEvidence,
  MAX_EVIDENCE_BYTES,
  MAX_STATEMENT_BYTES,
} from '../../src/evidence/envelope.ts';
import { anyStatement, digestOf } from './statements.ts';

const TEST: Statement = {
  step: 'test',
  action: 'model-test',
  verdict: 'pass',
  codes: [],
  run: { host: 'github', repository: 'OWNER/two-hospitals', run: '42', attempt: 1, job: '7', commit: 'c'.repeat(40) },
  texts: { policy: digestOf('a'), 'policy-commit': 'b'.repeat(40), spec: digestOf('5') },
  place: { target: 'berlin-runner', location: 'berlin', level: 'site' },
  subjects: { model: digestOf('1') },
  materials: { 'tumour-registry/de': digestOf('d') },
  facts: { binding: 'predictor', tests: 3 },
  at: '2026-11-23T10:00:00.000Z',
};

type Tree = { [key: string]: Tree } & Tree[] & string;

const payload = (line: string): Tree => JSON.parse(Buffer.from(JSON.parse(line).payload, 'base64').toString());

const lineOf = (payloadText: string, more: object = {}): string =>
  canonicalJson({
    payload: Buffer.from(payloadText).toString('base64'),
    payloadType: 'application/vnd.in-toto+json',
    signatures: [],
    ...more,
  });

const [LINE = ''] = encodeEvidence([TEST]).split('\n');
const changed = (change: (value: Tree) => void): string => {
  const value = payload(LINE);
  change(value);
  return lineOf(canonicalJson(value));
};

const codesOf = (text: string): string[] => {
  try {
    decodeEvidence(text);
    return [];
  } catch (thrown) {
    return (thrown as Refusal).findings.map(({ code }) => code);
  }
};

describe('evidence', () => {
  it('comes back as it was written, whatever the statements', () => {
    fc.assert(
      fc.property(fc.array(anyStatement, { maxLength: 3 }), (statements) => {
        expect(decodeEvidence(encodeEvidence(statements))).toEqual(statements);
      }),
    );
  });

  it('takes blank lines and the line ends of Windows, which workflows put between outputs', () => {
    expect(decodeEvidence(`\n\n${LINE}\r\n  \n${LINE}`)).toEqual([TEST, TEST]);
    expect(decodeEvidence('')).toEqual([]);
  });

  it('is an in-toto test result in an unsigned DSSE envelope', () => {
    expect(JSON.parse(LINE)).toMatchObject({ payloadType: 'application/vnd.in-toto+json', signatures: [] });
    expect(payload(LINE)).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'model', digest: { sha256: '1'.repeat(64) } }],
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      predicate: { result: 'PASSED', configuration: [{ name: 'policy' }, { name: 'spec' }] },
    });
  });

  it.each<[string, Partial<Statement>, object]>([
    ['an inconclusive test is a failed one', { verdict: 'inconclusive' }, { predicate: { result: 'FAILED' } }],
    [
      'training is SLSA provenance',
      { action: 'train-on-target' },
      {
        predicateType: 'https://slsa.dev/provenance/v1',
        predicate: {
          buildDefinition: { resolvedDependencies: [{ name: 'commit' }, { name: 'tumour-registry/de' }, {}, {}] },
          runDetails: { metadata: { finishedOn: TEST.at, invocationId: 'OWNER/two-hospitals/42/1/test' } },
        },
      },
    ],
    [
      'a plan is a verification result',
      { action: 'plan' },
      {
        predicateType: 'https://in-toto.io/attestation/svr/v0.2',
        predicate: { timeCreated: TEST.at, properties: ['DOMICILE_PLAN_PASSED'], verifier: { policies: [{}, {}] } },
      },
    ],
    [
      'a closed gate shows no property',
      { action: 'deploy-hybrid', kind: 'gate', verdict: 'fail' },
      { predicateType: 'https://in-toto.io/attestation/svr/v0.2', predicate: { properties: [] } },
    ],
    [
      'a deployment says where',
      { action: 'deploy-hybrid', instance: 'berlin-ward' },
      { predicate: { destination: 'berlin-ward', result: 'RELEASED' } },
    ],
    [
      'without a subject it speaks of its commit',
      { subjects: {} },
      { subject: [{ name: '_', digest: { gitCommit: 'c'.repeat(40) } }] },
    ],
  ])('%s', (_, change, expected) => {
    const [line = ''] = encodeEvidence([{ ...TEST, ...change }]).split('\n');
    expect(payload(line)).toMatchObject(expected);
  });

  it.each<[string, string]>([
    ['no JSON', 'evidence'],
    ['JSON that is no object', '[]'],
    ['an envelope without payload', '{"payloadType":"application/vnd.in-toto+json","signatures":[]}'],
    ['another payload type', lineOf('{}', { payloadType: 'application/json' })],
    ['another key in the envelope', lineOf(JSON.stringify(payload(LINE)), { note: 'x' })],
    ['a duplicate key in the envelope', LINE.replace('{', '{"signatures":[],')],
    ['a signature that nobody can verify yet', lineOf('{}', { signatures: [{ keyid: '', sig: 'AA==' }] })],
    ['a payload that is no JSON', lineOf('statement')],
    ['a payload in another layout', lineOf(JSON.stringify(payload(LINE), null, 1))],
    ['a duplicate key in the payload', lineOf(canonicalJson(payload(LINE)).replace('{', '{"_type":"x",'))],
    [
      'a passed result over a failed verdict',
      changed((v) => {
        Object.assign(v.predicate?.domicile_statement ?? {}, { verdict: 'fail' });
      }),
    ],
    [
      'another subject than it judged',
      changed((v) => {
        v.subject?.push({ name: 'other', digest: { gitCommit: 'c'.repeat(40) } } as unknown as Tree);
      }),
    ],
    ['an unknown key', changed((v) => Object.assign(v.predicate?.domicile_statement ?? {}, { more: 1 }))],
    ['a missing key', changed((v) => delete v.predicate?.domicile_statement?.place)],
    [
      'a digest that is none',
      changed((v) => Object.assign(v.predicate?.domicile_statement?.materials ?? {}, { a: 'x' })),
    ],
    [
      'a time that is none',
      changed((v) => Object.assign(v.predicate?.domicile_statement ?? {}, { at: '2026-02-30T00:00:00.000Z' })),
    ],
    [
      'a fact on two lines',
      changed((v) => Object.assign(v.predicate?.domicile_statement?.facts ?? {}, { a: 'x\n::set' })),
    ],
    [
      'an attempt that is no number',
      changed((v) => Object.assign(v.predicate?.domicile_statement?.run ?? {}, { attempt: '1' })),
    ],
    [
      'a name that reaches for the prototype',
      changed((v) =>
        Object.defineProperty(v.predicate?.domicile_statement?.facts ?? {}, '__proto__', {
          value: 1,
          enumerable: true,
        }),
      ),
    ],
  ])('refuses %s, and every faulty line at once', (_, line) => {
    const faults = codesOf(line);
    expect(new Set(faults)).toEqual(new Set(['gate/evidence-malformed']));
    expect(codesOf(`${line}\n${LINE}\n${line}`)).toEqual([...faults, ...faults]);
  });

  it('refuses more than its limit before reading it', () => {
    expect(codesOf(' '.repeat(MAX_EVIDENCE_BYTES + 1))).toEqual(['gate/evidence-too-large']);
    expect(codesOf(`${LINE}\n${'x'.repeat(MAX_STATEMENT_BYTES + 1)}`)).toEqual(['gate/evidence-too-large']);
    expect(codesOf(`${LINE}\n`.repeat(20))).toEqual([]);
  });

  it('is not written from what is no statement', () => {
    expect(() => encodeEvidence([{ ...TEST, facts: { binding: 'a\nb' } }])).toThrow(TypeError);
  });

  it('changing any one character of a line changes the statement or is refused', () => {
    fc.assert(
      fc.property(fc.nat(LINE.length - 1), fc.constantFrom('A', 'b', '0', '"', '}', 'é'), (at, character) => {
        const line = `${LINE.slice(0, at)}${character}${LINE.slice(at + 1)}`;
        if (line === LINE) return;
        let read: readonly Statement[] = [];
        try {
          read = decodeEvidence(line);
        } catch {
          return;
        }
        expect(read).not.toEqual([TEST]);
      }),
      { numRuns: 500 },
    );
  });
});
