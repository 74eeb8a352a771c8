import { TABLE_PLACEHOLDER } from './tables.ts';

/** A table of a PostgreSQL server that holds a partition, as the administrator of a site describes it. Secrets of the site. */
export interface PartitionTable {
  /** A name, an address, or the absolute path of the folder with the server's Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  /** Without one the server has to know the user by itself, as over a Unix socket. */
  readonly password?: Password;
  readonly schema: string;
  readonly table: string;
  /** `verify-full`: the server shows a certificate for its name. `off`: what is sent can be read on the way. */
  readonly tls: 'verify-full' | 'off';
  /** A file with the certificates of authorities that may vouch for the server; without it those that Node.js knows. */
  readonly ca?: string;
  /** How long one statement may take. */
  readonly timeoutSeconds: number;
}

export type Password = { readonly file: string } | { readonly variable: string };

/** Whether the contract says which tables there are: `{table}` stands for the name of each. */
export const isAnyTable = ({ table }: PartitionTable): boolean => table === TABLE_PLACEHOLDER;
