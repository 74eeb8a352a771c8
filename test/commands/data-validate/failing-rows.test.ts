import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestSite } from '../../support/site.ts';
import { contractOf, type Given, validated } from './run.ts';

const PROPERTIES = `      - {name: pid, logicalType: integer, primaryKey: true}
      - {name: age, logicalType: integer, required: true, logicalTypeOptions: {maximum: 120}}
      - {name: ward, unique: true}`;

const DATA = 'pid,age,ward\n1,30,a\n2,130,b\n3,,c\n3,x,"a, b"\n5,40,b\n';

const fileOf = ({ root }: TestSite) => join(root, 'state/failing-rows/registry_nl.people.csv');

/** What stands in the file afterwards; undefined where there is none. */
async function kept(given: Given): Promise<readonly string[] | undefined> {
  let found: readonly string[] | undefined;
  const after = (site: TestSite) => {
    const file = fileOf(site);
    if (!existsSync(file)) return;
    expect(statSync(file).mode & 0o777).toBe(0o600);
    found = readFileSync(file, 'utf8').trimEnd().split('\n');
  };
  const { findings, outcome, host } = await validated({ failingRows: true, ...given, after });
  expect(JSON.stringify([findings, outcome?.summary, host])).not.toContain('a, b');
  return found;
}

it('writes the keys of the rows that fail, by check, to a file of the site', async () => {
  expect(await kept({ contract: contractOf(PROPERTIES), data: DATA })).toEqual([
    'check,pid',
    'primary key (pid),3',
    'primary key (pid),3',
    'age: logicalType,3',
    'age: required,3',
    'age: maximum,2',
    'ward: unique,2',
    'ward: unique,5',
  ]);
});

it('without a key writes the numbers of the rows', async () => {
  const contract = contractOf(PROPERTIES.replace(', primaryKey: true', ''));
  expect(await kept({ contract, data: DATA })).toEqual([
    'check,row',
    'age: logicalType,4',
    'age: required,3',
    'age: maximum,2',
    'ward: unique,2',
    'ward: unique,5',
  ]);
});

it('reads a column as its own type, where it refers to one of another type', async () => {
  const contract =
    contractOf(`      - {name: pid, logicalType: integer, primaryKey: true, relationships: [{to: people.ward}]}
      - {name: ward, logicalType: string}
      - {name: age, quality: [{type: custom, engine: domicile, implementation: {rows: "pid <= 3"}}]}`);
  expect(await kept({ contract, data: DATA.replace('3,x', '4,x') })).toEqual([
    'check,pid',
    'age: rows,4',
    'age: rows,5',
  ]);
});

it('with a key that stands in two columns writes both', async () => {
  const contract = contractOf(`      - {name: pid, primaryKey: true, primaryKeyPosition: 1}
      - {name: ward, primaryKey: true, primaryKeyPosition: 2}
      - {name: age, logicalType: integer}`);
  expect(await kept({ contract, data: DATA })).toEqual(['check,pid,ward', 'age: logicalType,3,"a, b"']);
});

it('leaves no file where it was not asked for, and none of an earlier run where no row fails', async () => {
  const contract = contractOf(PROPERTIES);
  expect(await kept({ failingRows: false, contract, data: DATA })).toBeUndefined();
  const before = (site: TestSite) => {
    mkdirSync(dirname(fileOf(site)), { recursive: true });
    writeFileSync(fileOf(site), 'of an earlier run');
  };
  expect(await kept({ contract, data: 'pid,age,ward\n1,30,a\n', before })).toBeUndefined();
});

it('writes no more than ten thousand rows of a check', async () => {
  const data = `a\n${'x\n'.repeat(10_500)}`;
  const found = await kept({ contract: contractOf('      - {name: a, logicalType: integer}'), data });
  expect(found).toHaveLength(10_001);
});
