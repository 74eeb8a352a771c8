export const id = 792;
export const ids = [792];
export const modules = {

/***/ 60792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  picturesOf: () => (/* binding */ picturesOf)
});

// EXTERNAL MODULE: ./report/voice.js
var voice = __webpack_require__(43790);
// EXTERNAL MODULE: ./report/mask.js
var mask = __webpack_require__(4862);
;// CONCATENATED MODULE: ./report/plots/shown.js

/** The values of a point as they may be shown, no more exact than in print; undefined where one of them may not. */
function shownValues(values, view) {
    const entries = Object.entries(values);
    const all = entries.every(([, value]) => (0,mask/* mayShow */.dn)(value, view) && Number.isFinite(value.value));
    // Safe: the keys are those of the values.
    return all
        ? Object.fromEntries(entries.map(([key, value]) => [key, (0,mask/* exactly */.pV)(value, view)]))
        : undefined;
}

;// CONCATENATED MODULE: ./report/plots/theme.js
/** Colours are those of the page, so that one picture serves light and dark. */
const INK = 'var(--ink)';
const SOFT = 'var(--soft)';
const LINE = 'var(--line)';
const seriesColour = (index) => `var(--series-${index})`;
const CONFIG = {
    background: null,
    padding: 6,
    config: {
        axis: {
            domainColor: SOFT,
            gridColor: LINE,
            labelColor: INK,
            labelFont: 'system-ui, sans-serif',
            labelFontSize: 13,
            tickColor: SOFT,
            titleColor: INK,
            titleFont: 'system-ui, sans-serif',
            titleFontSize: 14,
            titleFontWeight: 'normal',
            titlePadding: 8,
        },
    },
};
/** An axis with its lines across the plot. */
const axis = (scale, title, tickCount = 5) => ({
    orient: scale === 'x' ? 'bottom' : 'left',
    scale,
    title,
    grid: true,
    // The figure has its words beside the picture.
    aria: false,
    tickCount,
});

;// CONCATENATED MODULE: ./report/plots/bars.js



const WIDTH = 420;
const HEIGHT = 420;
const HEADROOM = 1.08;
/** A histogram whose areas are shares: a wide bin is low, for as many rows. */
function barSpecification(plot, view) {
    const series = plot.series.map(({ bars }) => bars.flatMap((bar) => densityOf(bar, view)));
    const highest = Math.max(0, ...series.flat().map(({ density }) => density));
    if (highest === 0)
        return undefined;
    return {
        ...CONFIG,
        width: WIDTH,
        height: HEIGHT,
        data: series.map((values, index) => ({ name: `series-${index}`, values })),
        scales: [
            { name: 'x', type: 'linear', domain: [0, 1], range: 'width' },
            { name: 'y', type: 'linear', domain: [0, highest * HEADROOM], range: 'height' },
        ],
        axes: [axis('x', (0,voice/* plain */.pj)(plot.x, view)), axis('y', (0,voice/* plain */.pj)(plot.y, view))],
        marks: series.map((_, index) => bars(index)),
    };
}
function densityOf(bar, view) {
    const shown = shownValues({ from: bar.from, to: bar.to, share: bar.share }, view);
    if (shown === undefined || shown.to <= shown.from)
        return [];
    return [{ ...shown, density: shown.share / (shown.to - shown.from) }];
}
const bars = (index) => ({
    type: 'rect',
    from: { data: `series-${index}` },
    encode: {
        enter: {
            ...{ x: { scale: 'x', field: 'from' }, x2: { scale: 'x', field: 'to' } },
            ...{ y: { scale: 'y', field: 'density' }, y2: { scale: 'y', value: 0 } },
            ...{ fill: { value: seriesColour(index) }, fillOpacity: { value: 0.28 } },
            ...{ stroke: { value: seriesColour(index) }, strokeWidth: { value: 1.5 } },
        },
    },
});

// EXTERNAL MODULE: ./report/plots/marks.js
var marks = __webpack_require__(73449);
;// CONCATENATED MODULE: ./report/plots/curves.js




const SIDE = 420;
/** Curves in the unit square, with bands; or points with whiskers, where they are not joined. */
function curveSpecification(plot, view) {
    const series = plot.series.map(({ points }) => points.flatMap((point) => shownPoint(point, view) ?? []));
    if (series.every((points) => points.length === 0))
        return undefined;
    return {
        ...CONFIG,
        width: SIDE,
        height: SIDE,
        data: series.map((values, index) => ({ name: `series-${index}`, values })),
        scales: [
            { name: 'x', type: 'linear', domain: [0, 1], range: 'width' },
            { name: 'y', type: 'linear', domain: [0, 1], range: 'height' },
        ],
        axes: [axis('x', (0,voice/* plain */.pj)(plot.x, view)), axis('y', (0,voice/* plain */.pj)(plot.y, view))],
        marks: [
            ...(plot.diagonal ? [DIAGONAL] : []),
            ...series.flatMap((_, index) => (plot.isJoined ? curve(index) : whiskers(index))),
        ],
    };
}
function shownPoint({ x, y, low, high }, view) {
    return low === undefined || high === undefined ? shownValues({ x, y }, view) : shownValues({ x, y, low, high }, view);
}
const DIAGONAL = {
    type: 'rule',
    encode: {
        enter: {
            ...{ x: { value: 0 }, y: { value: SIDE }, x2: { value: SIDE }, y2: { value: 0 } },
            ...{ stroke: { value: SOFT }, strokeDash: { value: [6, 5] }, strokeWidth: { value: 1.5 } },
        },
    },
};
const at = (scale, field) => ({ scale, field });
/** Where a point has no interval, the band is as thin as the line. */
const end = (field) => [{ test: `isValid(datum.${field})`, scale: 'y', field }, at('y', 'y')];
const curve = (index) => [
    mark('area', index, {
        ...{ x: at('x', 'x'), y: end('low'), y2: end('high') },
        ...{ fill: { value: seriesColour(index) }, fillOpacity: { value: 0.18 } },
    }),
    mark('line', index, {
        ...{ x: at('x', 'x'), y: at('y', 'y'), stroke: { value: seriesColour(index) }, strokeWidth: { value: 2.5 } },
        strokeDash: { value: marks/* DASHES */.jJ[index] ?? [] },
    }),
];
const whiskers = (index) => [
    mark('rule', index, {
        ...{ x: at('x', 'x'), y: end('low'), y2: end('high') },
        ...{ stroke: { value: seriesColour(index) }, strokeWidth: { value: 2 } },
    }),
    mark('symbol', index, {
        ...{ x: at('x', 'x'), y: at('y', 'y'), size: { value: 70 }, fill: { value: seriesColour(index) } },
        shape: { value: marks/* POINTS */.iN[index] ?? 'circle' },
    }),
];
const mark = (type, index, enter) => ({
    type,
    from: { data: `series-${index}` },
    encode: { enter },
});

