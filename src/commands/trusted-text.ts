import { badInput, error, type Position } from '../domain/outcome/finding.ts';
import { id, path as toPath } from '../domain/outcome/labelled.ts';
import type { Host, Text } from '../ports.ts';

/** A text as the trusted ref has it; `at` is where it is named. A file that only lies here decides nothing, and that is said. */
export async function trustedText(path: string, at: Position | undefined, host: Host): Promise<Text> {
  const text = await host.trusted.read(path);
  if (text) return text;
  const { ref } = await host.trusted.source();
  const liesHere = (await host.proposed.read(path)) !== undefined;
  const code = liesHere ? 'file/not-on-trusted-ref' : 'file/missing';
  throw badInput(error(code, { file: toPath(path), ref: id(ref) }, at));
}
