import type { PartitionTable, Password } from '../../domain/data/table.ts';
import type { Finding } from '../../domain/outcome/finding.ts';
import { duration } from '../duration.ts';
import {
  byKeyPresent,
  int,
  line,
  mapped,
  object,
  oneOf,
  optional,
  pattern,
  required,
  type Shape,
  withDefault,
} from '../shape.ts';

const DEFAULT_PORT = 5432;

const DAY = { text: '1d', seconds: 86_400 };
const HOUR = { text: '1h', seconds: 3600 };

const password: Shape<Password> = byKeyPresent({
  file: object({ file: required(line) }),
  variable: object({ variable: required(pattern(/[A-Za-z_][A-Za-z0-9_]*/, 'the name of a variable')) }),
});

const NAME = /[^.\p{Cc}"]{1,63}/u;

const table = pattern(new RegExp(`${NAME.source}\\.${NAME.source}`, 'u'), 'a table as SCHEMA.TABLE');

const shape = object({
  host: required(line),
  port: withDefault(int({ min: 1, max: 65_535 }), DEFAULT_PORT),
  database: required(line),
  user: required(line),
  password: optional(password),
  table: required(table),
  tls: optional(oneOf('verify-full', 'off')),
  ca: optional(line),
  timeout: withDefault(duration(DAY), HOUR),
});

/** What a finding would repeat of the file: somebody may have written a password in the wrong place. */
const REPEATED: Readonly<Record<string, string>> = {
  'file/wrong-value': 'got',
  'file/wrong-type': 'form',
  'file/unknown-key': 'key',
};

const untold =
  <T>(of: Shape<T>): Shape<T> =>
  (node, findings) => {
    const own: Finding[] = [];
    const read = of(node, own);
    findings.push(...own.map(withoutRepeated));
    return read;
  };

function withoutRepeated(finding: Finding): Finding {
  const params = Object.entries(finding.params).filter(([key]) => key !== REPEATED[finding.code]);
  return { ...finding, params: Object.fromEntries(params) };
}

/** A table of a PostgreSQL server. What leaves this machine is encrypted, unless the file says otherwise. */
export const tableShape: Shape<PartitionTable> = mapped(untold(shape), ({ table: name, timeout, tls, ...rest }) => {
  const [schema = '', of = ''] = name.split('.');
  const safe = isHere(rest.host) ? 'off' : 'verify-full';
  return { ...rest, schema, table: of, tls: tls ?? safe, timeoutSeconds: timeout.seconds };
});

/** A Unix socket, or this machine's own address. */
const isHere = (host: string): boolean => host.startsWith('/') || /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/.test(host);
