// Makes dist/: one ESM bundle of lib/ with lazy chunks, and a stub for each action, its `post` and the command line.
// `--check` builds into a temporary folder and fails where dist differs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ncc from '@vercel/ncc';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const LIB = join(ROOT, 'lib');

/** Stub to the entry of src/main/index.ts that it starts. */
const STUBS = {
  'plan.js': 'plan',
  'data-validate.js': 'data-validate',
  'train-on-target.js': 'train-on-target',
  'train-on-target-post.js': 'train-on-target-post',
  'model-test.js': 'model-test',
  'profile-judge.js': 'profile-judge',
  'deploy-hybrid.js': 'deploy-hybrid',
  'deploy-hybrid-post.js': 'deploy-hybrid-post',
  'cli.js': 'cli',
};

/** The licences of what is bundled, which ask to go with it. */
const LICENSES = 'licenses.txt';

/** Nothing else may be in dist, above all no native library: the data engine comes to the machine by itself. */
const CHUNK = /^(?:\d+\.index\.js|package\.json|licenses\.txt)$/;

/** Copies that onnxruntime-web would start workers from, or load itself: it gets its bytes handed over and starts none. */
const OF_ONNX_WORKERS = /^[0-9a-f]{20}\.(?:mjs|wasm)$|^ort[\w.-]*\.(?:mjs|wasm)$/;

async function build(into) {
  rmSync(LIB, { recursive: true, force: true });
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', join(ROOT, 'tsconfig.json')], {
    stdio: 'inherit',
  });
  writeFileSync(join(LIB, 'package.json'), '{"type":"module"}\n');
  // A path that exists seen from here would be taken for an asset and copied into dist.
  process.chdir(LIB);
  const { code, assets } = await ncc(join(LIB, 'main/index.js'), { cache: false, quiet: true, license: LICENSES });
  rmSync(into, { recursive: true, force: true });
  write(into, 'index.js', code);
  await copyOnnxRuntime(into);
  for (const [name, { source }] of Object.entries(assets)) {
    if (OF_ONNX_WORKERS.test(name)) continue;
    if (!CHUNK.test(name)) throw new Error(`not a chunk of the bundle: ${name}`);
    write(into, name, source);
  }
  for (const [file, entry] of Object.entries(STUBS)) write(into, file, stub(file, entry));
  chmodSync(join(into, 'cli.js'), 0o755);
}

/** ncc would alter it: it is copied as it is, and must be what the source has locked. */
async function copyOnnxRuntime(into) {
  const { WASM_NAME, WASM_SHA256 } = await import(pathToFileURL(join(LIB, 'systems/onnx/locked.js')).href);
  const bytes = readFileSync(join(ROOT, 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'));
  if (createHash('sha256').update(bytes).digest('hex') !== WASM_SHA256) {
    throw new Error('the WebAssembly of onnxruntime-web is not the one of src/systems/onnx/locked.ts');
  }
  write(into, WASM_NAME, bytes);
}

const stub = (file, entry) => {
  const shebang = file === 'cli.js' ? '#!/usr/bin/env node\n' : '';
  return `${shebang}import { main } from './index.js';\nawait main('${entry}');\n`;
};

function write(folder, name, content) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
}

function filesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();
}

function differences(one, other) {
  const names = [...new Set([...filesIn(one), ...filesIn(other)])].sort();
  return names.filter((name) => !readOrEmpty(join(one, name)).equals(readOrEmpty(join(other, name))));
}

function readOrEmpty(file) {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'domicile-dist-'));
  await build(fresh);
  const differing = differences(DIST, fresh);
  rmSync(fresh, { recursive: true });
  if (differing.length > 0) {
    console.error(`dist is not what the source builds; run npm run build. Differing: ${differing.join(', ')}`);
    process.exit(1);
  }
} else {
  await build(DIST);
}
