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

/** What services set that do not all set `CI`. */
const SERVICES = [
  ...['JENKINS_URL', 'HUDSON_URL', 'BUILD_ID', 'BUILD_NUMBER', 'CONTINUOUS_INTEGRATION', 'TF_BUILD', 'GITLAB_CI'],
  ...['TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'bamboo_buildKey', 'GO_PIPELINE_NAME', 'BUILDKITE', 'DRONE'],
  ...['BITBUCKET_BUILD_NUMBER', 'PROW_JOB_ID', 'SEMAPHORE', 'HARNESS_BUILD_ID', 'ARGO_TEMPLATE'],
];

const isCi = (environment: Environment): boolean =>
  (isSet(environment.CI) && environment.CI !== 'false') || SERVICES.some((name) => isSet(environment[name]));

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

/** Whether a service runs us, so that nobody has looked at what lies here. */
export const isUnattended = (environment: Environment): boolean =>
  environment.GITHUB_ACTIONS === 'true' || isCi(environment);
