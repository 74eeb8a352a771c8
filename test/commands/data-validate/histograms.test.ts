import { contractOf, type Given, validated } from './run.ts';
import { shownOf } from './shown.ts';

const contract = contractOf(`      - {name: temp, logicalType: integer, logicalTypeOptions: {minimum: 0, maximum: 30}}
      - {name: sky, quality: [{metric: invalidValues, mustBeLessThan: 1000, arguments: {validValues: [clear, rain]}}]}
      - {name: note}`);

const days = (temp: number, sky: string, times: number, note = 'x') => `${temp},${sky},${note}\n`.repeat(times);
const data = `temp,sky,note\n${days(5, 'clear', 40)}${days(25, 'rain', 20)}${days(29, 'rain', 3)}`;

const summaryOf = async (given: Partial<Given>) =>
  shownOf(await validated({ contract, data, classification: 'public', ...given }));

describe('of data that anybody may see the summary draws how its values lie', () => {
  it('in the bins of the contract, without small groups and what gives them away', async () => {
    const summary = await summaryOf({});
    expect(summary).toContain('Histograms of columns: 2');
    expect(summary).toMatch(/\| `3 to 6` \| 40 \| █{20} \|/);
    expect(summary).toMatch(/\| `24 to 27` \| left out \|/);
    expect(summary).toMatch(/\| `27 to 30` \| left out \|/);
    expect(summary).toMatch(/\| `rain` \| 23 \| █{12} \|/);
    expect(summary).not.toContain('| `not of the type` |');
  });

  it.each<[string, Partial<Given>]>([
    ['data that is classified', { classification: 'internal', aggregates: '{becomes: internal, min-records: 10}' }],
    [
      'data about people that nobody declared',
      { data: data.replaceAll(/x$/gm, (_, at) => `person${at}@clinic.example.org`) },
    ],
    ['columns of which there are small groups alone', { data: `temp,sky,note\n${days(5, 'clear', 5)}` }],
    [
      'columns that the contract calls more',
      { contract: contract.replace('temp,', 'temp, classification: secret,').replace('sky,', 'sky, tags: [pii],') },
    ],
  ])('but not %s', async (_, given) => {
    const summary = await summaryOf(given);
    expect(summary).toContain('checks passed');
    expect(summary).not.toMatch(/Histograms|█/);
  });
});
