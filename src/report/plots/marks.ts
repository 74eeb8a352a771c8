import type { PlotStatus } from '../../domain/outcome/plot.ts';

/** A shape for each verdict, in a square from −1 to 1, so that none is told by its colour alone. */
export const MARKS: Readonly<Record<PlotStatus, { readonly path: string }>> = {
  pass: { path: 'M0.9,0A0.9,0.9,0,1,1,-0.9,0A0.9,0.9,0,1,1,0.9,0Z' },
  fail: {
    path: 'M-0.9,-0.55L-0.55,-0.9L0,-0.35L0.55,-0.9L0.9,-0.55L0.35,0L0.9,0.55L0.55,0.9L0,0.35L-0.55,0.9L-0.9,0.55L-0.35,0Z',
  },
  inconclusive: { path: 'M0,-0.95L0.95,0.8L-0.95,0.8Z' },
  error: { path: 'M-0.85,-0.85H0.85V0.85H-0.85Z' },
  waived: { path: 'M0,-1L1,0L0,1L-1,0Z' },
};

/** Curves differ in more than their colour. */
export const DASHES: readonly (readonly number[])[] = [[], [9, 4], [3, 3]];

/** So do points; Vega's names. */
export const POINTS = ['circle', 'square', 'diamond'] as const;
