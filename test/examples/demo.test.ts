import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { bundled, type Sabotage } from '../support/bundle.ts';

const LIMIT_MS = 240_000;

interface Ended {
  readonly exit: number | null;
  readonly output: string;
}

/** Below the repository, so that the example's programs find their packages. */
const scratch = resolve('.domicile');
mkdirSync(scratch, { recursive: true });
const folder = mkdtempSync(`${scratch}/demo-test-`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function demo(name: string, sabotage?: Sabotage): Promise<Ended> {
  const cli = await bundled(`${folder}/${name}`, ...(sabotage ? [sabotage] : []));
  return new Promise((ended) => {
    // From elsewhere: the demo plays beside its own bundle.
    const child = spawn(process.execPath, [cli, 'demo'], { cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
      });
    }
    child.on('close', (exit) => ended({ exit, output }));
  });
}

/** The demo must notice when a guard is gone: it then ends with 1, and its list of surprises is not empty. */
const SABOTAGES: readonly (Sabotage & { readonly guard: string; readonly missed: string })[] = [
  {
    guard: 'only what passed its tests goes live',
    missed: 'gate/not-passed',
    file: 'src/domain/gate/passed.ts',
    from: "statement.verdict === 'pass'",
    to: 'true',
  },
  {
    guard: 'a deny of the policy bites',
    missed: 'placement/destination-denied',
    file: 'src/domain/policy/rules.ts',
    from: 'return concerns(deny, flow) ? biteAt(deny, at) : undefined;',
    to: 'return undefined;',
  },
  {
    guard: 'what is read from a store is hashed',
    missed: 'store/digest-differs',
    file: 'src/machine/trees.ts',
    from: 'if (found !== expected) throw',
    to: 'if (found.length !== expected.length) throw',
  },
];

it(
  'all is as it must be, and exactly three gates close',
  async () => {
    const { exit, output } = await demo('whole');
    expect(output).toContain('All as it must be');
    expect(exit).toBe(0);
  },
  LIMIT_MS,
);

it.each(SABOTAGES)(
  'fails without its guard: $guard',
  async ({ guard, missed, ...sabotage }) => {
    const { exit, output } = await demo(guard.replaceAll(' ', '-'), sabotage);
    expect(output.split('NOT AS IT MUST BE')[1]).toContain(`expected exit 1 with exactly ${missed}`);
    expect(exit).toBe(1);
  },
  LIMIT_MS,
);
