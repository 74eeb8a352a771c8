import { Refusal } from '../../src/domain/outcome/finding.ts';
import { givenTo } from '../../src/main/action.ts';
import { type Input, type Kind, optional, orNone, required, withDefault } from '../../src/main/inputs/input.ts';
import {
  flag,
  idText,
  jsonText,
  line,
  oneOf,
  projectPath,
  repositoryName,
  repositoryPath,
  sha256Digest,
  wholeNumber,
} from '../../src/main/inputs/kinds.ts';
import { readInputs } from '../../src/main/inputs/read.ts';

function read(inputs: Readonly<Record<string, Input<unknown>>>, given: Readonly<Record<string, string>>, folder = '') {
  try {
    return readInputs(inputs, new Map(Object.entries(given)), { folder, maxBytes: 200 });
  } catch (thrown) {
    return thrown instanceof Refusal ? thrown.findings.map(({ code }) => code) : thrown;
  }
}

describe('what guards', () => {
  const inputs = { guard: orNone(sha256Digest, 'guards') };

  it('is given up by saying so, or where nobody speaks of it', () => {
    expect(read(inputs, { guard: 'none' })).toEqual({ guard: undefined });
    expect(read(inputs, {})).toEqual({ guard: undefined });
  });

  it('is not given up by an empty text', () => {
    for (const empty of ['', ' ', '\n']) expect(read(inputs, { guard: empty })).toEqual(['input/wrong-value']);
  });
});

describe('one value', () => {
  const WRONG = 'input/wrong-value';
  const choice = oneOf('wait', 'fail');
  it.each<readonly [string, Kind<unknown>, string, unknown]>([
    ['a boolean', flag, 'true', true],
    ['a boolean', flag, 'False', false],
    ['a boolean', flag, 'yes', WRONG],
    ['a boolean', flag, '1', WRONG],
    ['a boolean', flag, 'tRue', WRONG],
    ['a whole number', wholeNumber(0, 9), '7', 7],
    ['a whole number', wholeNumber(0, 9), '10', WRONG],
    ['a whole number', wholeNumber(0, 9), '-1', WRONG],
    ['a whole number', wholeNumber(0, 9), '1e0', WRONG],
    ['a choice', choice, 'wait', 'wait'],
    ['a choice', choice, 'Wait', WRONG],
    ['an id', idText, 'train', 'train'],
    ['an id', idText, 'registry/nl', 'registry/nl'],
    ['an id', idText, 'a/b/c', WRONG],
    ['an id', idText, '../x', WRONG],
    ['an id', idText, '-x', WRONG],
    ['an id', idText, 'x'.repeat(101), WRONG],
    ['a repository', repositoryName, 'OWNER/name', 'OWNER/name'],
    ['a repository', repositoryName, 'group/sub/name', WRONG],
    ['a repository', repositoryName, 'name', WRONG],
    ['a repository', repositoryName, 'my owner/name', WRONG],
    ['JSON', jsonText, '{"a":1}', '{"a":1}'],
    ['JSON', jsonText, '{', 'input/not-json'],
    ['a digest', sha256Digest, 'a'.repeat(64), `sha256:${'a'.repeat(64)}`],
    ['a digest', sha256Digest, ` sha256:${'0'.repeat(64)}\n`, `sha256:${'0'.repeat(64)}`],
    ['a digest', sha256Digest, 'A'.repeat(64), WRONG],
    ['a digest', sha256Digest, 'a'.repeat(63), WRONG],
    ['a line', line, ' x ', 'x'],
    ['a line', line, 'x\ny', WRONG],
    ['a path', repositoryPath, './a//b.yml', 'a/b.yml'],
    ['a path', repositoryPath, 'a/../b.yml', 'b.yml'],
    ['a path', repositoryPath, '../b.yml', WRONG],
    ['a path', repositoryPath, '/etc/passwd', WRONG],
    ['a path', repositoryPath, 'a\\b.yml', WRONG],
    ['a path', repositoryPath, 'folder/', WRONG],
    ['a path', repositoryPath, '.', WRONG],
  ])('%s: %#', (_, kind, text, expected) => {
    const result = read({ x: required(kind, '') }, { x: text });
    expect(result).toEqual(
      typeof expected === 'string' && expected.startsWith('input/') ? [expected] : { x: expected },
    );
  });

  it('a path is relative to where the user stands, but a path of the project is not', () => {
    const inputs = { policy: required(repositoryPath, ''), spec: required(projectPath, '') };
    expect(read(inputs, { policy: '../p.yml', spec: 's.yml' }, 'examples/x')).toEqual({
      policy: 'examples/p.yml',
      spec: 's.yml',
    });
  });
});

describe('what is not given', () => {
  it.each([{}, { x: '' }, { x: ' \n' }])('as %j', (given) => {
    expect(read({ x: required(line, '') }, given)).toEqual(['input/missing']);
    expect(read({ x: optional(line, '') }, given)).toEqual({ x: undefined });
    expect(read({ x: withDefault(line, 'd', '') }, given)).toEqual({ x: 'd' });
  });
});

it('reports every faulty input at once', () => {
  const inputs = {
    step: required(idText, ''),
    'dry-run': withDefault(flag, 'false', ''),
    plan: optional(jsonText, ''),
  };
  const given = { 'dry-run': 'maybe', plan: '{', stepp: 'train', large: 'x'.repeat(201) };
  expect(read(inputs, given)).toEqual([
    'input/unknown',
    'input/unknown',
    'input/too-large',
    'input/missing',
    'input/wrong-value',
    'input/not-json',
  ]);
});

it('takes as an input of an action what the runner sets alone, and nothing that an earlier step left beside it', () => {
  const given = givenTo({
    'INPUT_REQUIRED-PARENT': 'a',
    'INPUT_required-parent': 'none',
    Input_POLICY: 'x',
    PATH: '/',
  });
  expect([...given]).toEqual([['required-parent', 'a']]);
});
