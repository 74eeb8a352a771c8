import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../../src/domain/outcome/statement.ts';
import { encodeEvidence } from '../../src/evidence/envelope.ts';
import { deploy, makeModel, targetAt, temporary } from '../systems/directory/models.ts';
import { digestOf } from './statements.ts';

/** What docs/evidence.md shows is so. */
const PAGE = readFileSync('docs/evidence.md', 'utf8');
const block = (language: string): string => new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(PAGE)?.[1] ?? '';

const STATEMENT: Statement = {
  step: 'test',
  action: 'model-test',
  verdict: 'pass',
  codes: [],
  run: { host: 'github', repository: 'OWNER/two-hospitals', run: '100', attempt: 1, job: '4', commit: 'c'.repeat(40) },
  texts: { policy: digestOf('4'), 'policy-commit': 'c'.repeat(40), spec: digestOf('6') },
  place: { target: 'berlin-runner', location: 'berlin', level: 'declared' },
  code: { commit: 'c'.repeat(40), changed: false },
  subjects: { model: digestOf('1') },
  materials: { 'tumour-registry/de': digestOf('3') },
  facts: { binding: 'predictor', spec: 'model-tests.yml' },
  at: '2026-11-23T10:00:00.000Z',
};

describe('docs/evidence.md', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await temporary('docs');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('shows a payload as it is written', () => {
    const { payload } = JSON.parse(encodeEvidence([STATEMENT]));
    expect(JSON.parse(block('json'))).toEqual(JSON.parse(Buffer.from(payload, 'base64').toString()));
  });

  it('shows how to compute a digest by hand', async () => {
    const { tree, digest } = await makeModel(folder, 'by-hand');
    const byHand = execFileSync('sh', ['-c', block('sh')], { cwd: tree, encoding: 'utf8' });
    expect(`sha256:${byHand.slice(0, 64)}`).toBe(digest);
  });

  it('shows how a program reads what is served', async () => {
    const root = await temporary('ward');
    await deploy(targetAt(root), await makeModel(folder, 'served'));
    const reader = join(folder, 'reader.mjs');
    writeFileSync(reader, block('js'));
    expect(execFileSync(process.execPath, [reader, root], { encoding: 'utf8' })).toBe('{"model":"served"}');
    rmSync(root, { recursive: true });
  });
});
