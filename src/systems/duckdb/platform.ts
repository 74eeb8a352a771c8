import { error, refused } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { LOCKED_PACKAGES, LOCKED_VERSION } from './locked.ts';

/** The engine's package for this machine, as it is locked. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Of the package, as npm has it: `sha512-` and base64. */
  readonly integrity: string;
  readonly files: Readonly<Record<string, LockedFile>>;
}

export interface LockedFile {
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

const PACKAGES: Readonly<Record<string, Omit<LockedPackage, 'version'>>> = LOCKED_PACKAGES;

/** Throws `engine/platform-unknown`. */
export function lockedPackage(platform = thisPlatform()): LockedPackage {
  const found = Object.hasOwn(PACKAGES, platform) ? PACKAGES[platform] : undefined;
  if (found) return { ...found, version: LOCKED_VERSION };
  const params = { platform: id(platform), expected: ids(Object.keys(PACKAGES)) };
  throw refused(error('engine/platform-unknown', params));
}

function thisPlatform(): string {
  const platform = `${process.platform}-${process.arch}`;
  return process.platform === 'linux' && !hasGlibc() ? `${platform}-musl` : platform;
}

/** Node's report names the C library it runs on only where that is glibc. */
function hasGlibc(): boolean {
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return report?.header?.glibcVersionRuntime !== undefined;
}
