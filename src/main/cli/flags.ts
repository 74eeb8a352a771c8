import { badInput, error, type Finding } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Given } from '../inputs/read.ts';

/** `--name value`, `--name=value`; a flag that takes true or false may stand alone. */
export function readFlags(args: readonly string[], alone: ReadonlySet<string>): Given {
  const given = new Map<string, string>();
  const findings: Finding[] = [];
  const queue = [...args];
  for (let arg = queue.shift(); arg !== undefined; arg = queue.shift()) {
    const [, name, inline] = /^--([a-z][a-z-]*)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (name === undefined) {
      findings.push(error('input/not-a-flag', { argument: id(arg) }));
      continue;
    }
    const value = inline ?? textAfter(name, queue, alone);
    if (given.has(name)) findings.push(error('input/twice', { name: id(name) }));
    else if (value === undefined)
      findings.push(error('input/wrong-value', { name: id(name), expected: id('a value') }));
    else given.set(name, value);
  }
  if (findings.length > 0) throw badInput(...findings);
  return given;
}

/** The next argument, unless it is a flag itself. */
function textAfter(name: string, queue: string[], alone: ReadonlySet<string>): string | undefined {
  const [next] = queue;
  const isValue = next !== undefined && !next.startsWith('--');
  if (alone.has(name) && !(isValue && /^(?:true|false)$/i.test(next))) return 'true';
  return isValue ? queue.shift() : undefined;
}
