export const id = 9715;
export const ids = [9715,818];
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


/***/ }),

/***/ 99715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   onnxModel: () => (/* binding */ onnxModel)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var onnxruntime_web_wasm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16734);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23898);
/* harmony import */ var _locked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50818);






/** Loads the model of a file; `wasm` is where the runtime lies. Files beside the model are not read. */
async function onnxModel(file, wasm) {
    await prepare(wasm);
    const session = await sessionOf(file);
    return {
        inputs: session.inputNames,
        outputs: session.outputNames,
        run: (inputs, output) => run(session, inputs, output),
        release: () => session.release(),
    };
}
/** What runs is what was locked: the runtime is handed over as bytes, and looks for no file of its own. */
async function prepare(wasm) {
    if (onnxruntime_web_wasm__WEBPACK_IMPORTED_MODULE_2__/* .env */ ._K.wasm.wasmBinary !== undefined)
        return;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(wasm).catch(() => undefined);
    if (bytes === undefined)
        throw unusable('the runtime is not there');
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') !== _locked_js__WEBPACK_IMPORTED_MODULE_4__/* .WASM_SHA256 */ .B)
        throw unusable('the runtime is not the locked one');
    onnxruntime_web_wasm__WEBPACK_IMPORTED_MODULE_2__/* .env */ ._K.wasm.wasmBinary = bytes;
    // Threads need workers, whose files a bundle does not have.
    onnxruntime_web_wasm__WEBPACK_IMPORTED_MODULE_2__/* .env */ ._K.wasm.numThreads = 1;
    // Its words may quote the model.
    onnxruntime_web_wasm__WEBPACK_IMPORTED_MODULE_2__/* .env */ ._K.logLevel = 'fatal';
}
async function sessionOf(file) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file).catch(() => undefined);
    if (bytes === undefined)
        throw unusable('the model has no such file');
    try {
        return await onnxruntime_web_wasm__WEBPACK_IMPORTED_MODULE_2__/* .InferenceSession */ .wV.create(bytes, { executionProviders: ['wasm'] });
    }
    catch {
        throw unusable('the file is no model that the runtime knows');
    }
}
async function run(session, inputs, output) {
    try {
        const feeds = Object.fromEntries(inputs.map((each) => [each.name, ortTensor(each)]));
        const { [output]: answer } = await session.run(feeds, [output]);
        return answer && outputOf(answer);
    }
    catch {
        return undefined;
    }
}
const TYPED = {
    FP32: (data, shape) => new onnxruntime_web_wasm__WEBPACK_IMPORTED_MODULE_2__/* .Tensor */ .qY('float32', Float32Array.from(data), shape),
    FP64: (data, shape) => new onnxruntime_web_wasm__WEBPACK_IMPORTED_MODULE_2__/* .Tensor */ .qY('float64', Float64Array.from(data), shape),
    INT64: (data, shape) => new onnxruntime_web_wasm__WEBPACK_IMPORTED_MODULE_2__/* .Tensor */ .qY('int64', BigInt64Array.from(data, BigInt), shape),
};
const ortTensor = ({ datatype, data, shape }) => TYPED[datatype](data, shape);
/** A map, a sequence or texts are no numbers; half-precision numbers come as their bits. */
function outputOf({ type, data, dims }) {
    const isOfNumbers = /^(?:float32|float64|u?int(?:8|16|32|64))$/.test(type);
    return isOfNumbers ? { shape: dims, data: Array.from(data, Number) } : undefined;
}
const unusable = (reason) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('model/onnx-unusable', { reason: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(reason) }));


/***/ })

};
