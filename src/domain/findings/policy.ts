export const POLICY_CODES = ['policy/none-on-trusted-ref', 'policy/not-yet'] as const;
