import { mod97 } from '../check-digits.ts';
import type { Kind } from '../kind.ts';

/**
 * Numéro d'inscription au répertoire: INSEE, https://www.insee.fr/fr/metadonnees/definition/c1409. Sex, year and month of
 * birth, place, and a key modulo 97; Corsica's 2A counts as 19, its 2B as 18. Unknown months are 20 and above.
 */
export const frNir: Kind = {
  id: 'fr-nir',
  shape: /^[1-478] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}$/i,
  holds: (text) => {
    const digits = text.replace('2A', '19').replace('2B', '18');
    return 97 - mod97(digits.slice(0, 13)) === Number(digits.slice(13));
  },
};
