import fc from 'fast-check';
import { areOf } from '../../../src/domain/contract/dialects/re2-to-are.ts';
import { type Pattern, readPattern } from '../../../src/domain/contract/pattern.ts';
import { literal } from '../../../src/domain/contract/sql.ts';
import { PATTERNS } from '../../domain/contract/tables.ts';
import { describeWithServer, type Server, startServer } from '../../support/postgres.ts';

const PAIRS_A_RUN = 200;
/** Of those in a run. */
const MAX_TOO_COMPLEX = 3;
const TOO_COMPLEX = 'too complex';

/** What the texts are made of, so that patterns meet something. */
const LETTERS = [
  'a',
  'b',
  'Z',
  '0',
  '7',
  '_',
  '-',
  ' ',
  '\n',
  '\t',
  '.',
  '{',
  ']',
  '\\',
  "'",
  'é',
  'ß',
  'K',
  '日',
  '👩',
  '\u2028',
  '\u00a0',
];

const piece = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'Z',
    '0',
    '_',
    ' ',
    "'",
    'é',
    '日',
    '👩',
    '-',
    ',',
    '=',
    ':',
    '<',
    '!',
    '"',
    '/',
    '#',
    '@',
    '&',
    '~',
    '`',
    '%',
    ';',
  ),
  fc.constantFrom(
    '.',
    '\\d',
    '\\D',
    '\\w',
    '\\W',
    '\\s',
    '\\S',
    '\\.',
    '\\\\',
    '\\{',
    '\\]',
    '\\n',
    '\\t',
    '\\u00e9',
    '\\u{1F469}',
    '\\x41',
    '\\-',
    '\\p{Lu}',
    '\\P{L}',
  ),
  fc.constantFrom(
    '[a-z]',
    '[^a]',
    '[\\d_]',
    '[^\\w]',
    '[\\s\\-]',
    '[^\\s]',
    '[\\W7]',
    '[é-日]',
    '[.{}]',
    '[\\]\\\\]',
    '[\\b]',
    '[a\\-z]',
    '[-a]',
    '[a-]',
    '[\\p{L}0]',
  ),
);
const bound = fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{0,2}', '{1,}', '{0}', '{2,3}?');
const pattern: fc.Arbitrary<string> = fc.letrec<{ alternatives: string }>((tie) => ({
  alternatives: fc
    .array(
      fc
        .array(
          fc.oneof(
            { depthSize: 'small', withCrossShrink: true },
            fc.tuple(piece, bound).map((parts) => parts.join('')),
            fc.constantFrom('^', '$', '\\b', '\\B'),
            fc
              .tuple(fc.constantFrom('(', '(?:', '(?<n>'), tie('alternatives'), bound)
              .map(([open, inner, times]) => `${open}${inner})${times}`),
          ),
          { maxLength: 4 },
        )
        .map((parts) => parts.join('')),
      { minLength: 1, maxLength: 3 },
    )
    .map((each) => each.join('|')),
})).alternatives;

/** Of those that are Unicode patterns: of others JavaScript takes \p for a p. */
function read(source: string): Pattern | undefined {
  const found = readPattern(source);
  return 're2' in found && isUnicode(source) ? found : undefined;
}

function isUnicode(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}

const subject = fc.array(fc.constantFrom(...LETTERS), { maxLength: 8 }).map((each) => each.join(''));

describeWithServer('PostgreSQL matches', () => {
  let server: Server;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const results = async (expressions: readonly string[]): Promise<readonly unknown[]> => {
    const rows = expressions.map((each, at) => `SELECT ${at} AS at, ${each} AS found`);
    return (await server.run(`SELECT found FROM (${rows.join(' UNION ALL ')}) AS all_of ORDER BY at`)).map(
      ({ found }) => found,
    );
  };

  /** The server gives up on a few patterns that match nothing many times over, and says so; one such ends a statement. */
  async function foundBy(expressions: readonly string[]): Promise<readonly unknown[]> {
    try {
      return await results(expressions);
    } catch (thrown) {
      if (!(thrown instanceof Error && thrown.message.endsWith('regular expression is too complex'))) throw thrown;
      if (expressions.length === 1) return [TOO_COMPLEX];
      const half = Math.ceil(expressions.length / 2);
      return [...(await foundBy(expressions.slice(0, half))), ...(await foundBy(expressions.slice(half)))];
    }
  }

  const text = (value: string): string => `CAST(${literal(value)} AS text) COLLATE "C"`;

  it('more repetitions than the server has in one go', async () => {
    const [times, most] = [areOf('^a{300}$'), areOf('^(?:ab){0,600}$')];
    const asked = [
      `repeat('a', 300) ~ ${literal(times)} AS times`,
      `repeat('a', 299) ~ ${literal(times)} AS fewer`,
      `repeat('ab', 600) ~ ${literal(most)} AS most`,
      `repeat('ab', 601) ~ ${literal(most)} AS more`,
    ];
    expect(await server.run(`SELECT ${asked.join(', ')}`)).toEqual([
      { times: true, fewer: false, most: true, more: false },
    ]);
  });

  it('no pattern that is too complex for the server', async () => {
    const complex = `'' ~ ${literal(areOf('((((^)|.*\\B\\b){1,})+)'))}`;
    expect(await foundBy(["'a' ~ 'a'", complex, "'a' ~ 'b'"])).toEqual([true, TOO_COMPLEX, false]);
  });

  it('patterns, as JavaScript has them', async () => {
    const pairs = fc.array(fc.tuple(fc.oneof(pattern.map(read), fc.constantFrom(...PATTERNS)), subject), {
      minLength: PAIRS_A_RUN,
      maxLength: PAIRS_A_RUN,
    });
    await fc.assert(
      fc.asyncProperty(pairs, async (given) => {
        const known = given.flatMap(([each, value]) => (each ? [{ ...each, value }] : []));
        const found = await foundBy(known.map(({ re2, value }) => `${text(value)} ~ ${literal(areOf(re2))}`));
        const told = known.map(({ source, value }, at) => ({ source, value, found: found[at] }));
        const taken = told.filter((each) => each.found !== TOO_COMPLEX);
        expect(taken).toEqual(taken.map((each) => ({ ...each, found: new RegExp(each.source, 'u').test(each.value) })));
        expect(told.length - taken.length).toBeLessThanOrEqual(MAX_TOO_COMPLEX);
      }),
      { numRuns: Number(process.env.PATTERN_RUNS ?? 5) },
    );
  }, 240_000);
});
