const WORD = 2 ** 32;
const MASK_64 = (1n << 64n) - 1n;

/** A reproducible source of random numbers. */
export interface Random {
  /** Uniform over the integers 0 … limit − 1, without bias, as many as `into` holds; limit at most 2³². */
  fill(into: Uint32Array, limit: number): void;
}

/** xoshiro128** (Blackman and Vigna, 2021), its state filled by SplitMix64 from an integer seed. */
export function seeded(seed: number): Random {
  const [a, b] = splitMix64(BigInt.asUintN(64, BigInt(seed)));
  const state = Int32Array.of(low(a), high(a), low(b), high(b));
  return { fill: (into, limit) => fill(state, into, limit) };
}

/** The high half of word·limit (Lemire 2019); low halves that would favour some results are drawn again. Exact to 2²¹. */
function fill(state: Int32Array, into: Uint32Array, limit: number): void {
  const unfair = WORD % limit;
  let [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = state;
  for (let at = 0; at < into.length; ) {
    const word = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotate(s3, 11);
    const result = Math.floor((word * limit) / WORD);
    if (word * limit - result * WORD >= unfair) into[at++] = result;
  }
  state.set([s0, s1, s2, s3]);
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

function splitMix64(seed: bigint): readonly [bigint, bigint] {
  const mix = (state: bigint) => {
    let z = state & MASK_64;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
    return z ^ (z >> 31n);
  };
  const gamma = 0x9e3779b97f4a7c15n;
  return [mix(seed + gamma), mix(seed + 2n * gamma)];
}

const low = (word: bigint): number => Number(word & 0xffffffffn);
const high = (word: bigint): number => Number(word >> 32n);
