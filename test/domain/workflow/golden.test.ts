import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { WORKFLOW_CODES } from '../../../src/domain/findings/workflow.ts';
import { RULES } from '../../../src/domain/workflow/judge.ts';
import { LINT_CASES, lintCase, lintNames, toldOfWorkflow } from '../../support/workflow-lint.ts';

const expectedOf = (name: string): readonly string[] =>
  parse(readFileSync(`${LINT_CASES}/${name}/expected.yml`, 'utf8')) as string[];

describe.each(lintNames)('golden workflow %s', (name) => {
  it('is told what is wrong with it', () => {
    expect(lintCase(name, 'workflow').map(toldOfWorkflow)).toEqual(expectedOf(name));
  });

  it('has a silent twin', () => {
    expect(lintCase(name, 'silent').map(toldOfWorkflow)).toEqual([]);
  });
});

describe.each(Object.entries(RULES))('each rule for %s keeps something back', (kind, rules) => {
  it.each(Object.keys(rules))('%s', (rule) => {
    const { [rule]: _, ...others } = rules;
    const without = { ...RULES, [kind]: others };
    const lost = lintNames.filter((name) => {
      const told = lintCase(name, 'workflow', without).map(toldOfWorkflow);
      return expectedOf(name).some((each) => !told.includes(each));
    });
    expect(lost).not.toEqual([]);
  });
});

/** These are about files, and are told where files are read. */
const OF_FILES = ['none', 'not-read', 'odd-name', 'too-many', 'too-many-jobs'].map((each) => `workflow/${each}`);

it('every code has a case', () => {
  const told = new Set(lintNames.flatMap(expectedOf).map((each) => each.split(' ')[0]));
  expect(WORKFLOW_CODES.filter((code) => !told.has(code) && !OF_FILES.includes(code))).toEqual([]);
});
