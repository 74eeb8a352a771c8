import type { Classification } from '../../domain/labels/label.ts';
import type { Place } from '../../domain/places/place.ts';
import type { RunsOn } from '../../domain/policy/policy.ts';

/** Where data lies, or where a step may compute: under a name, a site of one's own or a region of a cloud. */
export type Site = OwnSite | CloudSite;

export interface OwnSite {
  readonly kind: 'own';
  readonly name: string;
  readonly place: Place;
}

export interface CloudSite {
  readonly kind: 'cloud';
  readonly name: string;
  readonly provider: string;
  readonly region: string;
  /** All places where the region could be. */
  readonly places: readonly Place[];
}

export const placesOfSite = (site: Site): readonly Place[] => (site.kind === 'own' ? [site.place] : site.places);

/** Where data lies, and where it does not. */
export const everySite = ({ sites, clouds }: Pick<Answers, 'sites' | 'clouds'>): readonly Site[] => [
  ...sites,
  ...clouds,
];

/** The steps of a pipeline, in their order; a starter has those up to one of them. */
export const PIPELINE = ['data-validate', 'train-on-target', 'model-test', 'deploy-hybrid'] as const;

export type PipelineAction = (typeof PIPELINE)[number];

/** All that a starter is made of: what the user said, and what was assumed where nothing was said. */
export interface Answers {
  /** Path of the policy, from the root of the repository. */
  readonly policy: string;
  /** Where the data lies: at least one. */
  readonly sites: readonly [Site, ...Site[]];
  /** Who runs the machines of the user's sites: the controller, or a company for them. */
  readonly runBy: 'self' | 'others';
  /** Regions where steps may compute and no data lies. */
  readonly clouds: readonly CloudSite[];
  readonly dataset: string;
  readonly classification: Classification;
  readonly categories: readonly string[];
  /** Where the people live whom the data is about: places and groups, as written. */
  readonly subjects: readonly string[];
  readonly controller: Place;
  readonly presets: readonly string[];
  /** Where classified data may be processed and stored: places and groups, as written. */
  readonly allowIn: readonly string[];
  /** By site; a runner group of the site's name where nothing is said. */
  readonly runners: ReadonlyMap<string, RunsOn>;
  readonly until: PipelineAction;
  /** The repository of Domicile's actions, for the workflow. */
  readonly actions: string;
  readonly workflow: boolean;
  /** Whose pushes start the workflow. */
  readonly branch: string;
}

/** Where models rest that several sites use: a name that no site may have. */
export const EXCHANGE = 'exchange';

/** Several sites hand models on through a place that all of them reach. */
export const sharesModels = (answers: Answers): boolean =>
  answers.sites.length > 1 && goesTo(answers, 'train-on-target');

/** All places where the data lies, each once. */
export const homes = ({ sites }: Pick<Answers, 'sites'>): readonly Place[] => [...new Set(sites.flatMap(placesOfSite))];

/** Whether the pipeline goes as far as this step. */
export const goesTo = ({ until }: Pick<Answers, 'until'>, action: PipelineAction): boolean =>
  PIPELINE.indexOf(action) <= PIPELINE.indexOf(until);

/** The parts of the dataset, each with its site. A model is tested on what it was not trained on. */
export function partitionsOf(answers: Answers): readonly (readonly [string, Site])[] {
  const [first, ...others] = answers.sites;
  if (others.length > 0 || !goesTo(answers, 'model-test')) return answers.sites.map((site) => [site.name, site]);
  return ['development', 'held-out'].map((name) => [name, first]);
}
