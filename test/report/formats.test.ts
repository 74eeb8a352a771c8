import { type Block, type Case, say } from '../../src/domain/outcome/document.ts';
import { error, type Finding, note } from '../../src/domain/outcome/finding.ts';
import { id, known } from '../../src/domain/outcome/labelled.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import { type Format, written } from '../../src/report/formats/formats.ts';
import { markdown, plain } from '../../src/report/voice.ts';

const view = { cap: 'public' } as const;
const at = { file: '.github/residency.yml', line: 7, column: 5 };
const placed = error('plan/unknown-target', { target: id('moon'), expected: [id('hosted')] }, at);
const unplaced = note('host/withheld', { count: known(2) });

const report = (format: Format, findings: readonly Finding[], cases: readonly Case[] = []): string => {
  const verdict = findings.some(({ severity }) => severity === 'error') ? 'fail' : 'pass';
  const summary = { title: say`Residency plan: ${id(verdict)}`, blocks: [], document: {}, cases };
  const outcome: Outcome = { verdict, findings, outputs: {}, summary, evidence: [] };
  return written(format, outcome, view);
};

const sarif = (...findings: readonly Finding[]) => JSON.parse(report('sarif', findings)).runs[0];

describe('SARIF', () => {
  it('of a success is a run without results that says what was looked for', () => {
    const { results, tool, invocations } = sarif();
    expect(results).toEqual([]);
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(tool.driver.rules.map((rule: { id: string }) => rule.id)).toContain('plan/step-denied');
  });

  it('has a result for each finding with a line, with its region and its rule', () => {
    const { results, tool } = sarif(placed, unplaced);
    expect(results).toMatchObject([
      {
        ruleId: placed.code,
        locations: [
          { physicalLocation: { artifactLocation: { uri: at.file }, region: { startLine: 7, startColumn: 5 } } },
        ],
      },
    ]);
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe(placed.code);
  });

  it('has a notification for each without, which code scanning would refuse as a result', () => {
    const [invocation] = sarif(placed, unplaced).invocations;
    expect(invocation).toMatchObject({
      executionSuccessful: true,
      toolExecutionNotifications: [{ level: 'note', associatedRule: { id: unplaced.code } }],
    });
    expect(sarif({ ...unplaced, severity: 'error' }).invocations[0].executionSuccessful).toBe(false);
  });
});

it('annotations of a success are one notice', () => {
  expect(report('github', [])).toMatch(/^::notice title=[^\n]*::Residency plan: pass\n$/);
  expect(report('github', [placed])).toMatch(/^::error [^\n]*\n$/);
});

it('JUnit has a case for each of the report, and the help with every finding', () => {
  const cases: readonly Case[] = [
    { suite: 'plan', name: 'train', status: 'pass', at, detail: say`runs on ${id('x')}` },
  ];
  expect(report('junit', [], cases)).toContain('<testcase classname="plan" name="train"');
  expect(report('junit', [placed])).toMatch(/targets of the policy: hosted[^<]*<\/failure>/);
});

it.each([
  ['run `domicile plan`', say`run \`domicile plan\``],
  ['run `plan --step train`, then `x`', say`run \`plan --step ${id('train')}\`, then ${id('x')}`],
  ['run ``plan --step a`b``', say`run \`plan --step ${id('a`b')}\``],
  ['one \\` alone `x`', say`one \` alone ${id('x')}`],
])('Markdown sets code once: %s', (expected, text) => {
  expect(markdown(text, view)).toBe(expected);
});

describe('text', () => {
  const textOf = (block: Block) => {
    const summary = { title: say`t`, blocks: [block], document: {}, cases: [] };
    return written('text', { verdict: 'pass', findings: [], outputs: {}, summary, evidence: [] }, view);
  };

  it('is folded to the width of a terminal, with what an editor links whole', () => {
    const place = `${'folder/'.repeat(20)}residency.yml:49:5`;
    const item = say`refused because of ${id('rule')} at ${id('place')}, and at ${id(place)} ${id('again '.repeat(20).trim())}`;
    const lines = textOf({ block: 'list', items: [item] })
      .split('\n')
      .slice(3);
    expect(lines[0]).toBe('- refused because of rule at place, and at');
    expect(lines[1]).toBe(`  ${place}`);
    for (const line of lines.filter((each) => !each.includes(place))) expect(line.length).toBeLessThanOrEqual(100);
    expect(lines.join(' ').split(/\s+/)).toEqual(['-', ...plain(item, view).split(' '), '']);
  });
});
