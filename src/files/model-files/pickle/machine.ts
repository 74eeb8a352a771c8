import type { Allowed } from '../../../domain/model-files/allowed.ts';
import type { FaultReason } from '../../../domain/model-files/fault.ts';
import { must, Unfit } from '../unfit.ts';
import type { Input } from './input.ts';
import type { Value } from './values.ts';

/** Of values at once: what would need more is no model. */
const MAX_DEPTH = 4_000_000;

type Run = (input: Input, allowed: Allowed, highest: number) => void;

/** The stack and the memo of an unpickler, holding what is known of values in place of values. */
export class Machine {
  readonly input: Input;
  readonly allowed: Allowed;
  readonly #run: Run;
  readonly #memo = new Map<number, Value>();
  readonly #below: Value[][] = [];
  #stack: Value[] = [];
  /** Where the opcode at hand begins. */
  at = 0;

  constructor(input: Input, allowed: Allowed, run: Run) {
    this.input = input;
    this.allowed = allowed;
    this.#run = run;
  }

  /** A pickle within, from here on, with a stack and memo of its own; it holds no array beside the pickle. */
  nested(highest: number): void {
    this.#run(this.input, { ...this.allowed, hasArrays: false }, highest);
  }

  fail(reason: FaultReason): never {
    throw new Unfit(reason, this.at);
  }

  push(value: Value): void {
    must(this.#stack.length < MAX_DEPTH, 'too-large', this.at);
    this.#stack.push(value);
  }

  pop(): Value {
    return this.#stack.pop() ?? this.fail('pickle-malformed');
  }

  top(): Value {
    return this.#stack.at(-1) ?? this.fail('pickle-malformed');
  }

  several(count: number): Value[] {
    must(this.#stack.length >= count, 'pickle-malformed', this.at);
    return this.#stack.splice(this.#stack.length - count);
  }

  mark(): void {
    must(this.#below.length < MAX_DEPTH, 'too-large', this.at);
    this.#below.push(this.#stack);
    this.#stack = [];
  }

  /** All values down to the last mark, which goes too. */
  toMark(): Value[] {
    const values = this.#stack;
    this.#stack = this.#below.pop() ?? this.fail('pickle-malformed');
    return values;
  }

  /** The one value that is left at the end. */
  result(): Value {
    must(this.#below.length === 0 && this.#stack.length === 1, 'pickle-malformed', this.at);
    return this.pop();
  }

  /** Picklers count on. A number far beyond would make the reader in C hold memory for all those between. */
  put(place: number): void {
    must(place >= 0 && place <= this.#memo.size + 1, 'pickle-malformed', this.at);
    this.#memo.set(place, this.top());
  }

  memoize(): void {
    must(!this.#memo.has(this.#memo.size), 'pickle-malformed', this.at);
    this.put(this.#memo.size);
  }

  get(place: number): void {
    this.push(this.#memo.get(place) ?? this.fail('pickle-malformed'));
  }
}
