/**
 * The project of a policy: the folder that holds its `.github`, else the repository's root.
 * Trusted texts that a policy names (contracts, specs, manifest, trust file) are relative to it.
 */
export function inProject(policyPath: string, path: string): string {
  const folder = /^(?:(.*?)\/)?\.github\//.exec(policyPath)?.[1];
  return folder === undefined || folder === '' ? path : `${folder}/${path}`;
}
