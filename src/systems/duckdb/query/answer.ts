import type { Untaken } from '../../../domain/contract/measures.ts';
import { Refusal } from '../../../domain/outcome/finding.ts';
import type { Scalar } from '../../../ports.ts';

const NUMBERS = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|BOOLEAN|DECIMAL\(.*\))$/;

/** The one number that a rebuilt query gave; of truth values, one and zero. */
export function numberIn({ type = [], value = [] }: Readonly<Record<string, readonly Scalar[]>>): number | Untaken {
  if (type.length !== 1) return type.length === 0 ? 'no-row' : 'several-rows';
  const [number] = value;
  // NULL has the type of its column, or one of its own.
  if (type[0] === '"NULL"' || type[0] === 'NULL') return 'nothing';
  if (!NUMBERS.test(String(type[0]))) return 'no-number';
  if (number === null || number === undefined) return 'nothing';
  return typeof number === 'number' && Number.isFinite(number) ? number : 'no-number';
}

/** What the engine calls a query that it can make no sense of. */
const UNSOUND = ['binder', 'catalog', 'parser', 'not-implemented', 'mismatch-type', 'invalid'];

/** Why a query failed; trouble that is not of the query is thrown on. */
export function whyNot(thrown: unknown): Untaken {
  const finding = thrown instanceof Refusal ? thrown.findings[0] : undefined;
  if (finding?.code === 'engine/out-of-memory') return 'too-large';
  if (finding?.code === 'data/expression-failed') return 'uncomputed';
  const { kind } = finding?.params ?? {};
  const word = kind && 'value' in kind ? String(kind.value) : '';
  if (word === 'interrupt') return 'too-slow';
  if (UNSOUND.includes(word)) return 'unsound';
  throw thrown;
}
