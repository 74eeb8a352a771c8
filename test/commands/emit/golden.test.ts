import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { safeJson } from '../../../src/report/escape.ts';
import { refusalOf, short } from '../../support/commands.ts';
import { emitted } from '../../support/emit.ts';
import { schemaFaults } from '../../support/emit-schema.ts';

/**
 * A folder each: `residency.yml`, `arguments.txt` as they follow `domicile emit`, and what comes of them: `expected.json`
 * byte for byte where something is made, `findings.txt` where there is something to tell.
 */
const ROOT = 'test/golden/guardrails';

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

async function ran(folder: string): Promise<{ made: string; told: string }> {
  const [kind = '', ...args] = textOf(`${folder}/arguments.txt`).trim().split(/\s+/);
  const attempt = emitted(kind, args, textOf(`${folder}/residency.yml`));
  const outcome = await attempt.catch(() => undefined);
  if (outcome === undefined) {
    const { kind: how, findings } = await refusalOf(attempt);
    return { made: '', told: lines([how, ...findings]) };
  }
  const { product, verdict, findings } = outcome;
  return {
    made: product === undefined ? '' : `${safeJson(product.json)}\n`,
    told: lines([...(verdict === 'pass' ? [] : [verdict]), ...short(findings)]),
  };
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

it.each(readdirSync(ROOT))('%s', async (name) => {
  const folder = `${ROOT}/${name}`;
  const { made, told } = await ran(folder);
  expect([made, told]).toEqual([textOf(`${folder}/expected.json`), textOf(`${folder}/findings.txt`)]);
});

it.each(readdirSync(ROOT).filter((name) => existsSync(`${ROOT}/${name}/expected.json`)))(
  '%s keeps the schema of its kind',
  (name) => {
    const made = JSON.parse(textOf(`${ROOT}/${name}/expected.json`)) as { kind?: string };
    expect(made.kind === undefined ? [] : schemaFaults(made.kind, made)).toEqual([]);
  },
);
