import { error, type Finding, finding, warning } from '../../domain/outcome/finding.ts';
import { data, id, ids, type Labelled, type Num, number, type Over } from '../../domain/outcome/labelled.ts';
import { categoryOf } from '../../domain/personal-data/declared.ts';
import type { Held, PersonalData, Suspected, Where } from '../../domain/personal-data/held.ts';
import type { Admission } from '../admission.ts';

/** What nobody declared fails, and so does what a rule forbids; names and few values alone are worth a warning. */
export const personalFindings = ({ held, suspected }: PersonalData, admission: Admission): readonly Finding[] => [
  ...held.flatMap((each) => heldFindings(each, admission)),
  ...suspected.map((each) => suspicion(each, admission)),
];

function heldFindings(held: Held, admission: Admission): readonly Finding[] {
  const { sighting, forbidden, declared, at } = held;
  const { kind, where } = sighting;
  const params = {
    column: columnOf(held, admission),
    kind: id(kind),
    where: id(where),
    share: number((100 * sighting.values) / sighting.of, overValues(held, admission), 0),
  };
  if (forbidden) return [finding(forbidden.severity, 'personal/forbidden', params, forbidden.at)];
  const category = id(categoryOf(kind));
  if (!declared) return [error('personal/undeclared', { ...params, category }, at)];
  return declared === 'policy' ? [] : [warning('personal/not-in-policy', { ...params, category }, at)];
}

function suspicion(suspected: Suspected, admission: Admission): Finding {
  const params = { column: columnOf(suspected, admission), hints: ids(suspected.hints) };
  return warning('personal/suspected', params, suspected.at);
}

/** The name of a column that the contract does not have is data itself. */
export const columnOf = ({ property, column }: Where, { label }: Admission): Labelled =>
  property === undefined ? data(column, label.classification) : id(property);

/** Of the distinct values that were looked at: those of the kind and the others are told apart. */
function overValues({ sighting: { of, values } }: Held, admission: Admission): Over {
  const others = of - values;
  return admission.over(of, others > 0 ? Math.min(values, others) : 'no-classes');
}

/** From 0 to 1: the share of distinct values that are of the kind, or of texts with one in them. */
export const ratioOf = (held: Held, admission: Admission): Num =>
  number(held.sighting.values / held.sighting.of, overValues(held, admission));
