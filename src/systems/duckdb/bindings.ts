import { join } from 'node:path';
import { error, refused } from '../../domain/outcome/finding.ts';

const BINDINGS = Symbol.for('domicile.duckdb-bindings');

const shared = globalThis as { [BINDINGS]?: unknown };

/**
 * DuckDB's JavaScript side over the native library of a verified folder. The library is put where the package that
 * stands in for the native bindings (vendor/duckdb-bindings) looks for it, before that is loaded for the first time.
 * Throws `engine/not-loadable`.
 */
export async function loadDuckDb(folder: string) {
  shared[BINDINGS] ??= dlopen(join(folder, 'duckdb.node'));
  return import('@duckdb/node-api');
}

function dlopen(path: string): unknown {
  const module: { exports: unknown } = { exports: {} };
  try {
    process.dlopen(module, path);
  } catch {
    throw refused(error('engine/not-loadable'));
  }
  return module.exports;
}
