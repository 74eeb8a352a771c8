import type { Allowed } from '../../domain/model-files/allowed.ts';
import type { ModelFault } from '../../domain/model-files/fault.ts';
import { type Framework, globalsOf } from '../../domain/model-files/frameworks.ts';
import type { Inflate, ModelFile } from '../../domain/model-files/source.ts';
import { type Bytes, partOf } from './bytes.ts';
import { readJsonData } from './json.ts';
import { type Kind, kindOf } from './kinds.ts';
import { readNpy } from './npy.ts';
import { readOnnx } from './onnx.ts';
import { readPickle } from './pickle.ts';
import { fieldsOf } from './protobuf.ts';
import { readSafetensors } from './safetensors.ts';
import { partsOfTar } from './tar.ts';
import { readText } from './text.ts';
import { must, Unfit } from './unfit.ts';
import { unpacked } from './unpack.ts';
import { type Part, partsOfZip } from './zip.ts';

const MAX_LEVELS = 4;
const ONNX = /\.onnx$/i;

/**
 * Looks at every file of a model without running any of it. Each file must be of a format that is known to hold no code,
 * or a pickle of which every opcode, global and call is on the list of a framework that the spec allows. Whatever is
 * not understood is a fault, an error of our own readers included.
 */
export function scanModel(files: readonly ModelFile[], scan: Scan): readonly ModelFault[] {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const weights = new Set<string>();
  const faults = new Map<string, Unfit>();
  const look = (file: ModelFile, work: () => void) => {
    const unfit = unfitOf(work);
    if (unfit !== undefined) faults.set(file.path, unfit);
  };
  const paths = new Set(files.map(({ path }) => path));
  for (const file of sorted) {
    if (ONNX.test(file.path)) look(file, () => addWeights(file, paths, weights));
  }
  for (const file of sorted) {
    if (!ONNX.test(file.path) && !weights.has(file.path))
      look(file, () => scanPart({ name: file.path, bytes: checked(file.bytes) }, scan, 0));
  }
  return sorted.flatMap(({ path }, index) => {
    const unfit = faults.get(path);
    return unfit ? [{ number: index + 1, path, reason: unfit.reason, offset: unfit.offset }] : [];
  });
}

/** Where a file ends early is told as that. */
const checked = (bytes: Bytes): Bytes => partOf(bytes, 0, bytes.size);

/** No crash passes: whatever is thrown is a refusal. */
function unfitOf(work: () => void): Unfit | undefined {
  try {
    work();
    return undefined;
  } catch (thrown) {
    return thrown instanceof Unfit ? thrown : new Unfit('unreadable', 0);
  }
}

/** The tensors that lie beside an ONNX model, in files of the same tree that are no models themselves. */
function addWeights({ path, bytes }: ModelFile, paths: ReadonlySet<string>, weights: Set<string>): void {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  for (const name of readOnnx(checked(bytes))) {
    must(paths.has(folder + name) && /\.(?:data|weights?|onnx_data)$/i.test(name), 'onnx-external-path', 0);
    weights.add(folder + name);
  }
}

function scanPart(part: Part, scan: Scan, level: number): void {
  must(level < MAX_LEVELS, 'nested-too-deep', 0);
  BY_KIND[kindOf(part.name, part.bytes)](part, {
    ...scan,
    allowed: allowedOf(scan.frameworks, level),
    inner: (each) => scanPart(each, scan, level + 1),
  });
}

interface Scan {
  readonly frameworks: readonly Framework[];
  readonly inflate: Inflate;
}

interface Scanning extends Scan {
  readonly allowed: Allowed | undefined;
  readonly inner: (part: Part) => void;
}

const BY_KIND: Readonly<Record<Kind, (part: Part, scanning: Scanning) => void>> = {
  empty: () => undefined,
  zip: scanZip,
  tar: ({ bytes }, { inner }) => partsOfTar(bytes).forEach(inner),
  gzip: ({ name, bytes }, { inner, inflate }) =>
    inner({
      name: name.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar'),
      bytes: unpacked(bytes, 'gzip', inflate),
    }),
  zlib: ({ name, bytes }, { inner, inflate }) => inner({ name, bytes: unpacked(bytes, 'zlib', inflate) }),
  packed: () => must(false, 'compression-unknown', 0),
  native: () => must(false, 'native-code', 0),
  npy: ({ bytes }, { allowed }) => readNpy(bytes, allowed),
  pickle: ({ bytes }, { allowed }) => scanPickle(bytes, allowed),
  safetensors: ({ bytes }) => readSafetensors(bytes),
  onnx: ({ bytes }) => must(readOnnx(bytes).length === 0, 'onnx-external-path', 0),
  json: ({ bytes }) => readJsonData(bytes),
  trees: scanTrees,
  text: ({ name, bytes }) => readText(name, bytes),
};

function scanPickle(bytes: Bytes, allowed: Allowed | undefined): void {
  must(allowed !== undefined, 'pickle-not-allowed', 0);
  readPickle(bytes, allowed);
}

/** Headers are fields of protobuf; the nodes are records that hold no code and name none. */
function scanTrees({ name, bytes }: Part): void {
  if (!name.endsWith('.pb')) return;
  for (const { number } of fieldsOf(bytes, 0, bytes.size)) must(number < 2 ** 29, 'onnx-malformed', 0);
}

/** Joblib lays arrays into pickles that are files of their own, or packed as a whole. */
const allowedOf = (frameworks: readonly Framework[], level: number, persistent = false): Allowed | undefined =>
  frameworks.length === 0 ? undefined : { globals: globalsOf(frameworks), persistent, hasArrays: level <= 1 };

const STORAGE = /\/data\/\d+$/;
const BESIDE = /\/(?:version|byteorder|\.format_version|\.storage_alignment|\.data\/serialization_id)$/;

/** What `torch.save` writes: one pickle, the tensors beside it, and a few lines of text; or files of any other kind. */
function scanZip({ bytes }: Part, { frameworks, inflate, inner }: Scanning): void {
  const parts = partsOfZip(bytes, inflate);
  const [pickle, ...more] = parts.filter(({ name }) => /^[^/]+\/data\.pkl$/.test(name));
  if (pickle !== undefined && more.length === 0 && frameworks.includes('pytorch')) scanTensors(pickle, parts);
  else parts.forEach(inner);
}

function scanTensors(pickle: Part, parts: readonly Part[]): void {
  const root = pickle.name.slice(0, -'data.pkl'.length);
  for (const part of parts) {
    must(part.name.startsWith(root), 'archive-ambiguous', 0);
    if (part === pickle) scanPickle(part.bytes, allowedOf(['pytorch'], MAX_LEVELS, true));
    else if (BESIDE.test(part.name)) must(part.bytes.size <= 64, 'format-unknown', 0);
    else must(STORAGE.test(part.name), 'format-unknown', 0);
  }
}
