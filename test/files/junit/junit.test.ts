import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf } from '../../../src/domain/junit/junit.ts';
import { readJunit } from '../../../src/files/junit.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const golden = (name: string) => readFileSync(join(import.meta.dirname, '../../golden/junit', name));

/** Counts in the order tests, failed, errors, skipped, flaky; or why there are none. */
function countsIn(report: Uint8Array) {
  const read = readJunit(report);
  if ('fault' in read) return read.fault;
  const { tests, failed, errors, skipped, flaky } = countsOf(read.cases);
  return [tests, failed, errors, skipped, flaky];
}

const suite = (cases: string, attributes = '') => `<testsuite ${attributes}>${cases}</testsuite>`;
const one = (inside = '', attributes = '') => `<testcase classname="c" name="n" ${attributes}>${inside}</testcase>`;

describe('JUnit reports', () => {
  it('of pytest are counted case by case', () => {
    expect(countsIn(golden('pytest-passes.xml'))).toEqual([3, 0, 0, 0, 0]);
    expect(countsIn(golden('pytest-fails.xml'))).toEqual([6, 2, 3, 2, 1]);
  });

  it.each([
    ['a case that passes', suite(one()), [1, 0, 0, 0, 0]],
    ['no case', suite(''), [0, 0, 0, 0, 0]],
    ['suites in suites', `<testsuites>${suite(suite(one()))}</testsuites>`, [1, 0, 0, 0, 0]],
    ['a failure', suite(one('<failure>x</failure>')), [1, 1, 0, 0, 0]],
    ['an error', suite(one('<error/>')), [1, 0, 1, 0, 0]],
    ['skipped', suite(one('<skipped/>')), [1, 0, 0, 1, 0]],
    ['gtest, not run', suite(one('', 'status="notrun"')), [1, 0, 0, 1, 0]],
    ['gtest, suppressed', suite(one('', 'status="run" result="suppressed"')), [1, 0, 0, 1, 0]],
    ['a failure told by an attribute', suite(one('', 'status="failed"')), [1, 1, 0, 0, 0]],
    ['a flaky pass', suite(one('<flakyFailure/>')), [1, 0, 0, 0, 1]],
    ['a failure that was run again', suite(one('<failure/><rerunFailure/>')), [1, 1, 0, 0, 1]],
    ['the same test twice', suite(one('<failure/>') + one()), [1, 1, 0, 0, 1]],
    ['output and properties', suite(`<properties/>${one('<system-out>x</system-out>')}`), [1, 0, 0, 0, 0]],
    ['totals that agree', suite(one('<skipped/>'), 'tests="1" failures="0" errors="0" skipped="1"'), [1, 0, 0, 1, 0]],
    ['a total that does not', suite(one(), 'tests="2"'), 'totals-differ'],
    ['a hidden failure', suite(one('<failure/>'), 'tests="1" failures="0"'), 'totals-differ'],
    ['a total that is no number', suite(one(), 'tests="one"'), 'totals-differ'],
    ['a total above', `<testsuites tests="5">${suite(one())}</testsuites>`, 'totals-differ'],
    ['a status that is not known', suite(one('', 'status="perhaps"')), 'malformed'],
    ['an element that is not known', suite(one('<passed/>')), 'malformed'],
    ['a failure of a suite', suite('<failure/>'), 'malformed'],
    ['a case without a name', suite('<testcase/>'), 'malformed'],
    ['another root', '<html/>', 'malformed'],
    ['two roots', suite('') + suite(''), 'malformed'],
    ['cut off', suite(one()).slice(0, -5), 'malformed'],
    ['nothing', '', 'malformed'],
    ['text', 'all passed', 'malformed'],
    ['a document type', `<!DOCTYPE testsuite>${suite(one())}`, 'malformed'],
    ['an entity', `<!DOCTYPE t [<!ENTITY e "x">]>${suite(one('&e;'))}`, 'malformed'],
    ['an unknown entity', suite(one('<system-out>&e;</system-out>')), 'malformed'],
    ['an instruction', `<?run it?>${suite(one())}`, 'malformed'],
    ['an attribute twice', '<testsuite><testcase name="a" name="b"/></testsuite>', 'malformed'],
    ['too deep', `${'<testsuite>'.repeat(40)}${'</testsuite>'.repeat(40)}`, 'malformed'],
  ] as const)('%s', (_, text, expected) => {
    expect(countsIn(bytes(text))).toEqual(expected);
  });

  it('are UTF-8', () => {
    expect(countsIn(Buffer.concat([bytes('<testsuite>'), Buffer.of(0xff), bytes('</testsuite>')]))).toBe('malformed');
  });
});
