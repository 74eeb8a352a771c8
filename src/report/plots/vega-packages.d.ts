// What we use of Vega's packages, which come without types.

declare module 'vega-parser' {
  /** Throws on a specification that is wrong. */
  export function parse(specification: object): object;
}

declare module 'vega-view' {
  export interface Logger {
    level(level?: number): number | Logger;
    error(...words: readonly unknown[]): Logger;
    warn(...words: readonly unknown[]): Logger;
    info(...words: readonly unknown[]): Logger;
    debug(...words: readonly unknown[]): Logger;
  }
  export class View {
    constructor(runtime: object, options: { readonly renderer: 'none'; readonly logger: Logger });
    toSVG(): Promise<string>;
    finalize(): void;
  }
}

declare module 'vega-dataflow' {
  /** By name; a specification may use those that stand here. */
  export const transforms: Record<string, unknown>;
}

declare module 'vega-encode' {
  export const axisticks: unknown;
}

declare module 'vega-view-transforms' {
  export const mark: unknown;
}

declare module 'vega-transforms' {
  export const collect: unknown;
}
