import type { GateQuestion, Need } from '../../../src/domain/gate/question.ts';
import type { Statement } from '../../../src/domain/outcome/statement.ts';
import type { Step } from '../../../src/domain/policy/policy.ts';
import { codes } from './changes.ts';
import { MODEL, NEEDS, OPEN, STATEMENTS, submit } from './world.ts';

/** An artifact may have any id; of some every object has a property. Each changes the statements of one step. */
describe.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
  'an artifact called %s',
  (name) => {
    const readsOf = (reads: Step['reads']) =>
      reads.map((read) => (read.kind === 'artifact' ? { ...read, artifact: name } : read));
    const needs: readonly Need[] = NEEDS.map((need) => ({
      ...need,
      reads: readsOf(need.reads),
      writes: need.writes.map(() => name),
    }));
    const renamed = STATEMENTS.map((each) => (Object.hasOwn(each.subjects, 'model') ? saying(each, MODEL) : each));

    function saying(statement: Statement, digest: typeof MODEL | undefined): Statement {
      return { ...statement, subjects: digest === undefined ? {} : { [name]: digest } };
    }

    const question = (statements: readonly Statement[]): GateQuestion => ({
      ...OPEN,
      step: { ...OPEN.step, reads: readsOf(OPEN.step.reads) },
      needs,
      submitted: submit(statements),
      staged: new Map([[name, MODEL]]),
    });
    const silent = (...steps: readonly string[]) =>
      question(renamed.map((each) => (steps.includes(each.step) ? saying(each, undefined) : each)));

    it('is released like any other', () => {
      expect(codes(question(renamed))).toEqual([]);
    });

    it('was not tested, nor written, where no statement says so', () => {
      expect(codes(silent('test'))).toEqual(['gate/model-not-tested', 'gate/model-differs']);
      expect(codes(silent('train'))).toEqual(['gate/model-differs']);
      expect(codes(silent('train', 'test'))).toContain('gate/model-not-tested');
    });
  },
);
