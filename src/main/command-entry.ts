import type { Command } from '../ports.ts';
import type { Inputs, ValuesOf } from './inputs/read.ts';

/** All that `main` knows of a command: what it is called, what it is given, where its code is. */
export interface CommandEntry<S extends Inputs, I> {
  /** On the command line. */
  readonly name: string;
  readonly about: string;
  readonly inputs: S;
  /** What its action is given beside, about the service: no such thing belongs on a command line. */
  readonly actionInputs?: Inputs;
  /** From the values of the inputs to what the command takes. */
  readonly given: (values: ValuesOf<S>) => I;
  /** The command's code, loaded when it is to run. */
  readonly load: () => Promise<Command<I>>;
}

/** An entry whose own types are sealed. */
export interface AnyEntry {
  readonly name: string;
  readonly about: string;
  readonly inputs: Inputs;
  readonly actionInputs?: Inputs;
  /** Reads and checks the inputs at once; loads and runs the command later. */
  readonly prepare: (values: Readonly<Record<string, unknown>>) => () => Promise<Run>;
}

/** A command that has its inputs. */
export type Run = (
  host: Parameters<Command<never>>[1],
  ports: Parameters<Command<never>>[2],
) => ReturnType<Command<never>>;

export const entry = <S extends Inputs, I>({ given, load, ...rest }: CommandEntry<S, I>): AnyEntry => ({
  ...rest,
  prepare: (values) => {
    // Safe: the values were read from this entry's own inputs.
    const inputs = given(values as ValuesOf<S>);
    return async () => {
      const command = await load();
      return (host, ports) => command(inputs, host, ports);
    };
  },
});
