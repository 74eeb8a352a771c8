export const PLAN_CODES = ['plan/changed-since'] as const;
