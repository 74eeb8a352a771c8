import type { PartName } from '../../domain/guardrails/drift/drift.ts';
import type { JsonObject } from '../../domain/guardrails/json.ts';
import { type Guardrail, wholeDocument } from '../../domain/guardrails/made.ts';
import { groupOf } from '../../domain/guardrails/runner-groups.ts';
import type { Usable } from '../../domain/guardrails/usable.ts';
import { badInput, error, refused } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Policy, Target } from '../../domain/policy/policy.ts';
import { meant } from '../meant.ts';
import type { Emission } from './emit.ts';

/** Of all that is made, one entry, or one part of it: then the document is the cloud's own, and can be piped to it. */
export interface Choice {
  readonly target?: string;
  readonly group?: string;
  readonly part?: PartName;
}

/** The targets that are asked for; what is named must be there. */
export function chosen(kind: Guardrail, choice: Choice, policy: Policy, usable: Usable): Usable {
  if (choice.part !== undefined && choice.target === undefined)
    throw badInput(error('input/missing', { name: id('target') }));
  const name = choice.target ?? choice.group;
  if (name === undefined) return usable;
  const nameOf = kind === 'runner-groups' ? groupOf : (target: Target) => target.id;
  const names = [...policy.targets.values()].flatMap((target) => nameOf(target) ?? []);
  if (!names.includes(name))
    throw badInput(kind === 'runner-groups' ? unknownGroup(name, names) : unknownTarget(name, names));
  const isAsked = (target: Target) => nameOf(target) === name;
  const { used, unused } = usable;
  return {
    used: used.filter(isAsked),
    unused: unused.filter(isAsked),
    beside: used.filter((target) => !isAsked(target)),
  };
}

const unknownTarget = (target: string, names: readonly string[]) =>
  error('plan/unknown-target', { target: id(target), expected: ids(names), ...meant(target, names) });

const unknownGroup = (group: string, names: readonly string[]) =>
  error('guardrail/unknown-entry', { entry: id(group), expected: ids(new Set(names)), ...meant(group, names) });

/** What was asked for by name and is not made is no document. */
export function mustBeMade({ kind, choice, made: { entries, findings } }: Emission): void {
  const name = choice.target ?? choice.group;
  if (name === undefined || Object.hasOwn(entries, name)) return;
  throw refused(error('guardrail/nothing-to-make', { kind: id(kind), entry: id(name) }), ...findings);
}

/** The whole, one entry, or one part. */
export function documentOf({ kind, choice, policy, made: { entries } }: Emission): JsonObject {
  const entry = entries[choice.target ?? choice.group ?? ''];
  if (entry === undefined) return wholeDocument(kind, policy, entries);
  return choice.part === undefined ? entry : (entry[choice.part] as JsonObject);
}
