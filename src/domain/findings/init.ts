export const INIT_CODES = [
  'init/exists',
  'init/nobody-to-ask',
  'init/broken-off',
  'init/place-unknown',
  'init/two-sites-alike',
  'init/unknown-site',
  'init/site-outside',
  'init/step-nowhere',
] as const;
