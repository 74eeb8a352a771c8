import { type Attestation, regime } from '../../../domain/places/regimes.ts';
import { isOfAny } from '../../../domain/policy/regime-reach.ts';
import type { Answers } from '../answers.ts';

/** What the presets want attested of whoever processes the data, as a comment: nobody but the user knows whether it is so. */
export function demands({ presets, categories }: Answers): string {
  const label = { classification: 'restricted' as const, categories, subjects: [] };
  const lines = presets.flatMap((preset) =>
    (regime(preset)?.attestations ?? [])
      .filter((each) => each.categories === undefined || isOfAny(label, each.categories))
      .map((each) => `#   ${preset}: ${each.anyOf.join(' or ')}, ${whereOf(each)}\n`),
  );
  return lines.length === 0 ? '' : `${HEAD}${lines.join('')}`;
}

const whereOf = ({ at, outside }: Attestation): string =>
  outside === undefined ? WHERE[at] : `outside ${outside.join(', ')}`;

const WHERE: Readonly<Record<Attestation['at'], string>> = {
  processors: 'where somebody else runs the machines',
  everywhere: 'everywhere',
};

const HEAD = `\
# Your presets keep data away until this is attested. Once it is so, and somebody answers for it, at the target:
#   attestations: [{id: …, reference: CONTRACT-12, approved-by: [dpo], expires: YYYY-MM-DD}]
`;
