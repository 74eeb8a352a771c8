// Compiles one regime of data/places/regimes.json, as data/places/readings.json reads it.
const BOTH = ['process', 'store'];

/** `jurisdictions` gives the adequacy decisions, with the day that some of them end, and the list of state laws. */
export function compileRegime(regime, readings, jurisdictions) {
  const { id, name, confidence, dataClasses, status } = regime;
  const decisions = jurisdictions.gdprAdequacy;
  const from = readings.inForceFrom[id]?.day;
  if ((status === 'in-force') !== (from === undefined)) throw new Error(`regime ${id}: in force from when?`);
  return {
    id,
    name,
    law: id === 'us-state-privacy' ? stateLaws(jurisdictions) : regime.law,
    confidence,
    jurisdiction: [...regime.subjectsJurisdiction, ...(readings.widerJurisdiction[id]?.places ?? [])].join(' '),
    categories: dataClasses,
    ...(from === undefined ? {} : { from }),
    restrictions: restrictions(regime, readings).map((rule) => ({
      ...rule,
      ...where(readings.appliesTo[id]),
      ...(rule.safeguards
        ? { safeguards: rule.safeguards.map((each) => safeguard(id, each, readings, decisions)) }
        : {}),
    })),
    attestations: attestations(regime, readings),
    copies: copies(regime, readings),
    cautions: (readings.cautions[id] ?? []).map(({ outside: free, says }) => ({ outside: free.join(' '), says })),
    ...(readings.derivedToo[id] === undefined ? {} : { derivedToo: true }),
  };
}

/** California's has an entry of its own. */
function stateLaws({ usStateComprehensivePrivacyLaws: { states } }) {
  const others = states.map(({ subdivision }) => subdivision).filter((each) => each !== 'US-CA');
  return `the comprehensive privacy acts of ${others.join(', ')}`;
}

const where = (reading) => (reading?.locations === 'processors' ? { at: 'processors' } : {});

const outside = (places, operations, more = {}) => ({ outside: places.join(' '), operations, ...more });

/**
 * What a regime denies by place, by the kind of its rule and its mode. A new kind must be read here before it compiles.
 */
function restrictions(regime, readings) {
  const { id, ruleType, mode, freelyAllowed = [], exclusivelyIn = [], copyMustRemainIn = [], denied = [] } = regime;
  const safeguards = safeguardsOf(regime, readings);
  switch (`${ruleType}/${mode ?? ''}`) {
    case 'contractual-only/':
    case 'none/':
    case 'localisation/copy':
      return [];
    case 'transfer-restriction/':
      return freelyAllowed.includes('*') ? [] : transfer(id, freelyAllowed, safeguards, readings);
    case 'transfer-restriction/deny-list':
      return [{ inside: denied.join(' '), operations: BOTH, thresholds: readings.thresholds[id]?.categories ?? {} }];
    case 'localisation/store-only-local':
      return [
        outside(exclusivelyIn, readings.processedThereToo[id] === undefined ? ['store'] : BOTH, safeguards),
        ...timeLimited(exclusivelyIn, readings.timeLimits[id]),
      ];
    case 'localisation/exclusive':
      return [outside(exclusivelyIn, BOTH, safeguards), ...operatorsOnly(readings.operators[id])];
    case 'localisation/exclusive-for-public-sector':
    case 'transfer-restriction/exclusive-for-sovereign-data':
      return exclusiveForSome(regime, exclusivelyIn, safeguards, readings);
    case 'localisation/primary-database-local':
      return [outside(copyMustRemainIn, ['store'], { atRest: true }), outside(copyMustRemainIn, BOTH, safeguards)];
    default:
      throw new Error(`regime ${id}: no reading for ${ruleType} ${mode}`);
  }
}

/** Where a safeguard serves only some operations, the others have none. */
function transfer(id, places, { safeguards = [] }, readings) {
  const only = (each) => readings.safeguardOperations[id]?.[each.id]?.operations ?? BOTH;
  const serving = (operation) => safeguards.filter((each) => only(each).includes(operation));
  const isSame = serving('process').length === serving('store').length;
  const withSome = (operations, list) => outside(places, operations, list.length > 0 ? { safeguards: list } : {});
  return isSame ? [withSome(BOTH, safeguards)] : BOTH.map((each) => withSome([each], serving(each)));
}

const timeLimited = (places, limit) =>
  limit === undefined ? [] : [outside(places, ['process'], { minutes: limit.minutes })];

const operatorsOnly = (reading) => (reading === undefined ? [] : [outside(reading.places, BOTH, { of: 'operators' })]);

function exclusiveForSome({ id, dataClasses }, places, safeguards, readings) {
  const some = readings.exclusiveFor[id].categories;
  const others = dataClasses.filter((each) => !some.includes(each));
  return [outside(places, BOTH, { categories: some }), outside(places, BOTH, { categories: others, ...safeguards })];
}

/** Consent is none, and what is required everywhere is an attestation. */
function safeguardsOf({ allowedWithSafeguard = [] }, { consents }) {
  const safeguards = allowedWithSafeguard.filter(
    ({ id, where }) => where !== 'required-everywhere' && !consents.ids.includes(id),
  );
  return safeguards.length > 0 ? { safeguards } : {};
}

function safeguard(regime, { id, article, where: places, except = [] }, readings, decisions) {
  const below = readings.safeguardBounds[regime]?.[id]?.below;
  const until = decisions.find(({ attestation }) => attestation === id)?.expires;
  return {
    id,
    ...(article === undefined ? {} : { article }),
    places: places === '*' ? '*' : places.join(' '),
    ...(except.length > 0 ? { except: [...new Set(except.flatMap((each) => listed(each, readings)))].join(' ') } : {}),
    ...(below === undefined ? {} : { below }),
    ...(until === undefined ? {} : { until }),
  };
}

/** A place, or the places of a list that the law keeps elsewhere. */
function listed(name, { placeLists }) {
  if (/^(@|[A-Z]{2}(-|$))/.test(name)) return [name];
  const list = placeLists[name];
  if (list === undefined) throw new Error(`nobody says which places ${name} are`);
  return list.places;
}

function attestations({ id, allowedWithSafeguard = [] }, readings) {
  const stated = readings.attestations[id] ?? [];
  const demanded = allowedWithSafeguard.filter(({ where }) => where === 'required-everywhere');
  const missing = demanded.filter((each) => !stated.some(({ anyOf }) => anyOf.includes(each.id)));
  if (missing.length > 0) throw new Error(`regime ${id}: no reading for attestation ${missing[0].id}`);
  return stated.map(({ because: _, outside: free, ...attestation }) => ({
    ...attestation,
    ...(free === undefined ? {} : { outside: free.join(' ') }),
  }));
}

function copies({ id, mode, dataClasses, copyMustRemainIn = [] }, { copyOnlyFor }) {
  if (copyMustRemainIn.length === 0 || mode === 'primary-database-local') return [];
  return [{ places: copyMustRemainIn.join(' '), categories: copyOnlyFor[id]?.categories ?? dataClasses }];
}

/** What `explain --regime` tells beside what decides. */
export const regimeNotes = ({ id, summary, sources, status }, { notChecked }) => ({
  // A value is shown up to some length; half a sentence would say something else.
  summary: summary.split('; '),
  status,
  sources,
  notChecked: notChecked[id] ?? [],
});
