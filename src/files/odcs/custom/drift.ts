import { error } from '../../../domain/outcome/finding.ts';
import { id } from '../../../domain/outcome/labelled.ts';
import { DISTANCES, type DistanceName } from '../../../domain/statistics/drift.ts';
import { projectPath } from '../../names.ts';
import { checked, fail, listOf, located, num, object, oneOf, required, type Shape, wrongValue } from '../../shape.ts';
import type { Implemented } from '../custom.ts';
import { maybe } from '../described.ts';
import type { Level } from '../metrics.ts';
import { isOfNumbers, misplaced } from './range.ts';

const MAX_EDGES = 101;

/** What no data exceeds: a limit there checks nothing. Of the index it depends on the number of cells. */
const LARGEST: Readonly<Record<DistanceName, number>> = {
  psi: Number.POSITIVE_INFINITY,
  'jensen-shannon': 1,
  'l-infinity': 1,
};

const edges: Shape<readonly number[]> = checked(listOf(num(), { min: 2, max: MAX_EDGES }), (values, node, findings) =>
  values.every((value, at) => at === 0 || value > (values[at - 1] ?? value))
    ? values
    : fail(findings, wrongValue(node, ['edges that rise'])),
);

/** As a person writes a path, and where it stands, for the day it is not there. */
export const baseline = required(located(projectPath));

const driftKeys = object({
  distance: required(oneOf(...(Object.keys(DISTANCES) as DistanceName[]))),
  max: required(num({ min: 0 })),
  baseline,
  bins: maybe(edges),
});

/** `drift: {distance: psi, max: 0.2, baseline: profiles/nl.json}`: how far the values have moved from a committed profile. */
export const drift = (level: Level): Shape<Implemented> =>
  checked(object({ drift: required(driftKeys) }), ({ drift: read }, node, findings) => {
    const { distance, max, baseline: of, bins } = read;
    if (level.level !== 'property') return fail(findings, misplaced('drift', node, 'at a property'));
    if (max >= LARGEST[distance]) {
      return fail(findings, error('contract/limit-empty', { limit: id(`drift: ${distance}`) }, node.at));
    }
    if (bins && !isOfNumbers(level)) {
      return fail(findings, misplaced('bins', node, 'at a property of logicalType integer or number'));
    }
    return {
      own: {
        rule: 'drift',
        distance,
        baseline: { path: of.value, at: of.at },
        ...(bins ? { edges: bins } : {}),
      },
      limit: { operator: 'mustBeLessOrEqualTo', value: max },
      unit: 'value',
      says: `drift: ${distance} at most ${max}`,
    };
  });
