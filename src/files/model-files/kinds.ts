import { type Bytes, headOf, latin1 } from './bytes.ts';
import { extensionOf } from './names.ts';
import { isTar } from './tar.ts';

export type Kind =
  | 'empty'
  | 'zip'
  | 'tar'
  | 'gzip'
  | 'zlib'
  | 'packed'
  | 'npy'
  | 'native'
  | 'pickle'
  | 'safetensors'
  | 'onnx'
  | 'json'
  | 'trees'
  | 'text';

const HEAD = 512;

/** By how a file begins, whatever its name: in hex. */
const BEGINNINGS: readonly [string, Kind][] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['1f8b', 'gzip'],
  ['425a68', 'packed'],
  ['fd377a585a00', 'packed'],
  ['5d0000', 'packed'],
  ['04224d18', 'packed'],
  ['28b52ffd', 'packed'],
  ['934e554d5059', 'npy'],
  ['7f454c46', 'native'],
  ['4d5a90', 'native'],
  ['feedface', 'native'],
  ['feedfacf', 'native'],
  ['cefaedfe', 'native'],
  ['cffaedfe', 'native'],
  ['cafebabe', 'native'],
  ['213c617263683e', 'native'],
  ['0061736d', 'native'],
];

const BY_EXTENSION: Readonly<Record<string, Kind>> = {
  ...{ pkl: 'pickle', pickle: 'pickle', joblib: 'pickle', pt: 'pickle', pth: 'pickle', ckpt: 'pickle', bin: 'pickle' },
  ...{ p: 'pickle', sav: 'pickle', safetensors: 'safetensors', onnx: 'onnx', json: 'json', npy: 'npy', npz: 'zip' },
  ...{ zip: 'zip', keras: 'zip', tar: 'tar', nemo: 'tar', gz: 'gzip', tgz: 'gzip' },
};

/** What a file is read as. Its first bytes say it before its name does, as loaders take it. */
export function kindOf(name: string, bytes: Bytes): Kind {
  if (bytes.size === 0) return 'empty';
  const head = headOf(bytes, HEAD);
  const hex = Buffer.from(head.subarray(0, 8)).toString('hex');
  const begun = BEGINNINGS.find(([beginning]) => hex.startsWith(beginning))?.[1];
  if (begun !== undefined) return begun;
  if (head[0] === 0x80 && (head[1] ?? 255) <= 5) return 'pickle';
  if (isZlib(head)) return 'zlib';
  if (isTar(head)) return 'tar';
  return BY_EXTENSION[extensionOf(name)] ?? (isOfTrees(name, head) ? 'trees' : 'text');
}

/** RFC 1950: deflate with a window of 32 KiB, and a check over both bytes. */
const isZlib = (head: Uint8Array): boolean => head[0] === 0x78 && (0x7800 + (head[1] ?? 0)) % 31 === 0;

/** Yggdrasil Decision Forests: headers in protobuf under fixed names, and nodes as a sequence of records. */
function isOfTrees(name: string, head: Uint8Array): boolean {
  const file = name.slice(name.lastIndexOf('/') + 1);
  if (/^nodes-\d{5}-of-\d{5}$/.test(file)) return latin1(head.subarray(0, 2)) === 'BS';
  return /^(?:data_spec|header|random_forest_header|gradient_boosted_trees_header)\.pb$/.test(file);
}
