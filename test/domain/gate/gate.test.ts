import { judgeGate } from '../../../src/domain/gate/gate.ts';
import type { GateQuestion } from '../../../src/domain/gate/question.ts';
import { error } from '../../../src/domain/outcome/finding.ts';
import { id } from '../../../src/domain/outcome/labelled.ts';
import { add, again, code, codes, drop, facts, LOCAL, local, OTHER, run, TEST } from './changes.ts';
import { MODEL, NEEDS, NL, OPEN, STATEMENTS, submit, withStatement } from './world.ts';

const [EARLIER, LATER] = ['2026-11-23T09:00:00.000Z', '2026-11-23T10:30:00.000Z'] as const;
const against = (release: string) =>
  withStatement('test', (each) => ({ ...each, materials: { ...each.materials, [release]: NL } }));

describe('the gate opens', () => {
  it.each<[string, GateQuestion]>([
    ['within one run whose jobs the service confirms, where the policy says same-run', OPEN],
    [
      'on one machine, without a service that could be asked',
      { ...OPEN, run: LOCAL, submitted: submit(STATEMENTS.map(local)), evidence: 'local', jobs: undefined },
    ],
    [
      'on the newest statement of a step that failed in an earlier attempt',
      {
        ...add({ ...TEST, verdict: 'fail', run: { ...TEST.run, attempt: 0, job: '40' } }),
      },
    ],
    ['on a statement that was handed over twice', add(TEST)],
    ['whatever a gate said of itself', add({ ...TEST, kind: 'gate', verdict: 'fail', at: '2026-11-23T11:00:00.000Z' })],
    ['whatever steps say that nobody needs', add({ ...TEST, step: 'smoke', verdict: 'fail' })],
    ['after the job of a step ran again and succeeded', again('success')],
    ['in the place of what was tested before', { ...OPEN, served: { digest: OTHER, tested: EARLIER } }],
    ['for what is served already', { ...OPEN, served: { digest: MODEL, tested: LATER } }],
    ['for what the manifest goes back to', { ...OPEN, rollBackTo: MODEL, served: { digest: OTHER, tested: LATER } }],
    [
      'whatever was served at another destination, against which it was tested',
      { ...against('release:rotterdam-ward'), served: { digest: OTHER, tested: EARLIER } },
    ],
  ])('%s', (_, question) => {
    expect(judgeGate(question)).toEqual({ verdict: 'pass', reasons: [] });
  });
});

