export const CONTRACT_CODES = [
  'contract/none',
  'contract/check-failed',
  'contract/no-checks',
  'contract/not-yet',
  'contract/not-machine-checkable',
  'contract/pattern-unsupported',
  'contract/pattern-invalid',
  'contract/unknown-property',
  'contract/property-twice',
  'contract/limit-impossible',
  'contract/several-operators',
  'contract/option-without-type',
] as const;
