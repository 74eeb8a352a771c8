import { compacted, type Kind } from './kind.ts';
import { KINDS } from './kinds.ts';

/** What texts hold of a kind. */
export interface InTexts {
  readonly kind: Kind;
  /** Different things in them that look like it. */
  readonly candidates: number;
  /** Those of them that hold. */
  readonly held: number;
  /** Texts with one that holds. */
  readonly texts: number;
}

/** Whether a value is of more than one word or part. */
const isText = (value: string): boolean => /[\s<>;,:="'{}()[\]|/\\]/.test(value);

/** The kinds that texts are searched for. The same address in every footer counts once. */
export function inTexts(values: readonly string[]): readonly InTexts[] {
  const texts = values.filter(isText);
  return KINDS.flatMap((kind) => (kind.within ? [searched(kind, kind.within, texts)] : []));
}

function searched(kind: Kind, within: RegExp, texts: readonly string[]): InTexts {
  const candidates = new Set<string>();
  const held = new Set<string>();
  const withOne = texts.filter((text) => {
    const matches = text.match(within) ?? [];
    const holding = matches.filter(
      (match) => kind.holds(compacted(match), match) && !kind.nobodys?.has(compacted(match)),
    );
    for (const match of matches) candidates.add(compacted(match));
    for (const match of holding) held.add(compacted(match));
    return holding.length > 0;
  });
  return { kind, candidates: candidates.size, held: held.size, texts: withOne.length };
}
