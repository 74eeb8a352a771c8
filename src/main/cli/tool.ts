import { open } from 'node:fs/promises';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { errnoOf } from '../../machine/errno.ts';
import type { Inputs, ValuesOf } from '../inputs/read.ts';

/** A command for administrators: no policy, no repository, no report. What it returns is printed. */
export interface Tool {
  readonly name: string;
  readonly about: string;
  readonly inputs: Inputs;
  /** The input that words without a flag are for, each a line of it. */
  readonly operands?: string;
  readonly work: (values: Readonly<Record<string, unknown>>) => Promise<string>;
}

interface TypedTool<S extends Inputs> extends Omit<Tool, 'inputs' | 'work'> {
  readonly inputs: S;
  readonly work: (values: ValuesOf<S>) => Promise<string>;
}

// Safe: the values are read from the tool's own inputs.
export const tool = <S extends Inputs>({ work, ...rest }: TypedTool<S>): Tool => ({
  ...rest,
  work: (values) => work(values as ValuesOf<S>),
});

/** For this user alone; nothing is written over. */
export async function writeNew(file: string, content: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600).catch((thrown: unknown) => {
    const reason = errnoOf(thrown);
    if (reason === undefined) throw thrown;
    throw badInput(error('input/file-not-writable', { name: id('out'), reason: id(reason) }));
  });
  await handle.writeFile(content);
  await handle.close();
}
