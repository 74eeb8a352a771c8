import { placesOfSite } from '../../commands/init/answers.ts';
import { type Suggestion, suggestions } from '../../commands/init/suggestions.ts';
import { CATEGORIES } from '../../domain/labels/categories.ts';
import { isClassified } from '../../domain/labels/label.ts';
import type { Place } from '../../domain/places/place.ts';
import type { INIT_INPUTS, InitValues } from './inputs.ts';
import { NONE } from './kinds.ts';

/** One thing to be said, by the user or by its fallback. */
export interface Topic {
  readonly name: keyof typeof INIT_INPUTS;
  /** In the words of the person who is asked; a topic without is never asked about. */
  readonly question?: (values: InitValues) => string | undefined;
  /** How people say it, and what that is as an input. */
  readonly spoken?: Readonly<Record<string, string>>;
  readonly fallback?: (values: InitValues) => string | undefined;
  /** Where a user has to say it: `unless-yes` for what is assumed for those alone who take every default unseen. */
  readonly mustBeSaid?: 'always' | 'unless-yes';
  /** Without which there is no telling whether the fallback would do. */
  readonly after?: 'sites';
}

/** All topics, each after those that its fallback is made of. */
export const TOPICS: readonly Topic[] = [
  {
    name: 'sites',
    mustBeSaid: 'always',
    question: () =>
      'Where does the data lie? One site, or several with commas:\n' +
      'rotterdam=NL for a site in a country (or US-CA), cloud=aws:eu-central-1 for a region of a cloud.',
  },
  {
    name: 'run-by',
    spoken: { yes: 'self', y: 'self', no: 'others', n: 'others' },
    question: ({ sites }) =>
      ownPlaces(sites) && 'Are the machines of your sites your own, run by nobody else for you? yes or no.',
    fallback: () => 'self',
  },
  {
    name: 'classification',
    question: () => 'How sensitive is it? public, internal, confidential or restricted.',
    fallback: () => 'restricted',
  },
  {
    name: 'categories',
    mustBeSaid: 'always',
    question: () => `Of which kinds is it? With commas, or ${NONE}:\n${folded(CATEGORIES)}`,
    fallback: ({ classification }) => (classification === 'public' ? NONE : undefined),
  },
  {
    name: 'subjects',
    mustBeSaid: 'always',
    after: 'sites',
    question: () => `Where do the people live whom it is about? Countries or groups such as EEA, or ${NONE}.`,
    fallback: ({ sites }) => ownPlaces(sites)?.join(','),
  },
  {
    name: 'controller',
    mustBeSaid: 'always',
    after: 'sites',
    question: ({ sites }) => (ownPlaces(sites) ? undefined : 'Which country decides on the data? Laws follow it, too.'),
    fallback: ({ sites }) => ownPlaces(sites)?.[0],
  },
  {
    name: 'cloud',
    question: () =>
      `Is there a region of a cloud where steps may compute, beside the sites? aws:eu-central-1, or ${NONE}.`,
    fallback: () => NONE,
  },
  { name: 'presets', question: lawQuestion, fallback: lawsSuggested, mustBeSaid: 'unless-yes' },
  { name: 'allow-in', question: allowQuestion, fallback: (values) => placesOf(values, 'sites', 'cloud') },
  { name: 'runners', fallback: () => NONE },
  { name: 'dataset', fallback: () => 'records' },
  { name: 'until', fallback: () => 'deploy-hybrid' },
  {
    name: 'workflow',
    spoken: { yes: 'true', y: 'true', no: 'false', n: 'false' },
    question: () => 'Write a workflow for GitHub Actions, too? yes or no.',
    fallback: () => 'false',
  },
  { name: 'actions', fallback: () => 'OWNER/domicile' },
];

/** Who has a site of one's own in a place works there, and mostly for people there. A region of a cloud tells of nobody. */
function ownPlaces(sites: InitValues['sites'] = []): readonly Place[] | undefined {
  const places = sites.filter(({ kind }) => kind === 'own').flatMap(placesOfSite);
  return places.length === 0 ? undefined : [...new Set(places)];
}

/** Only where there is a choice: data at one place may be there, and nowhere else. */
function allowQuestion(values: InitValues): string | undefined {
  const places = placesOf(values, 'sites', 'cloud')?.split(',') ?? [];
  if (!isClassified(values.classification ?? 'restricted') || places.length < 2) return undefined;
  return 'Where may data of any site be processed and stored? Countries, or groups such as EEA.';
}

function lawQuestion(values: InitValues): string | undefined {
  const suggested = suggestedFor(values) ?? [];
  if (suggested.length === 0) return undefined;
  const lines = suggested.map(
    ({ preset, name, people, categories }) =>
      `  ${preset}: ${name}; for ${categories.join(', ')} in ${people.join(', ')}`,
  );
  return (
    `Which laws is the policy to take? They only restrict. The catalogue suggests:\n${lines.join('\n')}\n` +
    `No legal advice: have counsel confirm them. Ids with commas, or ${NONE}.`
  );
}

/** Where none is suggested there is nothing to choose. */
function lawsSuggested(values: InitValues): string | undefined {
  const presets = suggestedFor(values)?.map(({ preset }) => preset);
  return presets && (presets.length === 0 ? NONE : presets.join(','));
}

/** Undefined where too little is said to know. */
function suggestedFor(values: InitValues): readonly Suggestion[] | undefined {
  const { classification, categories, subjects, controller } = values;
  if (classification === undefined || !categories || !subjects || controller === undefined) return undefined;
  return suggestions({ classification, categories, subjects, controller });
}

function placesOf(values: InitValues, ...from: readonly ('sites' | 'cloud')[]): string | undefined {
  const sites = from.flatMap((each) => values[each] ?? []);
  return sites.length === 0 ? undefined : [...new Set(sites.flatMap(placesOfSite))].join(',');
}

/** A long list in lines that fit a terminal. */
function folded(words: readonly string[]): string {
  const lines = [''];
  for (const each of words) {
    const longer = `${lines.at(-1)}  ${each}`;
    if (longer.length > 96) lines.push(`  ${each}`);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}
