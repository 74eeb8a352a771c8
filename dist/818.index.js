export const id = 818;
export const ids = [818];
export const modules = {

/***/ 50818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ WASM_SHA256),
/* harmony export */   WASM_NAME: () => (/* binding */ WASM_NAME)
/* harmony export */ });
/** The WebAssembly of onnxruntime-web, as its package of the locked version has it; `scripts/build.mjs` copies it. */
const WASM_SHA256 = '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2';
/** What it is called beside the bundle. */
const WASM_NAME = 'onnxruntime.wasm';


/***/ })

};
