export const id = 2486;
export const ids = [2486];
export const modules = {

/***/ 92486:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   svgOf: () => (/* binding */ svgOf)
/* harmony export */ });
/* unused harmony export isHarmless */
/* harmony import */ var vega_dataflow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79312);
/* harmony import */ var vega_encode__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12108);
/* harmony import */ var vega_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86092);
/* harmony import */ var vega_transforms__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65288);
/* harmony import */ var vega_view__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42020);
/* harmony import */ var vega_view_transforms__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77770);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([vega_parser__WEBPACK_IMPORTED_MODULE_2__, vega_view__WEBPACK_IMPORTED_MODULE_4__, vega_view_transforms__WEBPACK_IMPORTED_MODULE_5__]);
([vega_parser__WEBPACK_IMPORTED_MODULE_2__, vega_view__WEBPACK_IMPORTED_MODULE_4__, vega_view_transforms__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






// Only what our plots use: neither maps nor clouds of words.
Object.assign(vega_dataflow__WEBPACK_IMPORTED_MODULE_0__/* .transforms */ .mY, vega_transforms__WEBPACK_IMPORTED_MODULE_3__, vega_encode__WEBPACK_IMPORTED_MODULE_1__, vega_view_transforms__WEBPACK_IMPORTED_MODULE_5__);
/**
 * Draws a Vega specification (https://vega.github.io/vega/docs/) without a browser and without a canvas. All text of it
 * stands in data or titles, and Vega escapes it; that nothing else came out of it is checked. Throws where it is not so.
 */
async function svgOf(specification) {
    const { logger, troubles } = listening();
    const view = new vega_view__WEBPACK_IMPORTED_MODULE_4__/* .View */ .S((0,vega_parser__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(specification), { renderer: 'none', logger });
    const svg = await view.toSVG();
    view.finalize();
    if (troubles.length > 0 || !isHarmless(svg))
        throw new Error('a plot that cannot be drawn');
    // It is part of a figure that has a caption and a table; of its own size only the shape matters.
    return svg.replace(/ width="[\d.]+" height="[\d.]+"/, ' aria-hidden="true"');
}
const ELEMENTS = new Set(['svg', 'g', 'path', 'line', 'rect', 'text']);
const TAG = /<\/?([A-Za-z]+)((?: [A-Za-z0-9:-]+="[^"<>]*")*) ?\/?>/g;
const ATTRIBUTE = / ([A-Za-z0-9:-]+)="([^"]*)"/g;
const ACTING = /^(?:on.*|style|src|(?:xlink:)?href)$/i;
/** Nothing but shapes and text: no element that loads or runs, no attribute that does. */
function isHarmless(svg) {
    const rest = svg.replace(TAG, (tag, name, given) => {
        const attributes = Array.from(given.matchAll(ATTRIBUTE), ([, key = '', value = '']) => ({ key, value }));
        const acts = attributes.some(({ key, value }) => ACTING.test(key) || /url\(/i.test(value));
        return ELEMENTS.has(name) && !acts ? '' : tag;
    });
    return !/[<>]/.test(rest);
}
/** Vega tells of errors in a log, which is a surface; here they are kept. */
function listening() {
    const troubles = [];
    const silent = () => logger;
    const logger = {
        level: (level) => (level === undefined ? 1 : logger),
        error: (...words) => {
            troubles.push(words);
            return logger;
        },
        warn: silent,
        info: silent,
        debug: silent,
    };
    return { logger, troubles };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ })

};
