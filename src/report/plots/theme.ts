/** Colours are those of the page, so that one picture serves light and dark. */
export const INK = 'var(--ink)';
export const SOFT = 'var(--soft)';
export const LINE = 'var(--line)';

export const seriesColour = (index: number): string => `var(--series-${index})`;

export const CONFIG = {
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
} as const;

/** An axis with its lines across the plot. */
export const axis = (scale: 'x' | 'y', title: string, tickCount = 5) => ({
  orient: scale === 'x' ? 'bottom' : 'left',
  scale,
  title,
  grid: true,
  // The figure has its words beside the picture.
  aria: false,
  tickCount,
});
