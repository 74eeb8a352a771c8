import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { OUR_INPUTS } from '../../../src/domain/workflow/our-inputs.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>;
}

it.each(Object.entries(OUR_INPUTS))(
  'the inputs of %s are those of its action.yml',
  (action, { required, optional }) => {
    const folder = action === 'plan' ? '.' : action;
    const { inputs } = parse(readFileSync(`${folder}/action.yml`, 'utf8')) as ActionFile;
    const must = Object.keys(inputs).filter((name) => inputs[name]?.required === true);
    expect([...required].sort()).toEqual(must.sort());
    expect([...required, ...optional].sort()).toEqual(Object.keys(inputs).sort());
  },
);
