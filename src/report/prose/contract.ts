import type { CONTRACT_CODES } from '../../domain/findings/contract.ts';
import type { Prose } from './prose.ts';

export const CONTRACT_PROSE: Record<(typeof CONTRACT_CODES)[number], Prose> = {
  'contract/none': {
    what: 'the partition {partition} has no contract',
    help: 'name one in the policy: contract: contracts/….odcs.yaml',
    about:
      'Data is checked against the contract that the policy names for its partition. Without one nothing is shown.',
  },
  'contract/check-failed': {
    what: 'the check “{check}” failed: it found {observed} ({unit}) in {rows} rows, and the contract says {says}',
    help: 'mend the data at its source, or the contract if it is wrong',
    about:
      'The data does not keep what its contract says. Only counts are told, never values or rows. Where they stand as aggregates, counts are withheld that are of one to nine rows, or give so few away beside the other counts on the property, the rows that could not be read and the contract’s rowCount.',
  },
  'contract/no-checks': {
    what: 'the contract {contract} asserts nothing that a machine could check',
    help: 'give the properties a logicalType, required, unique, limits or quality rules',
    about:
      'Data that was not checked never passes. A contract of descriptions alone checks nothing. What a rule personal-data forbids is looked for beside the checks and is none of them, for that nothing was found is no proof: give the contract a rule of what has to be there, such as rowCount.',
  },
  'contract/nothing-required': {
    what: 'every check of the contract {contract} only warns: whatever the data is, nothing could fail',
    help: 'leave severity out, or say severity: error, where the data must keep a rule',
    about:
      'A check with severity warning or info is reported and closes nothing. Data passes because it kept a rule that it could have failed; a contract without one never passes.',
  },
  'contract/nothing-to-measure': {
    what: 'the check “{check}” found nothing to measure',
    help: 'mend the data at its source: the column has no value of its type there',
    about:
      'A mean, a quantile and the age of the newest moment need at least one value that is not null and of its type; a moment in the future is none. A check without a number never passes.',
  },
  'contract/rule-uncomputed': {
    what: 'the check “{check}” could not be computed for every row',
    help: 'use TRY_CAST, or CASE for values that may be missing or of another type',
    about:
      'The SQL of the rule met a value that it could not convert or compute with, or the engine can make no sense of it, as of a text that is compared with a date; its words are in the log of the site. A rule that could not be asked of every row never passes.',
  },
  'contract/query-unanswered': {
    what: 'the query of the check “{check}” gave no number: {reason}',
    help: 'a rule of type sql is one SELECT that gives one row with one number, or true or false',
    about:
      'A query has to give exactly one finite number within its time and the memory of the engine. Anything else is an error, and never a pass. What the engine says of it quotes data, and stays on the site.',
  },
  'contract/placeholder-without-property': {
    what: 'the query has {placeholder}, and stands at no property',
    help: 'name the column, or move the rule to its property',
    about:
      'The standard puts the name of the property in place of this where the rule stands at one. At a schema object there is none.',
  },
  'contract/not-yet': {
    what: '{key} is not supported yet',
    help: 'leave it out, or express it by what docs/data-validate.md lists',
    about:
      'The Open Data Contract Standard has this and Domicile does not do it yet. It is refused, because skipping it would make a contract look kept that nobody checked.',
  },
  'contract/not-machine-checkable': {
    what: 'the rule “{rule}” is text: no machine checks it, a person has to',
    help: '',
    about: 'Rules of type text are for people. They are shown beside the checks and never count as passed.',
  },
  'contract/pattern-unsupported': {
    what: 'the pattern holds {construct}, which the engine cannot match in bounded time',
    help: 'write it without; several rules on one property all have to hold',
    about:
      'Patterns run on an RE2 engine, which no pattern can make hang. Look-around and back-references need another kind of engine and are refused before the run.',
  },
  'contract/pattern-invalid': {
    what: 'the key pattern holds {pattern}, which is no regular expression: {reason}',
    help: 'mend the expression; a bracket that stands for itself needs a backslash, and single quotes around the pattern',
    about: 'Patterns are regular expressions as ECMA-262, the standard of JavaScript, has them.',
  },
  'contract/unknown-property': {
    what: 'the property {property} is not in the schema; there are {expected}',
    help: 'name a property of the same schema object[; did you mean {suggestion}?]',
    about: 'A rule over several properties names them as the schema does.',
  },
  'contract/property-twice': {
    what: 'the property {property} is already defined at {first}',
    help: 'keep one',
    about: 'Two properties of one schema object with the same name, or for the same column, contradict each other.',
  },
  'contract/table-twice': {
    what: 'the schema object {table} is already defined at {first}',
    help: 'keep one',
    about: 'Two schema objects with the same name, or for the same table of the data, contradict each other.',
  },
  'contract/table-name-unusable': {
    what: 'the table {table} cannot stand in a path',
    help: 'give the schema object a physicalName of letters, digits, dots, dashes and underscores',
    about:
      'The site file says with {table} where the files of each table lie. The contract fills in a name, and may not lead to other files with it.',
  },
  'contract/limit-impossible': {
    what: '{limit} can never be kept',
    help: 'write a lower limit that is not above the upper one; a count is 0 or more, a share from 0 to 100 percent',
    about: 'A lower limit above the upper one, or a count below zero, would fail on any data.',
  },
  'contract/limit-empty': {
    what: '{limit} can never fail here, so it checks nothing',
    help: 'give a limit that some data would break, or leave it out',
    about:
      'Counts are whole numbers from 0, shares go from 0 to 100 percent, and a pattern without ^ and $ may match anywhere, nothing included. A check that no data can fail would count as passed although nothing was checked.',
  },
  'contract/several-operators': {
    what: 'the rule has {operators}; it may have one',
    help: 'use mustBeBetween, or one rule for each limit',
    about: 'The standard gives a rule exactly one operator.',
  },
  'contract/option-without-type': {
    what: '{option} needs a logicalType that has it',
    help: 'add logicalType: {expected}',
    about:
      'The options under logicalTypeOptions belong to a type: lengths and patterns to strings, limits to numbers and dates. Without the type nobody can say what they mean.',
  },
  'contract/timezone-contradicts': {
    what: 'the format {format} and timezone: {timezone} contradict each other',
    help: 'let the format end in XXX where each value has a zone, and not where none has; or leave timezone out',
    about:
      'A format of dates and times says by itself whether a zone stands at the end. Data could keep only one of the two.',
  },
  'contract/timezone-unknown': {
    what: '{zone} is no time zone',
    help: 'name one of the IANA database, such as Europe/Amsterdam, or Etc/UTC',
    about: 'defaultTimezone says on which clock values without a zone are to be read.',
  },
  'contract/rule-deprecated': {
    what: 'rule: {rule} is an old name, read as metric: {metric}',
    help: 'write metric: {metric}',
    about:
      'Since version 3.1 of the standard the metrics of its library stand under metric. The old key is read and goes with version 4.',
  },
  'contract/argument-misplaced': {
    what: '{key} stands beside the metric, where nothing reads it',
    help: 'move it under arguments',
    about:
      'What a metric needs to know stands under arguments. Only rule: validValues, of version 3.0 of the standard, has it beside.',
  },
  'contract/key-of-other-type': {
    what: '{key} is of rules of type {type}; this one is of type {got}',
    help: 'say type: {type}, or leave {key} out',
    about: 'A key that nothing reads would look as if it were checked.',
  },
  'contract/reference-unknown': {
    what: 'the reference {reference} names no property of this contract; there are {expected}',
    help: 'write it as table.property, or by ids as schema/…/properties/…[; did you mean {suggestion}?]',
    about: 'Both sides of a relationship have to be in the contract, so that both are where the check runs.',
  },
  'contract/reference-uneven': {
    what: 'the reference goes from {from} to {to}, which are not as many',
    help: 'name as many properties on both sides, in the same order',
    about: 'A key of several properties is referred to by as many.',
  },
  'contract/reference-across-tables': {
    what: 'the reference joins {references}, which are not of one table, or not of the one that it stands at',
    help: 'name properties of one schema object on each side, and let the relationship stand at the one that refers',
    about: 'A row refers to one row of one table.',
  },
  'contract/from-at-property': {
    what: '{key} may not stand at a property, which is what refers',
    help: 'leave it out, or move the relationship to the schema object',
    about: 'The standard gives relationships at a property no from.',
  },
  'contract/server-missing': {
    what: 'the contract states the servers {servers}, and none called {name} for the partition {partition}',
    help: 'add a server with server: {name}, or leave servers out',
    about:
      'Servers are joined with partitions by name. A contract that knows other places only may be about other data.',
  },
  'contract/server-contradicts': {
    what: 'the server {server} has {says}; the site file says {site}',
    help: 'mend whichever is wrong',
    about:
      'What a contract says of a server is not where data is looked for. Where it contradicts the site file, one of them is about other data.',
  },
};
