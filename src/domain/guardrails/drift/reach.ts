/** What a difference does to who and what is let in. */
export type Reach = 'widens' | 'narrows' | 'differs';

/** Of a key, where the document at hand lists more values than it should, or fewer, or has a key that is not to be there. */
export type Change = 'more' | 'fewer' | 'added' | 'removed';

/** What a change of one fact does. */
export type Reading = (piece: string, fact: string, change: Change) => Reach;

const OPPOSITE: Readonly<Record<Reach, Reach>> = { widens: 'narrows', narrows: 'widens', differs: 'differs' };

/**
 * A statement applies to more the more values a list has, or the fewer a negated one; a condition that is gone lets it
 * apply to more. What an Allow applies to is let in, what a Deny applies to is kept out.
 */
export const ofStatement: Reading = (piece, fact, change) => {
  const [element = '', operator = ''] = fact.split('/');
  if (!/^(?:(?:Not)?(?:Principal|Action|Resource)|Condition)$/.test(element)) return 'differs';
  const isWhole = change === 'added' || change === 'removed';
  // `NotAction` where `Action` stood: nearly everything.
  if (isWhole && element !== 'Condition') return 'widens';
  const isNegated = !isWhole && /Not/.test(element === 'Condition' ? operator : element);
  const appliesToMore = (change === 'more' || change === 'removed') !== isNegated;
  const reach: Reach = appliesToMore ? 'widens' : 'narrows';
  if (piece === 'Effect Allow') return reach;
  return piece === 'Effect Deny' ? OPPOSITE[reach] : 'differs';
};

/** Whoever is named in more issuers, subjects or audiences is let in. */
export const ofCredential: Reading = (_, fact, change) => {
  if (fact.startsWith('/claimsMatchingExpression')) return 'widens';
  if (!/^\/(?:issuer|subject|audiences)$/.test(fact)) return 'differs';
  return change === 'more' || change === 'added' ? 'widens' : 'narrows';
};

/** A location that is listed is no longer refused; without the effect, or with another, nothing is. */
export const ofLocations: Reading = (_, fact, change) => {
  if (fact.endsWith('/then/effect')) return 'widens';
  if (fact.endsWith('/notIn')) return change === 'more' ? 'widens' : 'narrows';
  if (fact.endsWith('/in')) return change === 'more' ? 'narrows' : 'widens';
  return fact.includes('/policyRule/') && change === 'removed' ? 'widens' : 'differs';
};

/** The three switches stand at their strictest, so any other way is wider. */
export const ofRunnerGroup: Reading = (_, fact, change) => {
  if (/^\/(?:visibility|allows_public_repositories|restricted_to_workflows)$/.test(fact)) return 'widens';
  if (!/^\/selected_(?:repository_ids|workflows)$/.test(fact)) return 'differs';
  return change === 'more' || change === 'added' ? 'widens' : 'narrows';
};
