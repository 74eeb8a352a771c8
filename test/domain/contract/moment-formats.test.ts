import fc from 'fast-check';
import { momentFormat } from '../../../src/domain/contract/moment-format.ts';
import type { Reading } from '../../../src/domain/contract/reading.ts';
import { literal } from '../../../src/domain/contract/sql.ts';
import type { DataSession } from '../../../src/ports.ts';
import { heldSession } from '../../support/data-engine.ts';
import { meaningOf } from './naive-reading.ts';

/** Letters for each field, and texts that could be meant by them: some too short, too long, or too large. */
const FIELDS = {
  year: { letters: ['yyyy', 'uuuu'], digits: ['2020', '0001', '1900', '9999', '20', '2000'] },
  month: { letters: ['MM', 'M'], digits: ['01', '1', '12', '2', '02', '13', '11'] },
  day: { letters: ['dd', 'd'], digits: ['01', '1', '29', '30', '31', '32', '3'] },
  hour: { letters: ['HH', 'H'], digits: ['00', '0', '23', '24', '7', '11'] },
  minute: { letters: ['mm', 'm'], digits: ['00', '0', '59', '60', '5'] },
  second: { letters: ['ss', 's'], digits: ['00', '59', '60', '9'] },
  fraction: { letters: ['S', 'SSS', 'SSSSSS'], digits: ['1', '123', '123456', '100', '000000'] },
} as const;

const NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

interface Case {
  readonly format: string;
  readonly texts: readonly string[];
}

const separator = fc.constantFrom('', '', '-', '.', ' ', '/', 'T', ':');

/** Any fields in any order, with something between them or nothing. */
const formats: fc.Arbitrary<Case> = fc
  .shuffledSubarray(NAMES, { minLength: 1, maxLength: 5 })
  .chain((names) =>
    fc.record({
      letters: fc.tuple(...names.map((name) => fc.constantFrom(...FIELDS[name].letters))),
      separators: fc.array(separator, { minLength: names.length, maxLength: names.length }),
      zone: fc.constantFrom('', 'X'),
      texts: fc.array(
        fc.tuple(
          fc.tuple(...names.map((name) => fc.constantFrom(...FIELDS[name].digits))),
          fc.constantFrom('', 'Z', '+01', '-0130', '+14:00'),
        ),
        { minLength: 6, maxLength: 12 },
      ),
    }),
  )
  .map(({ letters, separators, zone, texts }) => {
    const joined = (parts: readonly string[]): string =>
      parts.map((part, at) => (at === 0 ? part : `${separators[at]}${part}`)).join('');
    return {
      format: joined(letters) + zone,
      texts: texts.map(([digits, of]) => joined(digits) + (zone === '' ? '' : of)),
    };
  });

const NEVER = '-infinity';

async function microseconds(session: DataSession, reading: Reading, texts: readonly string[]) {
  const typed = session.dialect.typed(reading, 't');
  const rows = texts.map((each, at) => `(${at}, ${literal(each)})`).join(', ');
  const sql = `SELECT COALESCE(CAST(epoch_us(${typed}) AS VARCHAR), '${NEVER}') AS us FROM (VALUES ${rows}) AS x(n, t) ORDER BY n`;
  return (await session.columnsOf(sql)).us;
}

describe('a format of dates', () => {
  it('is read by the engine as its letters say, or refused', async () => {
    const { session, close } = await heldSession('a\n1\n', 'csv');
    let understood = 0;
    await fc
      .assert(
        fc.asyncProperty(formats, async ({ format, texts }) => {
          const read = momentFormat(format);
          if ('unknown' in read) return;
          understood += 1;
          const reading: Reading = { as: 'moment', format: read };
          const meant = texts.map((each) => String(meaningOf(reading, each) ?? NEVER));
          expect({ format, texts, us: await microseconds(session, reading, texts) }).toEqual({
            format,
            texts,
            us: meant,
          });
        }),
        { numRuns: Number(process.env.ORACLE_RUNS ?? 150) },
      )
      .finally(close);
    expect(understood).toBeGreaterThan(30);
  }, 120_000);

  it.each(['dMyyyy', 'Hmm', 'SSSHH', 'yyyyMd'])('%s leaves open where a field ends, and is refused', (format) => {
    expect(momentFormat(format)).toEqual({ unknown: format });
  });
});
