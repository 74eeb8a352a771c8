import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FRAMEWORKS } from '../../../src/domain/model-files/frameworks.ts';
import { bytesOf } from '../../../src/files/model-files/bytes.ts';
import { scanModel } from '../../../src/files/model-files/scan.ts';
import { inflate } from '../../../src/machine/open-tree.ts';

const GOLDEN = join(import.meta.dirname, '../../golden/model-files');

/** Files made by test/golden/model-files/make.py. */
export const golden = (kind: 'benign' | 'malicious'): readonly (readonly [string, Buffer])[] =>
  readdirSync(join(GOLDEN, kind)).map((name) => [name, readFileSync(join(GOLDEN, kind, name))] as const);

/** Why a file alone is refused, as a model of which every framework is let. */
export const faultsOf = (name: string, bytes: Uint8Array, frameworks: typeof FRAMEWORKS | readonly [] = FRAMEWORKS) =>
  scanModel([{ path: name, bytes: bytesOf(bytes) }], { frameworks, inflate }).map(
    ({ reason, offset }) => `${reason} at ${offset}`,
  );
