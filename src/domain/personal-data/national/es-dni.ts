import type { Kind } from '../kind.ts';

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** DNI and NIE: Ministerio del Interior, https://www.interior.gob.es (dígito de control del NIF/NIE): a letter modulo 23. */
export const esDni: Kind = {
  id: 'es-dni',
  shape: /^(?:\d{8}|\d{2}\.\d{3}\.\d{3}|[XYZ]-?\d{7})[ -]?[A-Z]$/i,
  holds: (text) => {
    const number = text.slice(0, -1).replace(/^[XYZ]/, (lead) => String('XYZ'.indexOf(lead)));
    return LETTERS[Number(number) % 23] === text.at(-1);
  },
};
