import { devNull } from 'node:os';
import { runTool } from '../../machine/tool.ts';

const GIT_DEADLINE_MS = 30_000;

/** The demo's repository is its own: neither the user's settings nor the user's name play a part in it. */
const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Study group',
  GIT_AUTHOR_EMAIL: 'study-group@example.org',
  GIT_COMMITTER_NAME: 'Study group',
  GIT_COMMITTER_EMAIL: 'study-group@example.org',
});

/** Runs git and returns what it prints. */
export async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const result = await runTool(['git', ...args], { cwd, env: environment(), timeoutMs: GIT_DEADLINE_MS });
  if (result.exit !== 0) throw new Error(`git ${args[0]} failed: ${result.stderr}`);
  return result.stdout.trim();
}
