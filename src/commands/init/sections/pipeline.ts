import { type Answers, EXCHANGE, goesTo, partitionsOf, type Site, sharesModels } from '../answers.ts';
import { list, word } from '../yaml-words.ts';

/** Names of the steps, as the workflows of Domicile have them. */
export const STEP = {
  'data-validate': 'data-validate',
  'train-on-target': 'train',
  'model-test': 'test',
  'deploy-hybrid': 'deploy',
} as const;

const ARTIFACT = 'model';
const STORE = 'models';

/** Names that the pipeline takes for itself: data and artifacts share one namespace. */
export const TAKEN_BY_PIPELINE: readonly string[] = [ARTIFACT];

/** Where a model rests, and where it goes live. */
export function shelves(answers: Answers): string {
  if (!goesTo(answers, 'train-on-target')) return '';
  return `\
# Where models rest. What travels from site to site, travels through a store.
stores:
  ${STORE}: {location: ${sharesModels(answers) ? EXCHANGE : word(answers.sites[0].name)}, type: file}
${goesTo(answers, 'deploy-hybrid') ? destinations(answers) : ''}`;
}

const destinations = ({ sites }: Answers): string => `
# Where a model goes live.
destinations:
${sites.map((site) => `  ${liveAt(site)}: {location: ${word(site.name)}, type: directory}\n`).join('')}`;

const liveAt = ({ name }: Site): string => `${name}-live`;

/** What the pipeline does, as far as it goes. */
export const steps = (answers: Answers): string => `\
# What is done, in what order: what a step reads decides where it may run. \`requires: {memory: 32GB}\` and \`timeout: 8h\`
# say what it needs. ${HINTS[answers.until]}${answers.sites.length > 1 ? BETWEEN : ''}
steps:
${LINES.filter(([action]) => goesTo(answers, action))
  .map(([, line]) => line(answers))
  .join('')}`;

const HINTS: Readonly<Record<Answers['until'], string>> = {
  'data-validate': 'Next: train-on-target, model-test, deploy-hybrid.',
  'train-on-target': 'Next: model-test, deploy-hybrid.',
  'model-test': 'Next: deploy-hybrid.',
  'deploy-hybrid': 'Nothing goes live unless the steps of its gate have passed.',
};

const BETWEEN = `
# Trained on what lies at the first site, tested on what lies at the last; data stays, and the model travels.`;

const LINES = [
  [
    'data-validate',
    ({ dataset }: Answers) => `  data-validate: {action: data-validate, reads: ${list([dataset])}, each: partition}\n`,
  ],
  [
    'train-on-target',
    (answers: Answers) =>
      `  train: {action: train-on-target, reads: [${ends(answers).first}], writes: {${ARTIFACT}: {store: ${STORE}}}}\n`,
  ],
  ['model-test', (answers: Answers) => `  test: {action: model-test, reads: [${ARTIFACT}, ${ends(answers).last}]}\n`],
  ['deploy-hybrid', deploy],
] as const;

function deploy({ sites }: Answers): string {
  return `\
  deploy:
    action: deploy-hybrid
    reads: [${ARTIFACT}]
    destinations: ${list(sites.map(liveAt))}
    each: destination
    gate: {needs: [data-validate, test]}
`;
}

/** Trained on the first partition, tested on the last. */
function ends(answers: Answers): { readonly first: string; readonly last: string } {
  const names = partitionsOf(answers).map(([name]) => `${answers.dataset}/${name}`);
  return { first: names[0] ?? answers.dataset, last: names.at(-1) ?? answers.dataset };
}

/** What opens a release. */
export const release = (answers: Answers): string =>
  goesTo(answers, 'deploy-hybrid')
    ? `\
# Unsigned evidence opens a release if it is of the same run of the workflow. On a laptop: local.
release: {evidence: same-run}
`
    : '';
