import type { Digest } from '../domain/outcome/digest.ts';

export interface StoreRequest {
  readonly id: string;
  readonly type: 'file' | 'github-artifact';
  /** For `file`: the site's folder of that store. */
  readonly root?: string;
}

/** A content-addressed place for artifacts; what is read is verified against its digest. */
export interface Store {
  /** Throws a refusal where nothing could be put now: asked before work that ends in a put. */
  ready(): Promise<void>;
  put(tree: string): Promise<Digest>;
  fetch(digest: Digest, into: string): Promise<void>;
}
