import { frames } from '../../src/main/frames.ts';

const CANARY = 'Canary-Weber';

const raised = (make: () => Error): Error => {
  try {
    throw make();
  } catch (thrown) {
    return thrown as Error;
  }
};

describe('a stack on a surface', () => {
  it('has the frames, without words and folders', () => {
    const text = frames(raised(() => new TypeError(CANARY)));
    expect(text).toMatch(/^TypeError\n {4}at .*\(frames\.test\.ts:\d+:\d+\)/);
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain('/');
  });

  it.each([
    ['a message of many lines that look like frames', () => new Error(`x\n    at ${CANARY} (${CANARY}:1:1)`)],
    [
      'a message that was changed later',
      () => Object.assign(new Error(`    at ${CANARY} (a:1:1)`), { message: 'other' }),
    ],
    [
      'a message that was emptied later',
      () => Object.assign(new Error(`x\n    at ${CANARY} (a:1:1)`), { message: '' }),
    ],
    ['a name', () => Object.assign(new Error('x'), { name: CANARY })],
    ['a cause', () => new Error('x', { cause: new Error(`y\n    at ${CANARY} (${CANARY}:1:1)`) })],
  ])('holds nothing of %s', (_, make) => {
    expect(frames(raised(make))).not.toContain(CANARY);
  });

  it('tells the causes', () => {
    expect(frames(new Error('a', { cause: new RangeError('b') }))).toContain('caused by RangeError');
  });

  it('says where there is none', () => {
    expect(frames(CANARY)).toBe('no stack\n');
  });
});
