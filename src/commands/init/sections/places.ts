import type { Place } from '../../../domain/places/place.ts';
import { type Answers, EXCHANGE, everySite, homes, type Site, sharesModels } from '../answers.ts';
import { list, map, word } from '../yaml-words.ts';
import { placeMap } from './law.ts';

/** Where things are. */
export const locations = (answers: Answers): string => `\
# Where things are. \`operators\` are the countries whose law can compel those who run a place, parent companies included.
# \`run-by\` is \`self\` where the machines are your own, \`others\` where a company runs them for you: then what the law wants
# of processors is asked for.
locations:
${everySite(answers)
  .map((each) => `  ${word(each.name)}: ${whereabouts(each, answers)}\n`)
  .join('')}${sharesModels(answers) ? exchange(answers) : ''}`;

/** It could be in every place of theirs. Where a cloud is among them, nobody can say yet who runs it. */
function exchange({ sites, runBy }: Answers): string {
  const own = sites.every(({ kind }) => kind === 'own');
  const run = own ? runners(runBy, homes({ sites })) : [];
  return `\
  # What the sites share, so that a model gets from one to the other: it could be in any of these.
  ${EXCHANGE}: ${map(`countries: ${list(homes({ sites }))}`, ...run)}
`;
}

function whereabouts(site: Site, { runBy }: Answers): string {
  if (site.kind === 'cloud') return map(`provider: ${word(site.provider)}`, `region: ${word(site.region)}`);
  return placeMap(site.place, ...runners(runBy, [site.place]));
}

/** Whose law reaches a company that runs them is for the user to say: until then it is unknown. */
const runners = (runBy: Answers['runBy'], places: readonly Place[]): readonly string[] =>
  runBy === 'others'
    ? ['run-by: others']
    : [`operators: ${list([...new Set(places.map((place) => place.slice(0, 2)))])}`, 'run-by: self'];

/** What the CI service gets to see. Data of a class never shows where the cap is below it. */
export const controlPlane = ({ classification }: Answers): string => `\
# The CI service is a place, too: its logs and summaries rest there, and hold no more than this.
control-plane:
  location: github.com # in the US; ghe.com/eu, ghe.com/au, … where you have one of those
${isAbove(classification) ? SHOWN : HIDDEN}`;

const isAbove = (classification: Answers['classification']): boolean =>
  classification === 'confidential' || classification === 'restricted';

const SHOWN = `\
  may-hold: internal
  # aggregates: {becomes: internal, min-records: 50} # opens metrics and counts over so many records
`;

const HIDDEN = `\
  may-hold: public
`;
