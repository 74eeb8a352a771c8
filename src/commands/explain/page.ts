import { type Block, type Prose, say } from '../../domain/outcome/document.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { choicesOf } from '../../domain/policy/choice.ts';
import type { Placement } from '../../domain/policy/decision.ts';
import type { World } from '../../domain/policy/nearest/change.ts';
import { type Miss, nearest } from '../../domain/policy/nearest/nearest.ts';
import { wouldFlow } from '../../domain/policy/would-flow.ts';
import { named } from '../plan/named.ts';
import { choiceInWords } from '../plan/preferred.ts';
import { summaryOf } from '../plan/summary.ts';
import { reasonsInWords } from '../plan/words.ts';
import { changesInWords } from './changes.ts';
import { flowsTable } from './flows.ts';

/** One step on one target: the verdict, what would flow, every reason, and what would change it. */
export function pageBlocks(world: World, asked: Miss, placement: Placement): Block[] {
  const { step, target } = asked;
  const isAllowed = placement.allowed.includes(target);
  return [
    heading(2, say`${id(named(step, placement))} on ${id(target)}: ${id(isAllowed ? 'allowed' : 'refused')}`),
    { block: 'paragraph', text: say`${summaryOf(step, placement)}.` },
    heading(3, say`What would flow`),
    flowsTable(world.policy, asked, wouldFlow(world, asked)),
    ...(isAllowed ? whyItMay(world, asked, placement) : whyNot(world, asked, placement)),
  ];
}

const heading = (level: 2 | 3, text: Prose): Block => ({ block: 'heading', level, text });

const list = (items: readonly Prose[]): Block => ({ block: 'list', items });

function whyNot(world: World, asked: Miss, { allowed, rejected, reasons }: Placement): Block[] {
  const own = rejected.get(asked.target) ?? [];
  const changes = changesInWords(nearest(asked, world));
  return [
    heading(3, say`Why not`),
    list(reasonsInWords([...reasons, ...own])),
    heading(3, changes.length > 1 ? say`What would allow it, all together` : say`What would allow it`),
    list(changes),
    ...(allowed.length === 0
      ? []
      : [heading(3, say`Where it may run instead`), list(allowed.map((each) => say`${id(each)}`))]),
  ];
}

function whyItMay({ policy }: World, { target }: Miss, placement: Placement): Block[] {
  const { notes, proof } = placement;
  const asks = policy.targets.get(target)?.proof;
  const asked = asks === undefined ? say`` : say`, the target for ${id(asks)}`;
  return [
    heading(3, say`Why it may`),
    list([...reasonsInWords(notes.get(target) ?? []), say`proof of place: the data asks for ${id(proof)}${asked}`]),
    heading(3, say`Why it is chosen, or not`),
    list(choiceAbout(target, placement)),
  ];
}

function choiceAbout(target: string, placement: Placement): readonly Prose[] {
  const choices = choicesOf(placement);
  if (placement.target !== target) {
    return choices
      .filter(({ over }) => over === target)
      .map((choice) => say`${id(placement.target ?? '')} comes before it ${choiceInWords(choice)}`);
  }
  if (choices.length === 0) return [say`it is the one target that may run it`];
  return choices.map((choice) => say`it comes before ${id(choice.over)} ${choiceInWords(choice)}`);
}
