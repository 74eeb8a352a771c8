/** The WebAssembly of onnxruntime-web, as its package of the locked version has it; `scripts/build.mjs` copies it. */
export const WASM_SHA256 = '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2';

/** What it is called beside the bundle. */
export const WASM_NAME = 'onnxruntime.wasm';
