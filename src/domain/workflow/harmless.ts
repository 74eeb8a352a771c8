import { actionName } from './action-name.ts';
import type { Step } from './workflow.ts';

const SETS_UP =
  /^(?:actions\/(?:checkout|cache|cache\/restore|setup-(?:node|python|java|go|dotnet))|astral-sh\/setup-uv)$/;

/** Packages are fetched by what is committed, and none of their code runs. */
const INSTALLS: readonly RegExp[] = [
  /^npm ci (?=.*--ignore-scripts\b)/,
  /^pnpm install (?=.*--frozen-lockfile\b)(?=.*--ignore-scripts\b)/,
  /^yarn install (?=.*--immutable\b)(?=.*--mode[= ]skip-build\b)/,
  /^(?:python3? -m )?pip3? install (?=.*--require-hashes\b)(?=.*--only-binary[= ]:all:)/,
  /^uv sync (?=.*--(?:locked|frozen)\b)(?=.*--no-build\b)/,
];

/** A line that is one command: no shell is needed to read it. */
const ONE_COMMAND = /^[\w\s./=:@-]+$/;

/** Whether a step may stand before the place is proven: it brings code, and runs none of it. */
export function isHarmless(step: Step): boolean {
  if (step.uses !== undefined) return SETS_UP.test(actionName(step));
  const lines = (step.run?.value ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#')).every(installs);
}

const installs = (line: string): boolean => ONE_COMMAND.test(line) && INSTALLS.some((each) => each.test(`${line} `));
