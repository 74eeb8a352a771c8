import fc from 'fast-check';
import { atMost, joinedLabel } from '../../../../src/domain/labels/label.ts';
import { REGIME_IDS } from '../../../../src/domain/places/regimes.ts';
import { evaluate } from '../../../../src/domain/policy/evaluate.ts';
import { SURFACES } from '../../../../src/domain/policy/policy.ts';
import { shownLabel, surfaceCaps } from '../../../../src/domain/policy/surfaces.ts';
import { everywhere, inEveryPlacement, placementsOf } from '../../../support/decisions.ts';
import { arbDeny, at } from '../../../support/policy-parts.ts';

describe('surfaces', () => {
  it('never hold more than the cap', () => {
    inEveryPlacement((placement, policy, situation) => {
      const { caps } = surfaceCaps(policy, situation, placement);
      for (const surface of SURFACES) {
        expect(atMost(caps[surface], policy.controlPlane.mayHold)).toBe(true);
        expect(atMost(caps[surface], policy.controlPlane.surfaces[surface] ?? 'restricted')).toBe(true);
      }
    });
  });

  it('hold only what is public where the repository is, or may be, or the control plane is another', () => {
    inEveryPlacement((placement, policy, situation) => {
      // A terminal on a laptop is no control plane: what it shows goes nowhere else.
      const planned = [policy.controlPlane.location, 'local'].includes(situation.controlPlane);
      if (situation.repositoryVisibility === 'private' && planned) return;
      expect(new Set(Object.values(surfaceCaps(policy, situation, placement).caps))).toEqual(new Set(['public']));
    });
  });

  it('let on classified data only where nothing speaks against it', () => {
    inEveryPlacement((placement, policy, situation) => {
      const { caps } = surfaceCaps(policy, situation, placement);
      const labels = [...placement.origins.values()];
      for (const surface of SURFACES) {
        if (caps[surface] === 'public' || !labels.every((each) => atMost(each.classification, caps[surface]))) continue;
        expect(placement.surfaces.get(surface)).toBeUndefined();
      }
    });
  });

  it('hold nothing of what a deny or preset keeps from the control plane, public data included', () => {
    inEveryPlacement((placement, policy, situation) => {
      const { caps } = surfaceCaps(policy, situation, placement);
      const read = joinedLabel(placement.origins.values());
      const shown = shownLabel(policy, situation, placement);
      expect(shown).toEqual({ ...read, classification: shown.classification });
      for (const surface of SURFACES) {
        const mayStand = atMost(shown.classification, caps[surface]);
        if (placement.surfaces.has(surface)) expect(mayStand).toBe(false);
        else expect(mayStand).toBe(atMost(read.classification, caps[surface]));
      }
    });
  });

  it('hold no more with a deny and a preset more', () => {
    const more = fc.tuple(arbDeny, fc.constantFrom(...REGIME_IDS));
    everywhere(more, (policy, situation, [deny, id]) => {
      const stricter = { ...policy, rules: [...policy.rules, deny], presets: [...policy.presets, { id, at: at(1) }] };
      for (const { placement } of placementsOf(evaluate(policy, situation))) {
        const before = surfaceCaps(policy, situation, placement);
        const after = surfaceCaps(stricter, situation, placement);
        for (const surface of SURFACES) expect(atMost(after.caps[surface], before.caps[surface])).toBe(true);
        if (before.aggregates === undefined) expect(after.aggregates).toBeUndefined();
      }
    });
  });
});
