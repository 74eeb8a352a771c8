import { type Finding, type Position, Refusal } from '../domain/outcome/finding.ts';
import { readJson } from './json.ts';
import { wrongFile } from './limits.ts';
import type { SourceText } from './node.ts';
import { FAILED, type Located, type Shape } from './shape.ts';
import { parseYaml } from './yaml.ts';

/**
 * One value of JSON a line, each with its place; empty lines between them are none. Throws `badInput` with all that is
 * wrong, at its line and column.
 */
export function readJsonLines<T>(shape: Shape<T>, source: SourceText): readonly Located<T>[] {
  const wrong: Finding[] = [];
  const values = source.text.split(/\r?\n/).flatMap((text, before): readonly Located<T>[] => {
    if (text.trim() === '') return [];
    const at = (position: Position): Position => ({ ...position, line: position.line + before });
    const findings: Finding[] = [];
    const value = nodeOf({ path: source.path, text }, findings, shape);
    wrong.push(...findings.map((each) => ({ ...each, ...(each.at === undefined ? {} : { at: at(each.at) }) })));
    return value === FAILED ? [] : [{ value, at: { file: source.path, line: before + 1, column: 1 } }];
  });
  if (wrong.length > 0) throw wrongFile(wrong);
  return values;
}

function nodeOf<T>(line: SourceText, findings: Finding[], shape: Shape<T>): T | typeof FAILED {
  try {
    readJson(line);
    return shape(parseYaml(line), findings);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    findings.push(...thrown.findings);
    return FAILED;
  }
}