describe('the gate is closed by what the evidence says', () => {
  it.each<[string, GateQuestion, string[]]>([
    [
      'no evidence at all',
      { ...OPEN, submitted: [] },
      ['gate/evidence-missing', 'gate/evidence-missing', 'gate/evidence-missing', 'gate/evidence-missing'],
    ],
    ['one partition is missing', drop('data-validate de'), ['gate/evidence-missing']],
    ['the test is missing', drop('test'), ['gate/evidence-missing']],
    ['the training is missing', drop('train'), ['gate/evidence-missing']],
    ['the test failed', withStatement('test', (each) => ({ ...each, verdict: 'fail' })), ['gate/not-passed']],
    [
      'the test is inconclusive',
      withStatement('test', (each) => ({ ...each, verdict: 'inconclusive' })),
      ['gate/not-passed'],
    ],
    [
      'the newest of two statements failed',
      add({ ...TEST, verdict: 'fail', at: '2026-11-23T11:00:00.000Z' }),
      ['gate/not-passed'],
    ],
    [
      'two statements claim to be the newest',
      add({ ...TEST, facts: { ...TEST.facts, tests: 9 } }),
      ['gate/evidence-ambiguous'],
    ],
    [
      'another action speaks for the test',
      withStatement('test', (each) => ({ ...each, action: 'data-validate' })),
      ['gate/evidence-missing'],
    ],
    ['predictions alone were judged', withStatement('test', facts({ binding: 'none' })), ['gate/binding-none']],
    ['nobody says what was judged', withStatement('test', facts({ binding: 'unheard-of' })), ['gate/binding-none']],
    [
      'the test names no model',
      withStatement('test', (each) => ({ ...each, subjects: {} })),
      ['gate/model-not-tested', 'gate/model-differs'],
    ],
    ['the model changed after its test', { ...OPEN, staged: new Map([['model', OTHER]]) }, ['gate/tested-differs']],
    [
      'the store says that its model is not the tested one',
      { ...OPEN, staged: new Map(), unstaged: [error('store/digest-differs', { digest: id(MODEL) })] },
      ['store/digest-differs'],
    ],
    ['the tested model is not in its store', { ...OPEN, staged: new Map() }, ['gate/tested-differs']],
    [
      'another model was tested',
      withStatement('test', (each) => ({ ...each, subjects: { model: OTHER } })),
      ['gate/tested-differs', 'gate/model-differs'],
    ],
    [
      'another model was trained',
      withStatement('train', (each) => ({ ...each, subjects: { model: OTHER } })),
      ['gate/model-differs'],
    ],
    [
      'the data changed after its checks',
      withStatement('test', (each) => ({ ...each, materials: { 'tumour-registry/de': OTHER } })),
      ['gate/data-differs'],
    ],
    [
      'training names no data, and nobody else read it',
      {
        ...withStatement('train', (each) => ({ ...each, materials: {} })),
        needs: NEEDS.filter(({ instance }) => instance !== 'nl'),
      },
      ['gate/data-differs'],
    ],
    [
      'a step that looked at the model and tested nothing',
      {
        ...withStatement('test', (each) => ({ ...each, action: 'train-on-target' })),
        needs: NEEDS.map((need) => (need.step === 'test' ? { ...need, action: 'train-on-target' } : need)),
      },
      ['gate/model-not-tested'],
    ],
    ['training names no data', withStatement('train', (each) => ({ ...each, materials: {} })), ['gate/data-differs']],
    [
      'the model was tested by a program that is not in the commit',
      withStatement('test', code({ changed: true })),
      ['gate/code-changed'],
    ],
    [
      'what is served was tested later',
      { ...OPEN, served: { digest: OTHER, tested: LATER } },
      ['gate/older-than-served'],
    ],
    [
      'what is served is not what the test compared with',
      { ...against('release:berlin-ward'), served: { digest: OTHER, tested: EARLIER } },
      ['gate/champion-moved-on'],
    ],
    [
      'the manifest goes back to another release',
      { ...OPEN, rollBackTo: OTHER, served: { digest: OTHER, tested: LATER } },
      ['gate/older-than-served'],
    ],
    [
      'nobody can see what is served',
      { ...OPEN, unseen: [error('release/destination-unreadable', { destination: id('ward'), reason: id('EIO') })] },
      ['release/destination-unreadable'],
    ],
    ['it was trained by one', withStatement('train', code({ changed: true })), ['gate/code-changed']],
    [
      'the workspace of the test held another branch than the run is of',
      withStatement('test', code({ commit: 'e'.repeat(40) })),
      ['gate/code-differs'],
    ],
    [
      'the workspace of the training held another branch, edited',
      withStatement('train', code({ commit: 'e'.repeat(40), changed: true })),
      ['gate/code-differs', 'gate/code-changed'],
    ],
    [
      'nobody can say what trained and tested',
      {
        ...OPEN,
        submitted: submit(STATEMENTS.map(({ code: _, ...rest }) => rest)),
      },
      ['gate/code-unknown', 'gate/code-unknown'],
    ],
  ])('%s', (_, question, expected) => {
    expect(judgeGate(question).verdict).toBe('fail');
    expect(codes(question)).toEqual(expected);
  });

  it('with all reasons at once', () => {
    const bad = withStatement('test', (each) => run({ commit: 'd'.repeat(40) })({ ...each, verdict: 'fail' }));
    const question = { ...bad, destinationAllowed: false, staged: new Map([['model', OTHER]]) };
    expect(codes(question)).toEqual([
      'gate/not-passed',
      'gate/tested-differs',
      'gate/commit-differs',
      'gate/code-differs',
      'gate/destination-not-allowed',
    ]);
  });
});
