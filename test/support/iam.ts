import fc, { type Arbitrary } from 'fast-check';

/** A corner of IAM's policy language, and who is let in by it: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource: '*';
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

export interface IamPolicy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

export interface Request {
  readonly action: string;
  /** By condition key; what is not there is not known. */
  readonly context: Readonly<Record<string, string>>;
}

const ACTIONS = ['s3:GetObject', 's3:PutObject', 'iam:CreateRole'] as const;
const KEYS = ['aws:RequestedRegion', 'aws:SourceAccount'] as const;
const VALUES = ['eu-central-1', 'eu-west-1', 'us-east-1'] as const;

const maybe = [undefined, ...VALUES];

/** Every request that such policies can tell from another. */
export const REQUESTS: readonly Request[] = ACTIONS.flatMap((action) =>
  maybe.flatMap((region) =>
    maybe.map((account) => ({
      action,
      context: Object.fromEntries(
        [
          [KEYS[0], region],
          [KEYS[1], account],
        ].filter(([, value]) => value !== undefined),
      ) as Request['context'],
    })),
  ),
);

const OPERATORS: Readonly<Record<string, (value: string | undefined, listed: readonly string[]) => boolean>> = {
  StringEquals: (value, listed) => value !== undefined && listed.includes(value),
  StringNotEquals: (value, listed) => value === undefined || !listed.includes(value),
  StringLike: (value, listed) => value !== undefined && listed.some((each) => isLike(value, each)),
  StringEqualsIfExists: (value, listed) => value === undefined || listed.includes(value),
};

/** An explicit denial before any allow; without an allow, no. */
export function isAllowed({ Statement: statements }: IamPolicy, request: Request): boolean {
  const matching = statements.filter((each) => matches(each, request)).map(({ Effect }) => Effect);
  return matching.includes('Allow') && !matching.includes('Deny');
}

function matches({ Action, NotAction, Condition = {} }: Statement, { action, context }: Request): boolean {
  const named = listOf(Action ?? NotAction ?? []).some((each) => isLike(action, each));
  if (named !== (Action !== undefined)) return false;
  return Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, listed]) => OPERATORS[operator]?.(context[key], listOf(listed))),
  );
}

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);

const isLike = (value: string, pattern: string): boolean =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((each) => each.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'))
      .join('.*')}$`,
  ).test(value);

const some = <T extends string>(...values: readonly T[]) =>
  fc.oneof(fc.constantFrom(...values), fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }));

const actions = some(...ACTIONS, '*', 's3:*');

const arbCondition = fc.dictionary(
  fc.constantFrom(...Object.keys(OPERATORS)),
  fc.dictionary(fc.constantFrom(...KEYS), some(...VALUES, 'eu-*'), { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
  { maxKeys: 2, noNullPrototype: true },
);

const arbStatement: Arbitrary<Statement> = fc
  .tuple(
    fc.constantFrom<Statement['Effect']>('Allow', 'Deny'),
    fc.constantFrom('Action', 'Action', 'NotAction'),
    actions,
    arbCondition,
  )
  .map(([Effect, element, listed, Condition]) => ({
    Effect,
    [element]: listed,
    Resource: '*',
    ...(Object.keys(Condition).length === 0 ? {} : { Condition }),
  }));

export const arbIamPolicy: Arbitrary<IamPolicy> = fc
  .array(arbStatement, { minLength: 1, maxLength: 4 })
  .map((statements) => ({ Version: '2012-10-17', Statement: statements }));

/** Two policies that have most in common: the second has one statement more, less, or another. */
export const arbChanged: Arbitrary<readonly [IamPolicy, IamPolicy]> = fc
  .tuple(arbIamPolicy, arbStatement, fc.nat(), fc.constantFrom('more', 'less', 'other', 'condition', 'actions'))
  .map(([policy, statement, at, how]) => {
    const index = at % policy.Statement.length;
    const kept = policy.Statement.filter((_, each) => each !== index);
    const old = policy.Statement[index] ?? statement;
    const { Condition: _, ...bare } = old;
    const { Condition = undefined } = statement;
    const { Action: __, NotAction: ___, ...rest } = old;
    const { Action, NotAction } = statement;
    const replaced: Readonly<Record<string, readonly Statement[]>> = {
      more: [old, statement],
      less: [],
      other: [statement],
      condition: [{ ...bare, ...(Condition === undefined ? {} : { Condition }) }],
      actions: [
        { ...rest, ...(Action === undefined ? {} : { Action }), ...(NotAction === undefined ? {} : { NotAction }) },
      ],
    };
    return [policy, { ...policy, Statement: [...kept, ...(replaced[how] ?? [])] }];
  });
