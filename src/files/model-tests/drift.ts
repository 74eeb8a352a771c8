import { error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { DriftTest } from '../../domain/prediction-drift/prediction-drift.ts';
import { checked, fail, int, line, num, object, oneOf, optional, required, type Shape, withDefault } from '../shape.ts';

const DEFAULT_BINS = 10;

/** `drift: predictions`: how far answers may be from the champion's, all taken together. */
export const driftTest: Shape<DriftTest> = checked(
  object({
    drift: required(oneOf('predictions')),
    name: optional(line),
    distance: required(oneOf('psi', 'jensen-shannon', 'l-infinity')),
    max: required(num({ min: 0, exclusive: true })),
    bins: withDefault(int({ min: 2, max: 100 }), DEFAULT_BINS),
  }),
  ({ drift, name, distance, max, bins }, node, findings) => {
    // The other two distances are at most 1, whatever the model.
    if (distance !== 'psi' && max >= 1) {
      return fail(findings, error('model/limit-empty', { metric: id(distance), limit: id('max') }, node.at));
    }
    return { kind: 'drift', drift, name: name ?? `drift ${distance}`, distance, max, bins, at: node.at };
  },
);
