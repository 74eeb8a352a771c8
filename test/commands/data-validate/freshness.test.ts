import type { Labelled } from '../../../src/domain/outcome/labelled.ts';
import type { Ports } from '../../../src/ports.ts';
import { validated } from './run.ts';

const DATA = `admitted,planned,id
2026-11-27T10:00:00+02:00,2999-01-01,1
2026-11-27T09:00:00Z,2999-01-01,2
2999-01-01T00:00:00Z,2999-01-01,3
`;

const contractOf = (atSchema: string, atPlanned = '') => `apiVersion: v3.1.0
kind: DataContract
id: fresh
version: 1.0.0
status: active
schema:
  - name: visits
    quality:
      - {type: custom, engine: domicile, implementation: {freshness: ${atSchema}}}
    properties:
      - {name: id, logicalType: integer}
      - {name: admitted, logicalType: timestamp}
      - {name: planned, logicalType: date${atPlanned}}
`;

const at =
  (now: string) =>
  (ports: Ports): Ports => ({ ...ports, clock: { ...ports.clock, now: () => now } });

const on = (now: string, contract: string) => validated({ contract, data: DATA, ports: at(now) });

describe('freshness', () => {
  it.each([
    ['2026-11-28T09:00:00.000Z', 'pass', 86_400],
    ['2026-11-28T09:00:00.500Z', 'fail', 86_401],
    ['2026-11-27T08:59:59.000Z', 'pass', 3599],
  ])('is the time since the newest moment that is not to come: at %s', async (now, verdict, seconds) => {
    const { outcome } = await on(now, contractOf('{property: admitted, max-age: 24h}'));
    expect(outcome?.verdict).toBe(verdict);
    const checks = outcome?.summary.document.checks as readonly Record<string, Labelled>[];
    expect(checks.find(({ metric }) => metric?.value === 'freshness')).toMatchObject({
      status: { value: verdict },
      unit: { value: 'seconds' },
      // The newest moment is one row's: it may stand where the data may, and nowhere else.
      observed: { value: seconds, label: 'restricted', records: 0, smallestClass: 0 },
    });
  });

  it('is an error where all moments are to come', async () => {
    const planned = ', quality: [{type: custom, engine: domicile, implementation: {freshness: {max-age: 1d}}}]';
    const contract = contractOf('{property: admitted, max-age: 24h}', planned);
    const { outcome, findings } = await on('2026-11-28T09:00:00.000Z', contract);
    expect(outcome?.verdict).toBe('fail');
    expect(findings).toMatchObject([{ code: 'contract/nothing-to-measure', at: { line: 13 } }]);
  });

  it.each([
    ['a property that is not there', '{property: nobody, max-age: 24h}', 'contract/unknown-property'],
    ['a property that has no day', '{property: id, max-age: 24h}', 'contract/option-without-type'],
  ])('refuses %s', async (_, freshness, code) => {
    const { refusal, findings } = await on('2026-11-28T09:00:00.000Z', contractOf(freshness));
    expect(refusal?.kind).toBe('input');
    expect(findings.map((each) => each.code)).toEqual([code]);
  });
});
