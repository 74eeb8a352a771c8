import type { FindingCode } from '../findings/codes.ts';
import type { Labelled } from './labelled.ts';

/** A place in a text that a user wrote. Lines and columns count from 1; `file` is relative to the repository. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning' | 'note';

export type Params = Readonly<Record<string, Labelled | readonly Labelled[]>>;

/** One thing to tell the user. Its prose is made in `report/prose` from the code and the parameters. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly at?: Position;
  readonly params: Params;
  /** Of the policy that is proposed; the trusted one, which decides, may say otherwise. */
  readonly proposed?: true;
}

export const finding = (severity: Severity, code: FindingCode, params: Params = {}, at?: Position): Finding => ({
  code,
  severity,
  params,
  ...(at ? { at } : {}),
});

export const error = (code: FindingCode, params?: Params, at?: Position): Finding => finding('error', code, params, at);

export const warning = (code: FindingCode, params?: Params, at?: Position): Finding =>
  finding('warning', code, params, at);

export const note = (code: FindingCode, params?: Params, at?: Position): Finding => finding('note', code, params, at);

/**
 * Thrown where work cannot go on.
 * `input`: what the user wrote is wrong (exit 2). `refusal`: the policy, a proof, a check or a gate says no (exit 1).
 * Anything else that is thrown is our bug (exit 3).
 */
export class Refusal extends Error {
  readonly kind: 'input' | 'refusal';
  readonly findings: readonly Finding[];

  constructor(kind: 'input' | 'refusal', findings: readonly Finding[], options?: ErrorOptions) {
    super(findings.map((each) => each.code).join(', '), options);
    this.name = 'Refusal';
    this.kind = kind;
    this.findings = findings;
  }
}

export const badInput = (...findings: readonly Finding[]): Refusal => new Refusal('input', findings);

export const refused = (...findings: readonly Finding[]): Refusal => new Refusal('refusal', findings);
