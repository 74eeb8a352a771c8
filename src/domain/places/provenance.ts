import { own } from '../own.ts';
import { canonicalRegion } from './catalogue.ts';
import { CATALOGUE_DATA } from './data/catalogue.ts';
import { PROVENANCE_DATA } from './data/provenance.ts';
import type { RegimeNotes } from './provenance-data.ts';

/** Where facts come from and how sure they are. No decision needs it, so only those who ask load it. */

export interface RegionProvenance {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  /** How sure the country is; `low`: nobody confirmed it, so that the place is unknown. */
  readonly confidence: string;
  readonly sources: readonly string[];
}

/** Undefined for a region that the facts do not list: a built-in location, a local zone. */
export function regionProvenance(provider: string, region: string): RegionProvenance | undefined {
  const id = canonicalRegion(provider, region);
  const compiled = own(own(PROVENANCE_DATA.regions, provider) ?? {}, id);
  if (compiled === undefined) return undefined;
  const [label = '', kind = '', confidence = '', sources = ''] = compiled.split('|');
  return { id, label, kind, confidence, sources: sources.split(' ').map(source) };
}

/** The key of a source with its title, where the facts give one. */
function source(key: string): string {
  const title = own(PROVENANCE_DATA.sources, key);
  return title === undefined ? key : `${key} (${title})`;
}

export const regimeNotes = (id: string): RegimeNotes | undefined => own(PROVENANCE_DATA.regimes, id);

/** The day of the catalogue. */
export const CATALOGUE_DAY: string = CATALOGUE_DATA.compiled;
