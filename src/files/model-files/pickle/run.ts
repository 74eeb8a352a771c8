import type { Allowed } from '../../../domain/model-files/allowed.ts';
import { must } from '../unfit.ts';
import type { Input } from './input.ts';
import { Machine } from './machine.ts';
import { OPCODES } from './opcodes.ts';

const PROTO = 0x80;
const STOP = 0x2e;
const MAX_OPCODES = 50_000_000;

/** Follows a pickle from its first opcode to STOP, without making anything; an `Unfit` at the first that is not let. */
export function runPickle(input: Input, allowed: Allowed, highest: number): void {
  const machine = new Machine(input, allowed, runPickle);
  machine.at = input.at;
  let opcode = input.byte();
  if (opcode === PROTO) {
    must(input.byte() <= highest, 'pickle-opcode', machine.at);
    machine.at = input.at;
    opcode = input.byte();
  }
  for (let count = 0; opcode !== STOP; count++) {
    must(count < MAX_OPCODES, 'too-large', machine.at);
    const known = OPCODES.get(opcode);
    must(known !== undefined && known.protocol <= highest, 'pickle-opcode', machine.at);
    known.run(machine);
    machine.at = input.at;
    opcode = input.byte();
  }
  machine.result();
}
