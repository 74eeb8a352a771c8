import { contains, type Place } from '../../../domain/places/place.ts';
import type { Answers } from '../answers.ts';
import type { Suggestion } from '../suggestions.ts';
import { list, map, word } from '../yaml-words.ts';

/** Who decides on the data, and which laws of the catalogue hold. What was suggested and not taken stands as a comment. */
export const law = ({ controller, presets }: Answers, suggested: readonly Suggestion[]): string => `\
# Who decides on the data. A law follows the controller, or the people whom the data is about.
controller: ${placeMap(controller)}

# Laws of the catalogue. They only restrict, and are defaults with a cited article, not legal advice: ask counsel.
# What one checks, and what of it no machine can: domicile explain --regime ${presets[0] ?? suggested[0]?.preset ?? 'eu-gdpr'}
presets: ${list(presets)}
${suggested
  .filter(({ preset }) => !presets.includes(preset))
  .map(comment)
  .join('')}`;

const comment = ({ preset, people, categories }: Suggestion): string =>
  `# suggested, and not taken: ${preset}, for ${categories.join(', ')} in ${people.join(', ')}\n`;

/** A place as a location says it, with what else is said there. */
export function placeMap(place: Place, ...more: readonly string[]): string {
  const country = place.slice(0, 2) as Place;
  const subdivision = contains(place, country) ? '' : `subdivision: ${word(place)}`;
  return map(`country: ${word(country)}`, subdivision, ...more);
}
