import type { Labelled } from '../../../src/domain/outcome/labelled.ts';
import { ibanOf, NATIONAL } from '../../domain/personal-data/tables/national.ts';
import { Random } from '../../domain/personal-data/tables/random.ts';
import { contractOf, type Given, type Validated, validated } from './run.ts';

const random = new Random('personal data of data-validate');

const address = (at: number): string => `person${at}@example.org`;
const account = (): string => ibanOf('DE', random.digits(18));

const csv = (header: string, rows: number, row: (at: number) => string): string =>
  [header, ...Array.from({ length: rows }, (_, at) => row(at)), ''].join('\n');

const ID = '      - {name: id, logicalType: integer}';

const LOGINS: Given = {
  contract: contractOf(`${ID}\n      - {name: login}`),
  data: csv('id,login', 60, (at) => `${at},${address(at)}`),
};

const shown = ({ findings }: Validated): readonly string[] =>
  findings.map(({ severity, code, at, params }) => {
    const { column, kind, category } = params as Record<string, { value?: string } | undefined>;
    return [severity, code, at?.line, column?.value, kind?.value, category?.value]
      .filter((each) => each !== undefined)
      .join(' ');
  });

const listed = ({ outcome }: Validated): unknown => {
  const list = outcome?.summary.document['personal-data'] as readonly Record<string, Labelled | boolean>[];
  return list.map((each) =>
    Object.values(each)
      .map((value) => (typeof value === 'object' ? value.value : value))
      .join(' '),
  );
};

const withRule = (rule: string): string =>
  contractOf(
    `${ID}\n      - {name: login}`,
    `    quality:\n      - {type: custom, engine: domicile, implementation: {personal-data: ${rule}}}\n`,
  );

describe('personal data', () => {
  it('that nobody declares fails, and says what to declare; no value of it is told', async () => {
    const done = await validated(LOGINS);
    expect(shown(done)).toEqual(['error personal/undeclared 10 login email personal']);
    expect(done.outcome?.verdict).toBe('fail');
    expect(done.outcome?.evidence[0]?.codes).toEqual(['personal/undeclared']);
    expect(listed(done)).toEqual(['login email values 1 false']);
    expect(JSON.stringify(done.outcome)).not.toContain('person1');
  });

  it('is declared by a category of the label that implies personal', async () => {
    const done = await validated({ ...LOGINS, categories: '[ehr]' });
    expect(shown(done)).toEqual([]);
    expect(done.outcome?.verdict).toBe('pass');
    expect(listed(done)).toEqual(['login email values 1 true']);
  });

  it.each(['tags: [PII]', 'tags: [email]', 'classification: personal data', 'tags: [health]'])(
    'is declared by the contract with %s, and the policy is warned that it says less',
    async (words) => {
      const done = await validated({ ...LOGINS, contract: contractOf(`${ID}\n      - {name: login, ${words}}`) });
      expect(shown(done)).toEqual(['warning personal/not-in-policy 10 login email personal']);
      expect(done.outcome?.verdict).toBe('pass');
    },
  );

  it.each(['tags: [iban]', 'tags: [important]', 'classification: restricted'])(
    'is not declared by %s',
    async (words) => {
      const done = await validated({ ...LOGINS, contract: contractOf(`${ID}\n      - {name: login, ${words}}`) });
      expect(shown(done)).toEqual(['error personal/undeclared 10 login email personal']);
    },
  );

  it('of banks is not what a label of health data tells of', async () => {
    const contract = contractOf(`${ID}\n      - {name: pay_to}\n      - {name: nr}`);
    const data = csv('id,pay_to,nr', 60, (at) => `${at},${account()},${NATIONAL.bsn(random)}`);
    const done = await validated({ contract, data, categories: '[health]' });
    expect(shown(done)).toEqual(['error personal/undeclared 10 pay_to iban financial']);
    const declared = await validated({ contract, data, categories: '[health, financial]' });
    expect(shown(declared)).toEqual([]);
  });

  it('may be expected by a rule of the contract', async () => {
    const allowed = await validated({ ...LOGINS, contract: withRule('{allow: [email]}') });
    expect(shown(allowed)).toEqual(['warning personal/not-in-policy 12 login email personal']);
    const other = await validated({ ...LOGINS, contract: withRule('{allow: [phone]}') });
    expect(shown(other)).toEqual(['error personal/undeclared 12 login email personal']);
  });

  it.each(['[email]', 'all'])('is refused where a rule forbids %s, whatever is declared', async (forbid) => {
    const contract = withRule(`{forbid: ${forbid}}`);
    const done = await validated({ ...LOGINS, contract, categories: '[personal]' });
    expect(shown(done)).toEqual(['error personal/forbidden 9 login email']);
    expect(done.outcome?.verdict).toBe('fail');
  });

  it('in a column that nobody described is told without the name of the column, and of the table', async () => {
    const contract = contractOf(ID);
    const { findings } = await validated({ ...LOGINS, contract, classification: 'public' });
    const undeclared = findings.find(({ code }) => code === 'personal/undeclared');
    expect(undeclared?.params.column).toEqual({ kind: 'data', value: 'login', label: 'confidential' });
    const unknown = findings.find(({ code }) => code === 'data/column-unknown');
    expect(unknown?.params.columns).toEqual([{ kind: 'data', value: 'login', label: 'confidential' }]);
  });

  it('that is undeclared raises the label of all counts for the rest of the run, and never lowers it', async () => {
    const over = async (classification: string): Promise<unknown> => {
      const { outcome } = await validated({ ...LOGINS, classification });
      return outcome?.summary.document.rows;
    };
    expect(await over('public')).toMatchObject({ value: 60, label: 'confidential' });
    expect(await over('restricted')).toMatchObject({ value: 60, label: 'restricted' });
  });

  it('is suspected where the name of a column speaks of it', async () => {
    const contract = contractOf(`${ID}\n      - {name: Geburts-Datum}\n      - {name: strasse}`);
    const done = await validated({
      contract,
      data: csv('id,Geburts-Datum,strasse', 5, (at) => `${at},1970-01-0${at + 1},`),
    });
    expect(shown(done)).toEqual(['warning personal/suspected 10 Geburts-Datum']);
    expect(done.outcome?.verdict).toBe('pass');
  });
});

describe('a few values of personal data are found', () => {
  it('in a table of many rows of which a sample would hold none', async () => {
    const data = csv('id,login', 40_000, (at) => `${at},${at % 3500 === 7 ? address(at) : ''}`);
    expect(shown(await validated({ ...LOGINS, data }))).toEqual(['error personal/undeclared 10 login email personal']);
  });

  it('in a table of many rows and few different ones', async () => {
    const data = csv('id,login', 60_000, (at) => `${at % 15},${address(at % 15)}`);
    expect(shown(await validated({ ...LOGINS, data }))).toEqual(['error personal/undeclared 10 login email personal']);
  });
});
