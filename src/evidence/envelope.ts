import { badInput, error, type Finding } from '../domain/outcome/finding.ts';
import { id, known } from '../domain/outcome/labelled.ts';
import type { Statement } from '../domain/outcome/statement.ts';
import { canonicalJson } from './canonical.ts';
import { descriptors, standardPredicate } from './predicates.ts';
import { statementShape } from './statement-shape.ts';
import { type Fault, isObject } from './strict.ts';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Our normal form, as an extension field of whichever predicate: `<vendor>_<field>`, as SLSA asks. */
const EXTENSION = 'domicile_statement';
/** in-toto asks for a subject, always. A step that judged nothing speaks of its commit. */
const NO_SUBJECT = '_';

export const MAX_EVIDENCE_BYTES = 1_048_576;
/** One statement is one output of a job, and that is one environment variable on Windows. */
export const MAX_STATEMENT_BYTES = 30_000;

/** Statements as JSON lines of unsigned DSSE envelopes around in-toto Statements. */
export const encodeEvidence = (statements: readonly Statement[]): string =>
  statements.map((statement) => `${envelope(payloadOf(statement))}\n`).join('');

/**
 * Statements back from their lines; blank lines are none. A payload is taken only if it is, byte for byte, what we
 * would write for the statement it holds, so that no reader, ours or another, can see something else in it.
 * Throws badInput with a finding for every faulty line.
 */
export function decodeEvidence(text: string): readonly Statement[] {
  if (Buffer.byteLength(text) > MAX_EVIDENCE_BYTES) {
    throw badInput(error('gate/evidence-too-large', { limit: known(MAX_EVIDENCE_BYTES) }));
  }
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const read = lines.filter(({ line }) => line !== '').map(({ line, number }) => readLine(line, number));
  const findings = read.flatMap((each) => ('findings' in each ? each.findings : []));
  if (findings.length > 0) throw badInput(...findings);
  return read.flatMap((each) => ('statement' in each ? [each.statement] : []));
}

type Read = { readonly statement: Statement } | { readonly findings: readonly Finding[] };

function readLine(line: string, number: number): Read {
  if (line.length > MAX_STATEMENT_BYTES) {
    return { findings: [error('gate/evidence-too-large', { limit: known(MAX_STATEMENT_BYTES) })] };
  }
  const payload = readEnvelope(line);
  if (typeof payload !== 'string') return faulty(number, [payload]);
  const value = parsed(payload);
  const statement = isObject(value) ? normalForm(value) : undefined;
  if (statement === undefined) return faulty(number, [{ key: 'payload', expected: `a Statement with ${EXTENSION}` }]);
  const faults = statementShape(statement, '');
  if (faults.length > 0) return faulty(number, faults);
  // Safe: the shape has just been shown.
  const shown = statement as unknown as Statement;
  if (payloadOf(shown) === payload) return { statement: shown };
  return faulty(number, [{ key: 'payload', expected: 'what its own statement says, and nothing else' }]);
}

/** The payload's text, or what is wrong with the envelope. */
function readEnvelope(line: string): string | Fault {
  const value = parsed(line);
  if (!isObject(value)) return { key: 'envelope', expected: 'one JSON object on one line' };
  if (Array.isArray(value.signatures) && value.signatures.length > 0) {
    return { key: 'signatures', expected: 'none: signed evidence is not there yet' };
  }
  const payload = typeof value.payload === 'string' ? Buffer.from(value.payload, 'base64').toString('utf8') : '';
  if (envelope(payload) === line) return payload;
  return { key: 'envelope', expected: `payload, payloadType ${PAYLOAD_TYPE} and signatures, in canonical JSON` };
}

const envelope = (payload: string): string =>
  canonicalJson({
    payload: Buffer.from(payload, 'utf8').toString('base64'),
    payloadType: PAYLOAD_TYPE,
    signatures: [],
  });

function payloadOf(statement: Statement): string {
  const faults = statementShape(statement, '');
  if (faults.length > 0) throw new TypeError(`not a statement: ${JSON.stringify(faults)}`);
  const { subjects, ...rest } = statement;
  const { predicateType, predicate } = standardPredicate(statement);
  return canonicalJson({
    _type: STATEMENT_TYPE,
    subject: Object.keys(subjects).length > 0 ? descriptors(subjects) : [commitOf(statement)],
    predicateType,
    predicate: { ...predicate, [EXTENSION]: rest },
  });
}

const commitOf = ({ run }: Statement) => ({ name: NO_SUBJECT, digest: { gitCommit: run.commit } });

/** The statement that a payload claims to hold, as yet unchecked. */
function normalForm(payload: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const { subject, predicate } = payload;
  if (!Array.isArray(subject) || !isObject(predicate) || !isObject(predicate[EXTENSION])) return undefined;
  const named = subject.filter(isObject).filter(({ name }) => name !== NO_SUBJECT);
  const subjects = named.map(({ name, digest }) => [name, `sha256:${isObject(digest) ? digest.sha256 : ''}`]);
  return { ...predicate[EXTENSION], subjects: Object.fromEntries(subjects) };
}

const faulty = (line: number, faults: readonly Fault[]): Read => ({
  findings: faults.map(({ key, expected }) =>
    error('gate/evidence-malformed', { line: known(line), key: id(key), expected: id(expected) }),
  ),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
