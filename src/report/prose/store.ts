import type { STORE_CODES } from '../../domain/findings/store.ts';
import type { Prose } from './prose.ts';

export const STORE_PROSE: Record<(typeof STORE_CODES)[number], Prose> = {
  'store/digest-differs': {
    what: 'the bytes that should have the digest {digest} do not have it',
    help: 'do not use them, and find out who changed them; the step that wrote them replaces a damaged entry of a file store when it writes the same bytes again, and so does removing the entry’s folder there (sha256/, then the digest) and running that step',
    about:
      'Whatever is read from a store, or copied on a machine, is hashed again. These bytes are not the ones that the digest names: they were damaged or changed after they were put there. They are never handed on.',
  },
  'store/not-found': {
    what: 'there is no artifact with the digest {digest} in the store',
    help: 'check that the step that writes it has run, and that both machines use the same store',
    about:
      'A step wants an artifact by its digest and the store has none of that name. Either the step that writes it did not finish, or this machine’s site file names another folder for the store.',
  },
  'store/unreachable': {
    what: 'the store did not answer',
    help: 'try again; if it stays so, check the network and the status of the service',
    about:
      'The store could not be reached, or gave an answer that makes no sense. What cannot be read is treated as not there, and the step fails.',
  },
  'store/not-writable': {
    what: 'nothing can be written to the store ({reason})',
    help: 'make the folder that the site file names for the store, where it is missing (ENOENT), and let the user of the jobs write to it',
    about:
      'The folder of the store is missing, or not writable for the user that runs the step. The site file names the folder, and its administrator must make it.',
  },
  'store/refused': {
    what: 'the store refused the request with status {status}',
    help: 'check that the job may write artifacts, and that the account’s storage is not used up',
    about:
      'The service that keeps the artifacts said no. The usual causes are a quota that is used up, a token without the permission, and a retention policy of the organisation.',
  },
  'store/no-service': {
    what: 'there is no service for artifacts here',
    help: 'a store of type github-artifact works in a GitHub Actions job, on a service that keeps artifacts; elsewhere use type file',
    about:
      'The runner tells actions where artifacts are kept, and gives them a token for it. Here it did not: the command line has neither, and nor has GitHub Enterprise Server.',
  },
  'store/too-large': {
    what: 'the artifact has more than {limit} bytes, the most this store takes',
    help: 'use a store of type file, or make the model smaller',
    about: 'Each store has a limit, checked before anything is sent. A file store has no limit of its own.',
  },
  'store/link': {
    what: 'there is a link among the files: {name}',
    help: 'write the file itself in place of the link',
    about:
      'A tree digest covers bytes. What a link points to can change without the digest changing, so links are refused.',
  },
  'store/special-file': {
    what: 'there is something that is neither a file nor a folder: {name}',
    help: 'remove sockets, pipes and devices before the program ends',
    about: 'Only files and folders have bytes to hash and to copy.',
  },
  'store/empty-folder': {
    what: 'there is an empty folder among the files: {name}',
    help: 'remove it, or put a file into it',
    about: 'A tree digest is made of files. An empty folder would vanish without a trace, so it is refused.',
  },
  'store/empty': {
    what: 'there are no files',
    help: 'write at least one file',
    about: 'A tree without files has nothing to hash; nothing is never an artifact.',
  },
  'store/twin-names': {
    what: 'two names are the same on some file systems: {name}',
    help: 'rename one of the two',
    about:
      'Two names that differ only in upper and lower case, or in how accents are encoded, are one file on macOS and Windows. One of the two would be lost on the way, so both are refused.',
  },
  'store/unfit-name': {
    what: 'a file name cannot be used: {name}',
    help: 'use UTF-8 names without control characters and backslashes',
    about:
      'File names are part of the tree digest and must mean the same on every machine: UTF-8, without control characters, line breaks or backslashes.',
  },
  'store/changed-while-read': {
    what: 'a file changed while it was read: {name}',
    help: 'make sure that nothing writes there, and run the step again',
    about: 'A digest of a file that changes says nothing. Something else writes to the same folder.',
  },
  'store/missing-file': {
    what: 'what was to be read is not there',
    help: 'check the path in the site file, or that the program wrote the file',
    about:
      'A file or folder that a step needs does not exist on this machine. Its path is the site’s and is not shown.',
  },
  'store/read-failed': {
    what: 'a file could not be read ({reason})',
    help: 'look up the system’s name for the reason, and check the disk',
    about:
      'The operating system refused to read a file, for the reason named: `EIO` means that the disk is damaged, `ELOOP` that there is a link in place of the file, `EMFILE` that too many files are open.',
  },
  'store/write-failed': {
    what: 'a file could not be written ({reason})',
    help: 'look up the system’s name for the reason, and check the disk of the state folder that the site file names',
    about:
      'The operating system refused to write a file, for the reason named: `EIO` means that the disk is damaged, `ENOENT` that a folder is not there, `ENAMETOOLONG` that folders are nested too deep.',
  },
  'store/disk-full': {
    what: 'there is no room left on a disk ({reason})',
    help: 'free some of it, or raise the quota of the runner’s user, where the site file puts the state folder, the store or the destination; then run the step again',
    about:
      'The state folder takes scratch copies of models and test sets and the logs of programs; a store takes every model. `ENOSPC` means that the disk is full, `EDQUOT` that the user’s share of it is. Nothing half written is used.',
  },
  'store/read-only': {
    what: 'a disk can only be read ({reason})',
    help: 'mount it for writing, or name folders on another disk in the site file',
    about:
      'The state folder, stores and destinations are written to. A disk that the system found damaged is often made read-only: look at the system’s log.',
  },
  'store/no-access': {
    what: 'the runner’s user may not use a file or folder that the step needs ({reason})',
    help: 'let it read the data, and write to the state folder, the stores and the destinations that the site file names',
    about:
      'The operating system refused, because the file or its folder is closed to the user that runs the step. Its path is the site’s and is not shown.',
  },
  'store/not-text': {
    what: 'a file that must be text is not UTF-8: {name}',
    help: 'write it in UTF-8',
    about: 'A program left a file whose bytes are not text, where a text was expected. Nothing of it is used.',
  },
};
