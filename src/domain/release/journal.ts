import type { Digest } from '../outcome/digest.ts';
import type { Pointer, Served } from './pointer.ts';

/**
 * What a deployment was about to do, written before it does it. No journal: nothing is under way.
 *
 * preparing → prepared → promoting → (done)
 *                            ↘ rolling-back → (done)
 */
export type Journal =
  | {
      readonly state: 'preparing' | 'prepared';
      readonly key: string;
      readonly release: string;
      readonly digest: Digest;
      readonly tested: string;
      readonly copy?: number;
    }
  | {
      readonly state: 'promoting';
      readonly key: string;
      readonly release: string;
      readonly digest: Digest;
      readonly tested: string;
      readonly copy?: number;
      /** The generation that the new release will have. */
      readonly generation: number;
      readonly before?: Served;
    }
  | { readonly state: 'rolling-back'; readonly generation: number; readonly to?: Served };

/** How an interrupted deployment is mended, from what it left. */
export type Recovery =
  /** Nothing was interrupted. */
  | { readonly do: 'nothing' }
  /** The switch had not happened: the old release stays, what was staged is thrown away. */
  | { readonly do: 'keep-old' }
  /** The switch had happened and was not yet read back: it stays if it is whole, else the one before comes back. */
  | { readonly do: 'verify-new'; readonly before?: Served }
  /** Taking back had been decided: it is done again. */
  | { readonly do: 'take-back'; readonly to?: Served };

export function recoveryOf(journal: Journal | undefined, pointer: Pointer | undefined): Recovery {
  switch (journal?.state) {
    case undefined:
      return { do: 'nothing' };
    case 'preparing':
    case 'prepared':
      return { do: 'keep-old' };
    case 'promoting':
      if (pointer?.generation !== journal.generation) return { do: 'keep-old' };
      return { do: 'verify-new', ...(journal.before ? { before: journal.before } : {}) };
    case 'rolling-back':
      if (pointer?.generation === journal.generation) return { do: 'nothing' };
      return { do: 'take-back', ...(journal.to ? { to: journal.to } : {}) };
  }
}
