import type { ENGINE_CODES } from '../../domain/findings/engine.ts';
import type { Prose } from './prose.ts';

export const ENGINE_PROSE: Record<(typeof ENGINE_CODES)[number], Prose> = {
  'engine/missing': {
    what: 'the data engine is not on this machine and could not be fetched: {reason}; its package is {package}, {integrity}',
    help: 'let npm reach a registry, name one with registry, or unpack that package on the machine and name its folder with engine-path',
    about:
      'Data is checked where it lies, so the engine has to be there. It is taken from engine-path, from the tool cache, or fetched with the npm client, so that your registry, proxy and credentials apply; with the input registry it is fetched from there without npm. Without network, put the package of that very hash on the machine.',
  },
  'engine/platform-unknown': {
    what: 'the data engine does not exist for {platform}; it does for {expected}',
    help: 'run the step on one of these platforms; a container of Debian, Ubuntu or Alpine on the same machine will do',
    about:
      'The engine is native code, made for each platform and locked by hash. Linux is told apart by its C library: musl (Alpine) has packages of its own.',
  },
  'engine/file-missing': {
    what: 'the file {file} of the data engine is not there ({source})',
    help: 'name the folder into which {package} was unpacked, the one with its package.json',
    about: 'A folder was named, or found, in which the engine should lie, and its files are not in it.',
  },
  'engine/hash-differs': {
    what: 'the file {file} of the data engine is not the locked one: expected {expected}',
    help: 'take away what lies there ({source}), or ask who runs that registry; the right package is {package}, {integrity}',
    about:
      'Every file of the engine is hashed each time before it is loaded, wherever it came from. What differs from the locked hash is never run.',
  },
  'engine/archive-cut-off': {
    what: 'the package of the data engine did not arrive whole: {package}, {integrity}',
    help: 'run the step again; if it stays, look at the proxy or the mirror between this machine and the registry',
    about: 'The archive ended early, or is not the one that the registry announces. Nothing of it was unpacked.',
  },
  'engine/cache-changed': {
    what: 'the file {file} of the data engine in the tool cache is not what was put there: expected {expected}',
    help: 'find out who can write to the tool cache, and remove {folder} from it; the engine is then fetched anew',
    about:
      'The engine is hashed before each load. Whoever could change it in the cache could have changed other tools there, too, so it is not mended in silence.',
  },
  'engine/not-loadable': {
    what: 'the data engine has the right hash but this machine cannot load it',
    help: 'check that the machine has the C++ runtime (libstdc++) of a current distribution',
    about: 'The native library was refused by the operating system’s loader, usually for a missing system library.',
  },
  'engine/query-failed': {
    what: 'the data engine could not run a statement ({kind})',
    help: 'the engine’s own words are on the site, in engine-errors.log of its state folder',
    about:
      'Error texts of data engines quote values of the data, so they never leave the site. What is told is the kind of the error.',
  },
  'engine/out-of-memory': {
    what: 'the data engine ran out of memory',
    help: 'give the engine more memory: the input memory, capacity of the target, or a larger machine',
    about:
      'The engine may use four fifths of the machine’s memory and spills to the scratch folder before it gives up.',
  },
  'engine/unreachable': {
    what: 'the database server that the site file names cannot be reached ({kind})',
    help: 'check host, port and tls in the site file, and that the server runs; its own words are on the site, in engine-errors.log of the state folder',
    about:
      'A partition may be a table of a PostgreSQL server of the site. A server that does not encrypt, or whose certificate does not prove its name, counts as not reached.',
  },
  'engine/login-refused': {
    what: 'the database server does not let the user of the site file in ({kind})',
    help: 'check user, database and password in the site file; the server’s own words are on the site, in engine-errors.log',
    about: 'The server was reached and said no: a wrong password, no such user or database, or no rule in pg_hba.conf.',
  },
  'engine/password-missing': {
    what: 'the password for the database server is not where the site file says',
    help: 'put it into that file, readable for the runner’s user alone, or into that environment variable of the step',
    about:
      'Passwords stand in a file of the site or in an environment variable; never in the site file or the repository.',
  },
  'engine/authority-missing': {
    what: 'the file with the certificates for the database server cannot be read',
    help: 'check the path under ca in the site file',
    about: 'Without the authority that the site names, no server can prove its name.',
  },
  'engine/server-too-old': {
    what: 'the database server is PostgreSQL {got}; {expected} is the oldest that checks run on',
    help: 'use a newer server, or a copy of the table as Parquet',
    about: 'The checks need functions that older servers do not have. Nothing was checked.',
  },
  'engine/server-encoding': {
    what: 'the encoding of the database is not UTF8',
    help: 'use a database in UTF8, or a copy of the table as Parquet',
    about:
      'Lengths and patterns are about characters, which databases in other encodings count and match in their own way.',
  },
  'engine/timed-out': {
    what: 'a statement took longer than the site allows, or was ended by the server',
    help: 'raise timeout of the partition in the site file, or run the step when the server has less to do',
    about: 'A database server serves others, too. A check that did not end has not passed.',
  },
};
