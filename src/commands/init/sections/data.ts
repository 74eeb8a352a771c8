import { type Answers, partitionsOf, type Site } from '../answers.ts';
import { list, map, word } from '../yaml-words.ts';

/** What the data is, and which part of it lies where. */
export const datasets = (answers: Answers): string => `\
# The data: how sensitive (public < internal < confidential < restricted), of which kinds, about people living where.
# \`[]\` is a statement, too. A partition is what lies at one place; \`records\` and \`size\` help to choose a target.
# Where its files are stands on no line here, but in the site file of the machine.
datasets:
  ${word(answers.dataset)}:
    classification: ${answers.classification}
    categories: ${list(answers.categories)}
    subjects: ${list(answers.subjects)}
    partitions:
${partitionsOf(answers)
  .map(partition(contractOf(answers)))
  .join('')}`;

/** The data contract that the checks go by. */
export const contractOf = ({ dataset }: Pick<Answers, 'dataset'>): string => `contracts/${dataset}.odcs.yaml`;

const partition =
  (contract: string) =>
  ([name, site]: readonly [string, Site]): string =>
    `      ${word(name)}: ${map(`location: ${word(site.name)}`, `contract: ${word(contract)}`)}\n`;
