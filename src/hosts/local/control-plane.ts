import type { Situation } from '../../domain/policy/decision.ts';
import { controlPlaneOf } from '../github/event.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where what we print on a terminal goes: nowhere else than this machine, unless a CI service reads along. Of those we
 * know GitHub's address; of the others nobody can say where they are.
 */
export function terminalControlPlane(environment: Environment): Situation['controlPlane'] {
  if (environment.GITHUB_ACTIONS === 'true') return controlPlaneOf(environment.GITHUB_SERVER_URL ?? '');
  return isCi(environment) ? 'unknown' : 'local';
}

const isCi = ({ CI }: Environment): boolean => CI !== undefined && CI !== '' && CI !== 'false';

export const isUnattended = (environment: Environment): boolean =>
  environment.GITHUB_ACTIONS === 'true' || isCi(environment);
