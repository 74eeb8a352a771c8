/** What a user's program gets of our environment. Tokens, inputs and command files of the runner are not among it. */
const ALLOWED = new Set([
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'LANG',
  'LANGUAGE',
  'TZ',
  'TMPDIR',
  'TMP',
  'TEMP',
  'VIRTUAL_ENV',
  'CONDA_PREFIX',
  'CONDA_DEFAULT_ENV',
  'JAVA_HOME',
  'R_HOME',
  'JULIA_DEPOT_PATH',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'CUDA_HOME',
  'CUDA_PATH',
  'CUDA_VISIBLE_DEVICES',
  'NVIDIA_VISIBLE_DEVICES',
  'ROCR_VISIBLE_DEVICES',
  'OMP_NUM_THREADS',
  'MKL_NUM_THREADS',
  'OPENBLAS_NUM_THREADS',
]);

const ALLOWED_PREFIX = /^LC_[A-Z]+$/;

/** A list of what may pass, not of what may not: a secret that nobody thought of stays out. */
export function allowedEnvironment(ours: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(ours).filter(([name]) => ALLOWED.has(name) || ALLOWED_PREFIX.test(name));
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