;// CONCATENATED MODULE: ./report/plots/intervals.js




const intervals_WIDTH = 380;
const ROW_HEIGHT = 34;
const FONT_SIZE = 13;
const MAX_NAME_CHARACTERS = 44;
const MARGIN = 0.06;
/** A forest plot: an interval a row, a mark for its verdict, and a stroke where its limit is. */
function intervalSpecification(plot, view) {
    const rows = plot.rows.flatMap((row) => shownRow(row, view));
    if (rows.length === 0)
        return undefined;
    return {
        ...CONFIG,
        width: intervals_WIDTH,
        height: rows.length * ROW_HEIGHT,
        data: [{ name: 'rows', values: rows.map((row, index) => ({ ...row, index })) }],
        scales: [
            { name: 'x', type: 'linear', domain: domainOf(rows), range: 'width', zero: false },
            { name: 'y', type: 'band', domain: rows.map((_, index) => index), range: 'height' },
        ],
        axes: [axis('x', (0,voice/* plain */.pj)(plot.x, view), 5)],
        marks: [
            intervals_mark('rule', { ...line('low', 'high', MIDDLE), stroke: { field: 'colour' }, strokeWidth: { value: 3 } }),
            intervals_mark('rule', { ...limit, stroke: { value: INK }, strokeWidth: { value: 2.5 } }),
            intervals_mark('symbol', {
                ...{ x: { scale: 'x', field: 'estimate' }, y: MIDDLE, shape: { field: 'shape' } },
                ...{ size: { value: 200 }, fill: { field: 'colour' } },
            }),
            intervals_mark('text', {
                ...{ x: { value: -12 }, y: MIDDLE, text: { field: 'name' }, align: { value: 'right' } },
                ...{ baseline: { value: 'middle' }, fill: { value: INK }, fontSize: { value: FONT_SIZE } },
                font: { value: 'system-ui, sans-serif' },
            }),
        ],
    };
}
function shownRow({ name, status, ...values }, view) {
    const { estimate, low, high, limit } = values;
    const shown = shownValues({ estimate, low, high, limit }, view);
    if (shown === undefined)
        return [];
    return [{ ...shown, name: cut((0,voice/* plain */.pj)(name, view)), colour: `var(--${status})`, shape: marks/* MARKS */.j7[status].path }];
}
/** The table has the whole of it. */
function cut(name) {
    const characters = Array.from(name);
    return characters.length <= MAX_NAME_CHARACTERS ? name : `${characters.slice(0, MAX_NAME_CHARACTERS - 1).join('')}…`;
}
function domainOf(rows) {
    const all = rows.flatMap(({ estimate, low, high, limit: at }) => [estimate, low, high, at]);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const margin = (most - least) * MARGIN || 1;
    return [least - margin, most + margin];
}
const MIDDLE = { scale: 'y', field: 'index', band: 0.5 };
const line = (from, to, y) => ({
    x: { scale: 'x', field: from },
    x2: { scale: 'x', field: to },
    y,
});
const limit = {
    x: { scale: 'x', field: 'limit' },
    y: { scale: 'y', field: 'index', band: 0.1 },
    y2: { scale: 'y', field: 'index', band: 0.9 },
};
const intervals_mark = (type, enter) => ({ type, from: { data: 'rows' }, encode: { enter } });

;// CONCATENATED MODULE: ./report/plots/draw.js



/** All plots of a report, drawn of what may be shown of them. The library is loaded where there is one to draw. */
async function picturesOf({ summary }, view) {
    const pictures = new Map();
    for (const plot of plotsIn(summary.blocks)) {
        const specification = specificationOf(plot, view);
        if (specification === undefined)
            continue;
        const { svgOf } = await Promise.all(/* import() */[__webpack_require__.e(8030), __webpack_require__.e(2486)]).then(__webpack_require__.bind(__webpack_require__, 92486));
        pictures.set(plot, await svgOf(specification));
    }
    return pictures;
}
const plotsIn = (blocks) => blocks.flatMap((block) => {
    if (block.block === 'details')
        return plotsIn(block.blocks);
    return block.block === 'plot' ? [block.plot] : [];
});
/** Undefined where nothing of it may be shown. */
function specificationOf(plot, view) {
    switch (plot.kind) {
        case 'curves':
            return curveSpecification(plot, view);
        case 'bars':
            return barSpecification(plot, view);
        case 'intervals':
            return intervalSpecification(plot, view);
    }
}


/***/ })

};
