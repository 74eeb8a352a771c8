import { type Attestation, regime } from '../../../domain/places/regimes.ts';
import { isOfAny } from '../../../domain/policy/regime-reach.ts';
import { type Answers, EXCHANGE, everySite, sharesModels } from '../answers.ts';
import { list } from '../yaml-words.ts';

/**
 * What the presets want attested of whoever processes the data, as lines that the user takes the comment from: nobody
 * else knows whether it is so.
 */
export function safeguards(answers: Answers): string {
  const label = { classification: answers.classification, categories: answers.categories, subjects: [] };
  const lines = answers.presets.flatMap((preset) =>
    (regime(preset)?.attestations ?? [])
      .filter((each) => each.categories === undefined || isOfAny(label, each.categories))
      .flatMap((each) => line(preset, each, answers)),
  );
  return lines.length === 0 ? '' : `${HEAD}${lines.join('')}`;
}

const HEAD = `\
# Your presets keep the data away until this is so, and somebody answers for it. Take the # from what is, and put in
# the reference, who approved it, and the last day.
# safeguards:
`;

function line(
  preset: string,
  { anyOf: [first = '', ...others], at }: Attestation,
  answers: Answers,
): readonly string[] {
  const to = at === 'everywhere' ? everywhere(answers) : atProcessors(answers);
  if (to.length === 0) return [];
  const or = others.length === 0 ? '' : ` # or ${others.join(', ')}`;
  return [
    `#   - {id: ${first}, preset: ${preset}, to: ${list(to)}, reference: …, approved-by: […], expires: YYYY-MM-DD}${or}\n`,
  ];
}

const everywhere = (answers: Answers): readonly string[] => [
  ...everySite(answers).map(({ name }) => name),
  ...(sharesModels(answers) ? [EXCHANGE] : []),
];

/** Where a company runs the machines; what is shared with one of those as well. */
function atProcessors(answers: Answers): readonly string[] {
  const own = answers.runBy === 'self' ? everySite(answers).filter(({ kind }) => kind === 'own') : [];
  const isOwn = (name: string) =>
    own.some((each) => each.name === name) || (name === EXCHANGE && own.length === answers.sites.length);
  return everywhere(answers).filter((name) => !isOwn(name));
}
