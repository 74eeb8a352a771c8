import { own } from '../own.ts';
import { type Whereabouts, whereabouts } from './catalogue.ts';
import { CATALOGUE_DATA } from './data/catalogue.ts';

export interface BuiltInLocation extends Whereabouts {
  /** Set where another company runs it, so that rules on processors apply. */
  readonly provider?: 'github';
}

/**
 * Names of the locations that every policy has: where GitHub keeps data (`github.com`, `ghe.com/eu`, …),
 * `github-hosted` (the standard runners: nobody can say) and `local` (this machine: nobody can say).
 */
export const BUILT_IN_LOCATIONS: readonly string[] = Object.keys(CATALOGUE_DATA.builtInLocations);

/** The standard runners of the service. */
export const HOSTED = 'github-hosted';

/** Undefined for any other name. */
export function builtInLocation(name: string): BuiltInLocation | undefined {
  const compiled = own(CATALOGUE_DATA.builtInLocations, name);
  if (compiled === undefined) return undefined;
  return { ...whereabouts(compiled), ...(name === 'local' ? {} : { provider: 'github' }) };
}
