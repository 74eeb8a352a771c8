import { sourceFindings, type TokenSource } from '../../domain/guardrails/token.ts';
import { badInput } from '../../domain/outcome/finding.ts';

/** A subject with ids needs them, and a service that writes them. */
export function mustBeWhole(source: TokenSource): void {
  const wrong = sourceFindings(source);
  if (wrong.length > 0) throw badInput(...wrong);
}
