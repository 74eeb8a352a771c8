import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { error, refused } from '../../../src/domain/outcome/finding.ts';
import type { DataSession } from '../../../src/ports.ts';
import type { TestSite } from '../../support/site.ts';
import { contractOf, type Given, validated } from './run.ts';

const PROPERTIES = `      - {name: pid, logicalType: integer, primaryKey: true}
      - {name: age, logicalType: integer, required: true, logicalTypeOptions: {maximum: 120}}
      - {name: ward, unique: true}`;

const DATA = 'pid,age,ward\n1,30,a\n2,130,b\n3,,c\n3,x,"a, b"\n5,40,b\n';

const fileOf = ({ root }: TestSite) => join(root, 'state/failing-rows/registry.nl.people.csv');

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
    ...['1', '2', '3', '4', '5'].map((pid) => `pid: references,${pid}`),
  ]);
});

it('lists rows that refer to nothing, in their own table and in another one', async () => {
  const contract = `${contractOf(`      - {name: pid, logicalType: integer, primaryKey: true}
      - {name: mother, relationships: [{to: people.pid}]}
      - {name: ward, relationships: [{to: wards.name}]}`)}  - name: wards
    properties: [{name: name, unique: true}]
`;
  const texts = { people: 'pid,mother,ward\n1,,a\n2,01,b\n3,7,a\n4,x,\n', wards: 'name\na\n' };
  expect(await kept({ contract, data: { format: 'csv', texts } })).toEqual([
    'check,pid',
    'people.mother: references,3',
    'people.mother: references,4',
    'people.ward: references,2',
  ]);
});

it('keeps tables apart whose names differ by letters that are not of English', async () => {
  const texts = { Fälle: 'a\nx\n', Fölle: 'a\n1\ny\n' };
  const contract = `${contractOf('').split('schema:')[0]}schema:
${Object.keys(texts)
  .map((name) => `  - {name: ${name}, properties: [{name: a, logicalType: integer}]}`)
  .join('\n')}
`;
  const found: Record<string, string> = {};
  const after = ({ root }: TestSite) => {
    const folder = join(root, 'state/failing-rows');
    for (const name of readdirSync(folder)) found[name.normalize()] = readFileSync(join(folder, name), 'utf8');
  };
  await validated({ failingRows: true, contract, data: { format: 'csv', texts }, after });
  expect(found).toEqual({
    'registry.nl.Fälle.csv': 'check,row\nFälle.a: logicalType,1\n',
    'registry.nl.Fölle.csv': 'check,row\nFölle.a: logicalType,2\n',
  });
});

it('lists none for a check that fails though no row is counted', async () => {
  const quality = '[{metric: nullValues, mustBeGreaterThan: 0}]';
  const contract = contractOf(`      - {name: pid, logicalType: integer, primaryKey: true, quality: ${quality}}
      - {name: age, logicalType: integer}`);
  expect(await kept({ contract, data: 'pid,age\n1,x\n' })).toEqual(['check,pid', 'age: logicalType,1']);
});

it('tells of checks whose rows do not fit into memory, and lists the others', async () => {
  /** Groups are what memory may be too small for. */
  const withoutRoom = (session: DataSession): DataSession => {
    const exported = session.exportCsv.bind(session);
    const exportCsv = (sql: string, file: string) =>
      sql.includes('GROUP BY') ? Promise.reject(refused(error('engine/out-of-memory'))) : exported(sql, file);
    return Object.assign(session, { exportCsv });
  };
  const { findings, outcome } = await validated({
    failingRows: true,
    contract: contractOf(PROPERTIES),
    data: DATA,
    ports: (ports) => ({
      ...ports,
      dataEngine: async () => {
        const engine = await ports.dataEngine();
        return { ...engine, open: async (source) => withoutRoom(await engine.open(source)) };
      },
    }),
    after: (site) => {
      expect(readFileSync(fileOf(site), 'utf8').split('\n')).toContain('age: maximum,2');
    },
  });
  expect(outcome?.verdict).toBe('fail');
  const unlisted = findings.filter(({ code }) => code === 'data/failing-rows-unlisted');
  expect(unlisted.map(({ params: { check } }) => check)).toMatchObject([
    { value: 'primary key (pid)' },
    { value: 'ward: unique' },
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
