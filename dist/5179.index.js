export const id = 5179;
export const ids = [5179];
export const modules = {

/***/ 45179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emitRunnerGroups: () => (/* binding */ emitRunnerGroups)
/* harmony export */ });
/* harmony import */ var _domain_guardrails_runner_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32380);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66966);


/** Settings of runner groups that keep other repositories and workflows away from the machines. */
const emitRunnerGroups = (inputs, host, ports) => (0,_emit_js__WEBPACK_IMPORTED_MODULE_1__/* .emit */ .I)('runner-groups', inputs, (policy, usable) => (0,_domain_guardrails_runner_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerGroups */ .r)(policy, usable, inputs.settings), host, ports);


/***/ })

};
