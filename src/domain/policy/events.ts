import { atMost, type Classification } from '../labels/label.ts';
import { id } from '../outcome/labelled.ts';
import type { Context } from './context.ts';
import type { Reason } from './decision.ts';
import type { Instance } from './instances.ts';

/** Unreviewed code reads only up to the event's cap. */
export function eventReasons({ policy, situation, origins }: Context, { reads, at }: Instance): readonly Reason[] {
  const event = eventOf(situation.event);
  if (event === 'trusted') return [];
  const { mayRead } = policy.events[event];
  return origins
    .ofReads(reads)
    .filter(({ label }) => !atMost(label.classification, mayRead))
    .map((origin) => eventCap(event, mayRead, origin.id, origin.label.classification, at));
}

// What is unknown is judged as the least trusted.
const eventOf = (event: string): 'trusted' | 'pull-request' | 'fork' =>
  event === 'trusted' || event === 'pull-request' ? event : 'fork';

const eventCap = (
  event: string,
  mayRead: Classification,
  origin: string,
  classification: Classification,
  at: Reason['at'],
): Reason => ({
  code: 'placement/event-cap',
  rule: event,
  layer: 'policy',
  at,
  params: { event: id(event), cap: id(mayRead), origin: id(origin), classification: id(classification) },
});
