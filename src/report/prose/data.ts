import type { DATA_CODES } from '../../domain/findings/data.ts';
import type { Prose } from './prose.ts';

export const DATA_PROSE: Record<(typeof DATA_CODES)[number], Prose> = {
  'data/missing': {
    what: 'there is no data where the site file says that {partition} lies',
    help: 'ask the administrator of the site to check the partition’s path, or table, in the site file',
    about:
      'The site file names a file, a folder, a pattern of files or a table for each partition. There is no such file or table, the folder is empty, nothing fits the pattern, or it may not be read.',
  },
  'data/unreadable': {
    what: 'the data of {partition} cannot be read as {format} ({reason})',
    help: 'check the format, and for CSV the encoding, in the site file, and that the file is whole; engine-errors.log in the state folder of the site says which file it is',
    about:
      'The file is not what the site file says it is. Nothing of it is told, because errors of readers quote data.',
  },
  'data/no-rows': {
    what: 'the data of {partition} has no rows',
    help: 'check the partition’s path in the site file, and how the data is written if all of its rows could not be read',
    about: 'Data without rows keeps every limit on bad values, and shows nothing. It never passes.',
  },
  'data/rows-unreadable': {
    what: '{rejected} rows of {partition} cannot be read: {kind}',
    help: 'mend them at the source (engine-errors.log in the state folder of the site names files and lines of a CSV), or tell the site file how the CSV is written',
    about:
      'Rows that the reader had to leave out would be missing from every count. One such row fails the data. Where counts stand as aggregates, one to nine such rows are not told, nor is then the number of the others.',
  },
  'data/line-ends-mixed': {
    what: 'the lines of the CSV file do not all end the same way',
    help: 'end every line alike (dos2unix does it), or let the site file say line-ends: mixed; a CR inside a value needs quotes around the value',
    about:
      'Files put together on several systems often mix line ends, and nobody can say for sure where their rows begin. Line ends inside quotes are free.',
  },
  'data/not-utf-8': {
    what: 'the CSV holds rows that are not UTF-8',
    help: 'save it as UTF-8, or let the site file say its encoding',
    about:
      'Such rows are counted and told where all columns are read at once. A statement that reads only some of them, such as a query of the contract, stops at the first.',
  },
  'data/columns-differ': {
    what: '{number} of {of} files have other columns than the first',
    help: 'give all files of the partition the same columns, in whatever order, or make partitions of those that differ; engine-errors.log in the state folder of the site names them',
    about:
      'The files of a folder or a pattern are one table. A column that some of them lack may be null there, or a mistake, and nobody can say which.',
  },
  'data/name-unusable': {
    what: 'the path of {number} files of {partition} has a star, a question mark or an opening bracket in it',
    help: 'rename the files or their folder',
    about: 'The engine would take such a path for a pattern, and read another file.',
  },
  'data/pattern-of-files': {
    what: 'the files of {partition} are chosen by a pattern, and a program can be given only a file or a folder',
    help: 'put the files into a folder of their own, and name it in the site file',
    about:
      'What is checked and what a program is given must be the same. The folder that a pattern begins in may hold more.',
  },
  'data/bucket-elsewhere': {
    what: 'the bucket of {partition} is in {region}, which is not at {location}',
    help: 'name a bucket in a region that lies where the location of the partition does, and its region in the site file',
    about:
      'Objects are fetched in their own region. A bucket counts as being at a location if every place that its region could be in is one of the location’s, if the law of no other country reaches those who run it, and if the location is not run by the controller itself.',
  },
  'data/bucket-region-differs': {
    what: 'the bucket of {partition} does not lie in {expected}, as the site file says[, but in {got}]',
    help: 'write the bucket’s own region into the site file, if that lies where the partition does',
    about:
      'The store itself is asked where the bucket lies before anything of it is fetched. No redirect to another region is followed.',
  },
  'data/bucket-missing': {
    what: 'there is no bucket where the site file says that {partition} lies',
    help: 'ask the administrator of the site to check the bucket’s name and region in the site file',
    about: 'The store of objects knows no bucket of that name.',
  },
  'data/bucket-denied': {
    what: 'the store of objects does not let this machine read {partition}',
    help: 'allow its identity s3:ListBucket on the bucket and s3:GetObject on the objects, and kms:Decrypt where they are encrypted',
    about:
      'The credentials of this machine are not known there, have expired, or may not read. A store that does not let a bucket be listed also says so of objects that do not exist.',
  },
  'data/bucket-unreachable': {
    what: 'the store of objects of {partition} cannot be reached ({reason})',
    help: 'check the region or endpoint in the site file, the proxy, and what the network lets through',
    about:
      'No answer came. Proxies and certificates are those of the environment: HTTPS_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS.',
  },
  'data/bucket-failed': {
    what: 'the store of objects answered for {partition} with an error[ (status {number})]',
    help: 'try again; if it stays, ask those who run the store',
    about: 'The answer is none that tells what is wrong with the data, the bucket or the credentials.',
  },
  'data/credentials-missing': {
    what: 'this machine has no credentials for the bucket of {partition}',
    help: 'give the machine a role that may read the bucket, or credentials where AWS clients look for them',
    about:
      'They are looked for where every AWS client looks: environment, shared files, web identity, container, instance. Never in an input.',
  },
  'data/object-cut-off': {
    what: 'an object of {partition} did not arrive whole',
    help: 'run the step again',
    about: 'Fewer or other bytes came than the store announced. Nothing of them is used.',
  },
  'data/too-large': {
    what: 'the objects of {partition} are larger than the {limit} bytes that may be fetched',
    help: 'raise max-size in the site file, if the disk of the state folder has the room',
    about: 'What is fetched is held on the site’s disk until the step ends.',
  },
  'data/too-many-files': {
    what: '{partition} has more than {limit} objects',
    help: 'name fewer in the site file, by a longer prefix or a pattern, or put them together',
    about: 'Many small objects are slow to fetch and to read.',
  },
  'data/column-missing': {
    what: 'the data has no column {column}',
    help: 'add it, or name the column with physicalName; capitals count. Where all are missing, the site file may have to say another delimiter or encoding',
    about: 'A property of the contract has no column in the data. None of its checks can run.',
  },
  'data/column-unknown': {
    what: 'the data has {number} columns that the contract does not name: {columns}',
    help: 'describe them in the contract, or drop them at the source',
    about: 'What nobody described nobody checks. Names of columns that stand only in the data are data themselves.',
  },
  'data/column-twice': {
    what: 'two columns of the data have the same name, or differ by capitals alone: {columns}',
    help: 'rename one at the source',
    about: 'The engine tells names apart without regard to capitals. Reading one column for another must not happen.',
  },
  'data/column-unusable': {
    what: '{number} columns of the data have no name, or one with line ends or control characters',
    help: 'give every column of the header a plain name (a separator at its end begins one more), or tell the site file how the CSV is written: encoding, delimiter, columns',
    about: 'The first line of a CSV file names its columns, separated by a comma, semicolon, tab or bar.',
  },
  'data/changed': {
    what: 'the data of {partition} changed while it was read',
    help: 'run the step when nobody writes the file',
    about: 'Its digests before and after differ, or a file was written or replaced meanwhile: what was read is open.',
  },
  'data/several-partitions': {
    what: 'step {step} reads {number} partitions at once; data-validate checks one',
    help: 'add each: partition to the step in the policy',
    about:
      'Each partition has its own contract and lies at its own location. With each: partition the step runs once for every one, where it lies.',
  },
  'data/several-tables': {
    what: 'the contract has {number} schema objects, and the site file gives the partition {partition} one path',
    help: 'let the path of the partition hold {placeholder}, as in registry/{placeholder}.csv, or keep one schema object in the contract',
    about:
      'A contract of several tables needs to know which files are of which table. The path in the site file says it: {table} stands for the physicalName of the schema object, else its name.',
  },
  'data/files-of-no-table': {
    what: 'the partition {partition} has {number} files that are of no table of its contract',
    help: 'add a schema object for them, or move them away',
    about:
      'The path of the partition in the site file holds {table}, and files lie there whose table the contract does not name. A step that reads the partition would read them, and nobody has checked them.',
  },
  'data/expression-refused': {
    what: 'the expression holds {construct}, which may not stand there',
    help: 'use columns, constants, CASE, comparisons, casts and plain functions; docs/data-validate.md lists them',
    about:
      'Labels and slices are one scalar expression over the columns of the data. Statements, sub-selects, other tables, files, settings and functions off the list are refused before anything runs.',
  },
  'data/expression-column': {
    what: 'the expression names a column {column}, which the data has not',
    help: 'correct the name[; did you mean {suggestion}?]; text stands in single quotes, double ones make a name',
    about:
      'Expressions read the columns of the data by their names; capitals do not count. Text in double quotes is a name in SQL.',
  },
  'data/expression-failed': {
    what: 'the expression could not be computed for every row ({kind})',
    help: 'use TRY_CAST, or CASE for values that may be missing or of another type',
    about:
      'The engine met a value that it could not convert or compute with. Its own words quote the value and stay on the site.',
  },
  'data/expression-on-table': {
    what: 'an expression cannot be computed on {partition}, which is a table of a database server',
    help: 'use the checks of the contract standard, or a copy of the table as Parquet',
    about:
      'Expressions are judged by DuckDB’s parser and written anew for DuckDB. What they would mean in another engine nobody has shown.',
  },
  'data/not-a-file': {
    what: '{partition} is a table of a database server, and this step needs files',
    help: 'give the step a copy of the table as Parquet or CSV on the same site',
    about: 'Programs for training and prediction read files. Tables of a server can be validated where they are.',
  },
  'data/failing-rows-unlisted': {
    what: 'the rows that fail the check “{check}” are not listed: the data engine has too little memory to find them',
    help: 'give the engine more memory: the input memory, capacity of the target, or a larger machine',
    about: 'How many rows fail is counted all the same, and the rows of the other checks are listed.',
  },
  'data/not-readable': {
    what: 'the database user may not read the whole table',
    help: 'grant SELECT on the table and USAGE on its schema; where there is row-level security the user needs BYPASSRLS',
    about:
      'Row-level security shows a user some rows only, and counts of a part would pass for counts of all. The server is told to refuse instead.',
  },
  'data/lies-elsewhere': {
    what: 'the table of {partition} is, or holds, a foreign table',
    help: 'name the table on the server that has the data, in the site file of the site where that server is',
    about: 'A foreign table is the data of another server under this one’s name, and nobody said where that server is.',
  },
};
