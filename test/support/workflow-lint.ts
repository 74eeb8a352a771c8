import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import type { Finding } from '../../src/domain/outcome/finding.ts';
import { type Ground, groundOf } from '../../src/domain/workflow/ground.ts';
import { judgeWorkflows, type Rules } from '../../src/domain/workflow/judge.ts';
import { readPolicy } from '../../src/files/policy.ts';
import { readWorkflow } from '../../src/files/workflow.ts';

export const LINT_CASES = 'test/golden/workflow';

const DIGEST = `sha256:${'0'.repeat(64)}` as Digest;

export const LINT_SITUATION = {
  now: '2026-11-23T12:00:00.000Z',
  event: 'trusted',
  repositoryVisibility: 'private',
  controlPlane: 'github.com',
} as const;

export const groundBy = (file: string): Ground =>
  groundOf(
    readPolicy({ path: '.github/residency.yml', text: readFileSync(file, 'utf8'), digest: DIGEST }),
    LINT_SITUATION,
  );

const USUAL = groundBy(`${LINT_CASES}/residency.yml`);

export const lintNames = readdirSync(LINT_CASES, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

/** The findings of a case, or of its silent twin. */
export function lintCase(name: string, which: 'workflow' | 'silent', rules?: Rules): readonly Finding[] {
  const folder = `${LINT_CASES}/${name}`;
  const beside = readdirSync(folder).filter((file) => !/^(?:workflow|silent|residency|expected)\.yml$/.test(file));
  const files = [`${which}.yml`, ...beside];
  const workflows = files.map((file) => {
    const path = `.github/workflows/${file}`;
    return [path, readWorkflow({ path, text: readFileSync(`${folder}/${file}`, 'utf8') })] as const;
  });
  const own = `${folder}/residency.yml`;
  return judgeWorkflows({ workflows: new Map(workflows) }, existsSync(own) ? groundBy(own) : USUAL, rules).findings;
}

/** `code at file:line:column`, with what is no error. */
export function toldOfWorkflow({ code, severity, at }: Finding): string {
  const where = at === undefined ? '' : ` at ${at.file.replace('.github/workflows/', '')}:${at.line}:${at.column}`;
  return `${code}${where}${severity === 'error' ? '' : ` (${severity})`}`;
}
