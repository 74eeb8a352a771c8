export const GUARDRAIL_CODES = [
  'guardrail/target-unused',
  'guardrail/nothing-to-make',
  'guardrail/no-environment',
  'guardrail/environment-name',
  'guardrail/no-immutable-subject',
  'guardrail/name-reused',
  'guardrail/region-not-one',
  'guardrail/clouds-apart',
  'guardrail/labels-are-no-boundary',
  'guardrail/group-of-several-places',
  'guardrail/unknown-entry',
  'guardrail/drift',
] as const;
