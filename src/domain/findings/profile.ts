export const PROFILE_CODES = [
  'profile/written',
  'profile/may-not-stand',
  'profile/of-other-contract',
  'profile/of-other-type',
  'profile/lacks',
  'profile/leaves-out',
  'profile/unlike',
  'profile/same-part',
] as const;
