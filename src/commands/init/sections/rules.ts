import { isClassified } from '../../../domain/labels/label.ts';
import { type Answers, homes, placesOfSite } from '../answers.ts';
import { list } from '../yaml-words.ts';

/** What may go where. */
export const rules = (answers: Answers): string => (isClassified(answers.classification) ? opened(answers) : PUBLIC);

const opened = (answers: Answers): string => `\
# What may go where. Classified data goes nowhere unless an allow covers all of it: its class, every category, every
# subject, every place that the target could be in. A deny closes, in doubt too, and nothing opens what it closes.
# A model counts as the data that it was made from; how its label falls, and who answers for that: \`derived\`.
rules:
  - id: ${answers.dataset}-allowed
    effect: allow
    data: {${covered(answers)}}
    to: {places: ${list(answers.allowIn)}}
    operations: [process, store]
${stays(answers)}`;

const covered = ({ classification, categories, subjects }: Answers): string =>
  `classification-at-most: ${classification}, categories: ${list(categories)}, subjects: ${list(subjects)}`;

/** What no model is trained on never leaves its site's place; of the first site's part the model that travels is made. */
function stays(answers: Answers): string {
  const { sites, clouds, dataset } = answers;
  if (clouds.length > 0 || homes(answers).length === 1) return '';
  return sites
    .slice(1)
    .map(
      (site) =>
        `  - {id: ${site.name}-stays, effect: deny, data: {datasets: [${dataset}/${site.name}]}, to: {places-outside: ${list(placesOfSite(site))}}}\n`,
    )
    .join('');
}

const PUBLIC = `\
# Public data needs no allow. A deny closes what should stay closed all the same.
# rules:
#   - {id: never-there, effect: deny, to: {places: [US-DOJ-COUNTRIES-OF-CONCERN]}}
`;
