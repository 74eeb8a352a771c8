import type { ENGINE_CODES } from '../../domain/findings/engine.ts';
import type { Prose } from './prose.ts';

export const ENGINE_PROSE: Record<(typeof ENGINE_CODES)[number], Prose> = {
  'engine/missing': {
    what: 'the data engine is not on this machine and could not be fetched: package {package}, {integrity}',
    help: 'let npm reach a registry, or unpack that package on the machine and name its folder with engine-path',
    about:
      'Data is checked where it lies, so the engine has to be there. It is taken from engine-path, from the tool cache, or fetched with the npm client, so that your registry, proxy and credentials apply. Without network, put the package of that very hash on the machine.',
  },
  'engine/platform-unknown': {
    what: 'the data engine does not exist for {platform}; it does for {expected}',
    help: 'use a runner of one of these platforms',
    about: 'The engine is native code, locked by hash for each platform.',
  },
  'engine/file-missing': {
    what: 'the file {file} of the data engine is not there ({source})',
    help: 'name the folder into which the package was unpacked, the one with its package.json',
    about: 'A folder was named, or found, in which the engine should lie, and its files are not in it.',
  },
  'engine/hash-differs': {
    what: 'the file {file} of the data engine is not the locked one: expected {expected}',
    help: 'remove it from where it lies ({source}); the right package is {package}, {integrity}',
    about:
      'Every file of the engine is hashed each time before it is loaded, wherever it came from. What differs from the locked hash is never run.',
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
    help: 'give the step more memory: requires in the policy',
    about:
      'The engine may use four fifths of the machine’s memory and spills to the scratch folder before it gives up.',
  },
};
