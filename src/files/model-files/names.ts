// biome-ignore lint/suspicious/noControlCharactersInRegex: such names mean different things on different machines
const UNFIT = /[\u0000-\u001f\u007f-\u009f\\\ufffd:]/;

/** A name within an archive that stays below the folder into which it is unpacked, on every machine. */
export const isPlainName = (name: string): boolean =>
  !UNFIT.test(name) && name.split('/').every((each) => each !== '' && each !== '.' && each !== '..');

/** What stands behind the last dot of the last segment, in small letters; '' where there is none. */
export const extensionOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
