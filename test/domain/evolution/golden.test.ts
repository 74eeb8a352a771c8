import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evolutionOf } from '../../../src/domain/evolution/findings.ts';
import type { Guarded } from '../../../src/domain/evolution/guarded.ts';
import type { Position } from '../../../src/domain/outcome/finding.ts';
import { readContract } from '../../../src/files/odcs.ts';

/**
 * Each folder of test/golden/evolution is a case: two versions of a contract, and what changed between them.
 * `changes`: what, whom it breaks, and the line in both texts; `findings` as elsewhere.
 */
const FOLDER = 'test/golden/evolution';

const contract = (name: string, file: string) =>
  readContract({ path: file, text: readFileSync(join(FOLDER, name, file), 'utf8') });

function guardedIn(name: string): Guarded {
  const path = join(FOLDER, name, 'options.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { guarded: Guarded }).guarded : 'both';
}

const line = (at: Position | undefined): string => (at ? String(at.line) : '-');

function found(name: string) {
  const [before, after] = [contract(name, 'before.odcs.yaml'), contract(name, 'after.odcs.yaml')];
  const { changes, findings, isUnannounced, rise } = evolutionOf(before, after, guardedIn(name));
  return {
    rise: rise ?? null,
    unannounced: isUnannounced,
    changes: changes.map(({ what, table, property, was, is, breaks, from, to }) => {
      const where = [table, property].filter((each) => each !== undefined).join('.');
      return `${line(from)} → ${line(to)} ${where}: ${what} (${was ?? '-'} → ${is ?? '-'}) breaks ${breaks}`;
    }),
    findings: findings.map(({ code, severity, at }) => `${at?.file} ${at?.line} ${severity} ${code}`),
  };
}

describe('what changed between two versions of a contract', () => {
  it.each(readdirSync(FOLDER).sort())('%s', (name) => {
    const path = join(FOLDER, name, 'expected.json');
    const is = found(name);
    if (process.env.WRITE_EXPECTED?.split(',').includes(name)) writeFileSync(path, `${JSON.stringify(is, null, 2)}\n`);
    expect(is).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });

  it('is nothing between a contract and itself', () => {
    for (const name of readdirSync(FOLDER)) {
      const same = contract(name, 'after.odcs.yaml');
      expect(evolutionOf(same, same, 'both').findings).toEqual([]);
    }
  });

  it('is wider one way where it is narrower the other', () => {
    const turned = { nobody: 'nobody', writers: 'readers', readers: 'writers', both: 'both' };
    const [before, after] = [contract('limits', 'before.odcs.yaml'), contract('limits', 'after.odcs.yaml')];
    const forth = evolutionOf(before, after, 'both').changes.map(
      ({ property, breaks }) => `${property} ${turned[breaks]}`,
    );
    const back = evolutionOf(after, before, 'both').changes.map(({ property, breaks }) => `${property} ${breaks}`);
    expect(forth).toEqual(back);
  });
});
