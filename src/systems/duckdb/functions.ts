/** Functions of one row that read nothing but their arguments, and whose result is no larger than these. */
export const FUNCTIONS: readonly string[] = [
  ...[
    'abs',
    'ceil',
    'ceiling',
    'exp',
    'floor',
    'greatest',
    'isfinite',
    'isinf',
    'isnan',
    'least',
    'ln',
    'log',
    'log10',
  ],
  ...['log2', 'mod', 'pow', 'power', 'round', 'sign', 'sqrt', 'trunc', 'nullif'],
  ...['concat', 'contains', 'ends_with', 'left', 'length', 'lower', 'ltrim', 'prefix', 'regexp_full_match'],
  ...['regexp_matches', 'right', 'rtrim', 'split_part', 'starts_with', 'substr', 'substring', 'suffix', 'trim'],
  'upper',
  ...['date_diff', 'datediff', 'date_part', 'date_trunc', 'day', 'month', 'year', 'strptime', 'try_strptime'],
];

export const INFIX: readonly string[] = ['+', '-', '*', '/', '//', '%', '||', '~~', '!~~', '~~*', '!~~*'];

export const TYPES: readonly string[] = [
  ...['BOOLEAN', 'TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT'],
  ...['FLOAT', 'DOUBLE', 'VARCHAR', 'DATE', 'TIME', 'TIMESTAMP', 'TIMESTAMP WITH TIME ZONE'],
];
