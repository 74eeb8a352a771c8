import { PIPELINE } from '../../commands/init/answers.ts';
import { TAKEN_BY_PIPELINE } from '../../commands/init/sections/pipeline.ts';
import { cloudWord, freeName, onePlace, placeWord, runnerWord, siteWord, wordOf } from '../../commands/init/words.ts';
import { meant } from '../../commands/meant.ts';
import { CATEGORIES } from '../../domain/labels/categories.ts';
import { CLASSIFICATIONS } from '../../domain/labels/label.ts';
import { error } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { REGIME_IDS } from '../../domain/places/regimes.ts';
import { format } from '../cli/terminal-inputs.ts';
import { policy } from '../inputs/common.ts';
import { optional, withDefault } from '../inputs/input.ts';
import { flag, oneOf, repositoryName } from '../inputs/kinds.ts';
import type { ValuesOf } from '../inputs/read.ts';
import { listed, one } from './kinds.ts';

/** Stands for all presets that are suggested for the data. */
export const SUGGESTED = 'suggested';

const category = wordOf(CATEGORIES, (word) =>
  error('policy/unknown-category', { category: id(word), expected: ids(CATEGORIES), ...meant(word, CATEGORIES) }),
);

const preset = wordOf([SUGGESTED, ...REGIME_IDS], (word) =>
  error('policy/unknown-preset', { preset: id(word), expected: ids(REGIME_IDS), ...meant(word, REGIME_IDS) }),
);

/** What `init` takes: nothing is required, for at a terminal it asks. */
export const INIT_INPUTS = {
  sites: optional(
    listed('NAME=PLACE,…', siteWord, 1),
    'where the data lies, one partition each: rotterdam=NL (a site of your own, in a country or subdivision), cloud=aws:eu-central-1 (a region)',
  ),
  'run-by': optional(
    oneOf('self', 'others'),
    'who runs the machines of your sites: self, who decides on the data, or others for you; self where nothing is said',
  ),
  classification: optional(oneOf(...CLASSIFICATIONS), 'how sensitive the data is; restricted where nothing is said'),
  categories: optional(listed('category,…|none', category), 'what kind of data it is: health, personal, …'),
  subjects: optional(
    listed('PLACE,…|none', placeWord),
    'where the people live whom it is about; at the sites where nothing is said',
  ),
  controller: optional(one('PLACE', onePlace), 'the country that decides on the data; that of the first site'),
  cloud: optional(listed('NAME=PROVIDER:REGION,…', cloudWord), 'regions where steps may compute and no data lies'),
  presets: optional(
    listed('preset,…|suggested|none', preset),
    'the laws of the catalogue that the policy takes; suggested: all that follow this controller or these subjects',
  ),
  'allow-in': optional(
    listed('PLACE,…', placeWord, 1),
    'places and groups (EEA) where the data may be processed and stored; those of the sites and regions',
  ),
  runners: optional(
    listed('SITE=RUNNERS,…', runnerWord),
    'group:NAME or LABEL+LABEL for a site; the runner group of its name where nothing is said',
  ),
  dataset: optional(one('id', freeName(TAKEN_BY_PIPELINE)), 'what the data is called; records where nothing is said'),
  until: optional(oneOf(...PIPELINE), 'the last step of the pipeline; deploy-hybrid where nothing is said'),
  workflow: optional(flag, 'write a workflow that runs these steps, too'),
  actions: optional(repositoryName, 'for the workflow: the repository of Domicile’s actions'),
  policy,
  yes: withDefault(flag, 'false', 'ask nothing: take the defaults, the suggested presets included, and tell them'),
  force: withDefault(flag, 'false', 'write over files that are there'),
  format: withDefault(format, 'text', 'how the report is printed'),
};

export type InitValues = ValuesOf<typeof INIT_INPUTS>;
