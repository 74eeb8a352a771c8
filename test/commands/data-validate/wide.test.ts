import { contractOf, validated } from './run.ts';

const COLUMNS = 1000;
const ROWS = 30;
const places = Array.from({ length: COLUMNS }, (_, at) => at);

const RULES = [
  '{type: custom, engine: domicile, implementation: {rows: "{c} >= 0"}}',
  '{type: sql, mustBe: 0, query: "SELECT count(*) FROM {object} WHERE {property} < 0"}',
];

const property = (at: number): string =>
  `      - {name: c${at}, logicalType: integer, quality: [${RULES.join(', ').replace('{c}', `c${at}`)}]}`;

it('checks a table of a thousand columns with rules in SQL on each as fast as others', async () => {
  const rows = Array.from({ length: ROWS }, (_, row) => places.map((at) => row + at).join(','));
  const { outcome } = await validated({
    contract: contractOf(places.map(property).join('\n')),
    data: [places.map((at) => `c${at}`).join(','), ...rows, ''].join('\n'),
  });
  expect(outcome?.verdict).toBe('pass');
  expect(outcome?.summary.document.checks).toHaveLength(3 * COLUMNS);
}, 30_000);
