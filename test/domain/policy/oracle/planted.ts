import type { Sabotage } from '../../../support/bundle.ts';

/** Ways in which an evaluator could be wrong, each planted into ours by itself; the oracle or a law must find it. */
export const PLANTED: Readonly<Record<string, Sabotage>> = {
  'a deny bites only where all possible places overlap': {
    file: 'src/domain/policy/rules.ts',
    from: '  some.some((each) => others.some((place) => overlaps(each, place)));',
    to: '  some.every((each) => others.some((place) => overlaps(each, place)));',
  },
  'an allow is content with one of the possible places': {
    file: 'src/domain/policy/rules.ts',
    from: '  inner.every((each) => outer.some((place) => contains(place, each)));',
    to: '  inner.some((each) => outer.some((place) => contains(place, each)));',
  },
  'a deny lets pass what is in a place that nobody knows': {
    file: 'src/domain/policy/rules.ts',
    from: "if (restrictsPlaces && at.places === 'unknown') return 'place-unknown';",
    to: '',
  },
  'a deny lets pass operators that nobody knows': {
    file: 'src/domain/policy/rules.ts',
    from: "return operatorsOutside !== undefined && at.operators === 'unknown' ? 'operator-unknown' : undefined;",
    to: 'return undefined;',
  },
  'a deny does not know what a category implies': {
    file: 'src/domain/policy/rules.ts',
    from: 'label.categories.flatMap(implied).some(',
    to: 'label.categories.some(',
  },
  'an allow takes a category that is implied as listed': {
    file: 'src/domain/policy/rules.ts',
    from: 'categories: isSubset(label.categories, allow.categories),',
    to: 'categories: label.categories.every((each) => implied(each).some((one) => (allow.categories ?? [each]).includes(one))),',
  },
  'a subdivision contains its country': {
    file: 'src/domain/places/place.ts',
    from: 'outer === inner || inner.startsWith(',
    to: 'outer === inner || outer.startsWith(inner) || inner.startsWith(',
  },
  'a machine that keeps what it sees counts as one that does not': {
    file: 'src/domain/policy/flows.ts',
    from: "isolation === 'persistent' ? ['store'] : []",
    to: "isolation === 'persistent' ? [] : []",
  },
  'the runner that stands elsewhere is forgotten': {
    file: 'src/domain/policy/flows.ts',
    from: 'if (runnerLocation === location) return here;',
    to: 'if (runnerLocation !== undefined) return here;',
  },
  'the highest class is taken for the lowest': {
    file: 'src/domain/labels/label.ts',
    from: 'CLASSIFICATIONS.indexOf(classification) <= CLASSIFICATIONS.indexOf(limit);',
    to: 'CLASSIFICATIONS.indexOf(classification) % 3 <= CLASSIFICATIONS.indexOf(limit);',
  },
  'an origin of a dataset that begins alike counts as listed': {
    file: 'src/domain/policy/rules.ts',
    from: 'listed.some((each) => each === origin ||',
    to: "listed.some((each) => origin.startsWith(each.split('/')[0] ?? '') ||",
  },
  'public data is free of denies': {
    file: 'src/domain/policy/judge.ts',
    from: 'return together([allowance, byDenies(context, flow, told), byPresets(context, flow)]);',
    to: "return flow.label.classification === 'public' ? allowance : together([allowance, byDenies(context, flow, told), byPresets(context, flow)]);",
  },
};
