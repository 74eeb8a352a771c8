import { transforms } from 'vega-dataflow';
import * as encode from 'vega-encode';
import { parse } from 'vega-parser';
import * as dataTransforms from 'vega-transforms';
import { type Logger, View } from 'vega-view';
import * as viewTransforms from 'vega-view-transforms';

// Only what our plots use: neither maps nor clouds of words.
Object.assign(transforms, dataTransforms, encode, viewTransforms);

/**
 * Draws a Vega specification (https://vega.github.io/vega/docs/) without a browser and without a canvas. All text of it
 * stands in data or titles, and Vega escapes it; that nothing else came out of it is checked. Throws where it is not so.
 */
export async function svgOf(specification: object): Promise<string> {
  const { logger, troubles } = listening();
  const view = new View(parse(specification), { renderer: 'none', logger });
  const svg = await view.toSVG();
  view.finalize();
  if (troubles.length > 0 || !isHarmless(svg)) throw new Error('a plot that cannot be drawn');
  // It is part of a figure that has a caption and a table; of its own size only the shape matters.
  return svg.replace(/ width="[\d.]+" height="[\d.]+"/, ' aria-hidden="true"');
}

const ELEMENTS: ReadonlySet<string> = new Set(['svg', 'g', 'path', 'line', 'rect', 'text']);
const TAG = /<\/?([A-Za-z]+)((?: [A-Za-z0-9:-]+="[^"<>]*")*) ?\/?>/g;
const ATTRIBUTE = / ([A-Za-z0-9:-]+)="([^"]*)"/g;
const ACTING = /^(?:on.*|style|src|(?:xlink:)?href)$/i;

/** Nothing but shapes and text: no element that loads or runs, no attribute that does. */
export function isHarmless(svg: string): boolean {
  const rest = svg.replace(TAG, (tag, name: string, given: string) => {
    const attributes = Array.from(given.matchAll(ATTRIBUTE), ([, key = '', value = '']) => ({ key, value }));
    const acts = attributes.some(({ key, value }) => ACTING.test(key) || /url\(/i.test(value));
    return ELEMENTS.has(name) && !acts ? '' : tag;
  });
  return !/[<>]/.test(rest);
}

/** Vega tells of errors in a log, which is a surface; here they are kept. */
function listening() {
  const troubles: unknown[] = [];
  const silent = (): Logger => logger;
  const logger: Logger = {
    level: (level?: number) => (level === undefined ? 1 : logger),
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
