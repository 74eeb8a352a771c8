import type { INPUT_CODES } from '../../domain/findings/input.ts';
import type { Prose } from './prose.ts';

export const INPUT_PROSE: Record<(typeof INPUT_CODES)[number], Prose> = {
  'input/missing': {
    what: 'input {name} is missing',
    help: 'set {name}; it has no default',
    about: 'An action or command needs this input and it has no default. An empty value counts as missing.',
  },
  'input/unknown': {
    what: 'there is no input {name}[, did you mean {suggestion}?]',
    help: 'expected one of {expected}',
    about: 'An input that nobody reads is a mistake, so it is refused and not ignored. Check the spelling.',
  },
  'input/wrong-value': {
    what: 'input {name} has a value that is not allowed',
    help: 'expected {expected}',
    about: 'The value of an input is not among those allowed. Booleans are `true` or `false`, nothing else.',
  },
  'input/not-json': {
    what: 'input {name} is not valid JSON',
    help: 'an output of an earlier step is handed over unchanged (one that holds a masked value is dropped by the service); what you write yourself is checked for brackets and quotes',
    about:
      'This input is the JSON output of an earlier step and could not be read. The usual cause is an output that the service dropped because a secret appears in it, or a job that did not declare its output.',
  },
  'input/too-large': {
    what: 'input {name} is longer than {limit} bytes',
    help: 'keep large texts in files or in a store and hand over a reference',
    about:
      'An input is one environment variable: 128 KiB on Linux, 32 KiB on Windows. What is longer cannot arrive whole.',
  },
  'input/no-shell': {
    what: 'input {name} uses {character}, which only a shell understands',
    help: 'there is no shell: put the line into a script of the repository and name the script',
    about:
      'Programs are started from a list of arguments, without a shell, so pipes, redirections, substitutions and variables have no meaning. Put them into a script, or write the list of arguments as a JSON array.',
  },
  'input/unknown-command': {
    what: 'there is no command {command}[, did you mean {suggestion}?]',
    help: 'expected one of {expected}',
    about: 'The command line names a command that does not exist in this version.',
  },
  'input/not-a-flag': {
    what: 'the argument {argument} is not understood',
    help: 'inputs are written --name value or --name=value; `domicile <command> --help` lists them',
    about:
      'The command line takes a command and then named inputs, nothing else. An argument that nobody reads is refused.',
  },
  'input/twice': {
    what: 'input {name} is given twice',
    help: 'give it once',
    about: 'An input that is given twice has no clear value, so neither is taken.',
  },
  'input/stands-alone': {
    what: 'input {name} stands alone: {others} would be passed over',
    help: 'ask two questions',
    about: 'An input that has no meaning beside another is refused, not ignored.',
  },
  'input/not-there': {
    what: 'input {name} names no {expected} that is there and can be read',
    help: 'check the path, which is seen from where the command or action starts; a folder that is to be written to is made first',
    about:
      'A file or folder that an input names must exist before anything begins: a mistyped path would look like missing evidence, or like a fault of something else. The path itself is not shown.',
  },
  'input/not-installed': {
    what: 'the programs of the example need the package {package}, and it is not installed',
    help: 'run `{command}` in the clone of Domicile, then the demo again',
    about: 'The demo trains real models, with packages that Domicile itself does not need.',
  },
  'input/not-a-ref': {
    what: 'input {name} is not the name of a branch, tag or commit',
    help: 'write origin/main, a full name such as refs/tags/v1.0, or a commit in full (40 or 64 digits)',
    about:
      'What decides is named outright. A branch of a remote is origin/main; any ref goes by its full name (refs/…), a commit by its whole id; at a terminal a plain name is a local branch. What git would work out (HEAD^, main~1, @, FETCH_HEAD, a glob) depends on what was checked out or fetched last, which a stranger may have proposed.',
  },
  'input/file-not-writable': {
    what: 'what input {name} names cannot be written ({reason})',
    help: 'name a folder that you may write to; a file for a key must not exist yet',
    about:
      'Evidence and keys are written where an input says. A key is never written over: whoever trusts its public half would lose it.',
  },
  'input/unknown-format': {
    what: 'there is no format {format}[, did you mean {suggestion}?]',
    help: 'expected one of {expected}',
    about: 'An unknown report format is an error: nothing is printed in another format instead.',
  },
};
