import { atMost, CLASSIFICATIONS } from '../../domain/labels/label.ts';
import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import {
  type AggregateRule,
  type ControlPlane,
  type EventRule,
  type Policy,
  SURFACES,
  type Surface,
} from '../../domain/policy/policy.ts';
import {
  checked,
  fail,
  int,
  located,
  mapOf,
  mapped,
  object,
  oneOf,
  optional,
  type Read,
  type Shape,
  withDefault,
} from '../shape.ts';
import type { Names } from './names.ts';
import { reference } from './references.ts';

export const classification = oneOf(...CLASSIFICATIONS);

/** Fewer records than this are persons, whatever a policy says. */
const MIN_AGGREGATE_RECORDS = 10;

const DEFAULT_AGGREGATES: AggregateRule = { becomes: 'internal', minRecords: 50 };

const aggregates = mapped(
  object({
    becomes: withDefault(classification, DEFAULT_AGGREGATES.becomes),
    'min-records': withDefault(int({ min: MIN_AGGREGATE_RECORDS }), DEFAULT_AGGREGATES.minRecords),
  }),
  ({ becomes, 'min-records': minRecords }) => ({ becomes, minRecords }),
);

/** What holds where a policy says nothing: nothing but what is public. */
export const defaultControlPlane = (location: string, at: Position): ControlPlane => ({
  location,
  mayHold: 'public',
  surfaces: {},
  at,
});

export const controlPlaneShape = ({ locations, controlPlane }: Names): Shape<ControlPlane> =>
  checked(
    object({
      location: withDefault(reference('location', locations), controlPlane),
      'may-hold': withDefault(classification, 'public'),
      surfaces: withDefault(mapOf(oneOf(...SURFACES), located(classification)), []),
      aggregates: optional(aggregates),
    }),
    ({ location, 'may-hold': mayHold, surfaces, aggregates: rule }, { at }, findings): Read<ControlPlane> => {
      const above = surfaces.filter(({ value }) => !atMost(value.value, mayHold));
      if (above.length > 0) return fail(findings, ...above.map(({ key, value }) => aboveCap(key, mayHold, value.at)));
      const caps = Object.fromEntries(surfaces.map(({ key, value }) => [key, value.value])) as Partial<
        Record<Surface, typeof mayHold>
      >;
      return { location, mayHold, surfaces: caps, ...(rule ? { aggregates: rule } : {}), at };
    },
  );

const aboveCap = (surface: string, cap: string, at: Position): Finding =>
  error('policy/surface-above-cap', { surface: id(surface), cap: id(cap) }, at);

export const DEFAULT_EVENTS: Policy['events'] = { 'pull-request': { mayRead: 'public' }, fork: { mayRead: 'public' } };

const eventRule: Shape<EventRule> = mapped(object({ 'may-read': withDefault(classification, 'public') }), (rule) => ({
  mayRead: rule['may-read'],
}));

export const eventsShape: Shape<Policy['events']> = object({
  'pull-request': withDefault(eventRule, DEFAULT_EVENTS['pull-request']),
  fork: withDefault(eventRule, DEFAULT_EVENTS.fork),
});

/**
 * What a parent says of the control plane: caps on what its children say. What it leaves out it does not cap, but for
 * aggregates: whoever caps surfaces does not mean that anything may stand there under that name.
 */
export type ControlPlaneCaps = Partial<Omit<ControlPlane, 'at' | 'surfaces'>> & Pick<ControlPlane, 'surfaces' | 'at'>;

export const controlPlaneCaps = ({ locations }: Names): Shape<ControlPlaneCaps> =>
  mapped(
    object({
      location: optional(reference('location', locations)),
      'may-hold': optional(classification),
      surfaces: withDefault(mapOf(oneOf(...SURFACES), classification), []),
      aggregates: optional(aggregates),
    }),
    ({ 'may-hold': mayHold, surfaces, aggregates: rule, ...rest }, at) => ({
      ...rest,
      ...(mayHold === undefined ? {} : { mayHold }),
      ...(rule !== undefined || mayHold !== undefined || surfaces.length > 0
        ? { aggregates: rule ?? DEFAULT_AGGREGATES }
        : {}),
      surfaces: Object.fromEntries(surfaces.map(({ key, value }) => [key, value])) as ControlPlane['surfaces'],
      at,
    }),
  );

/** What a parent lets unreviewed code read at most: one that speaks of events speaks of both. */
export type EventCaps = Partial<Policy['events']>;
