import { isClassified } from '../../domain/labels/label.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { within } from '../../domain/policy/rules.ts';
import { hostedFaults } from '../../files/policy/hosted-faults.ts';
import { meant } from '../meant.ts';
import { type Answers, everySite, placesOfSite, type Site } from './answers.ts';
import { targetOf } from './sections/targets.ts';
import { placesOfWords } from './words.ts';

/** What each answer may be right in itself, and wrong beside the others. */
export const faults = (answers: Answers): readonly Finding[] => [
  ...alike(everySite(answers)),
  ...runnersOfNone(answers),
  ...hostedFaults(askedRunners(answers)),
  ...(isClassified(answers.classification) ? outside(answers) : []),
];

/** As variables of a program have it. */
const spelt = ({ name }: Site): string => name.toUpperCase().replaceAll('-', '_');

function alike(sites: readonly Site[]): readonly Finding[] {
  const twins = sites.filter((each) => sites.some((other) => other !== each && spelt(other) === spelt(each)));
  return twins.length === 0 ? [] : [error('init/two-sites-alike', { names: ids(twins.map(({ name }) => name)) })];
}

function runnersOfNone(answers: Answers): readonly Finding[] {
  const names = everySite(answers).map(({ name }) => name);
  return [...answers.runners.keys()]
    .filter((site) => !names.includes(site))
    .map((site) => error('init/unknown-site', { site: id(site), expected: ids(names), ...meant(site, names) }));
}

const askedRunners = (answers: Answers) =>
  everySite(answers).flatMap((site) => {
    const runsOn = answers.runners.get(site.name);
    return runsOn === undefined ? [] : [{ id: targetOf(site), runnerLocation: site.name, runsOn }];
  });

/** An allow takes a location in if it has every place that it could be. */
function outside(answers: Answers): readonly Finding[] {
  const allowed = placesOfWords(answers.allowIn);
  return everySite(answers)
    .filter((site) => !within(placesOfSite(site), allowed))
    .map((site) =>
      error('init/site-outside', {
        site: id(site.name),
        places: ids(placesOfSite(site)),
        allowed: ids(answers.allowIn),
      }),
    );
}
