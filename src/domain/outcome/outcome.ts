import type { JsonObject } from '../guardrails/json.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Report } from './document.ts';
import type { Finding } from './finding.ts';
import type { Labelled } from './labelled.ts';
import type { Statement } from './statement.ts';

/** Outputs of an action, by kebab-case name. A list of values is printed as a JSON array. */
export type Outputs = Readonly<Record<string, Labelled>>;

/** All that a command knows when it ends. It prints nothing itself. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly outputs: Outputs;
  readonly summary: Report;
  readonly evidence: readonly Statement[];
  /** Reports only, and exits 0 whatever the verdict: evaluate mode, or a policy that is not on the trusted ref yet. */
  readonly advisory?: boolean;
  /** What was made for another program to read. */
  readonly product?: Product;
}

/** It stands alone on standard output, or in the file that is named, and the report beside it. */
export interface Product {
  readonly json: JsonObject;
  readonly file?: string;
}
