import type { FILE_CODES } from '../../domain/findings/file.ts';
import type { Prose } from './prose.ts';

export const FILE_PROSE: Record<(typeof FILE_CODES)[number], Prose> = {
  'file/missing': {
    what: 'there is no file {file}[ on {ref}]',
    help: 'write it[ ({maker} makes one to start from)], or correct the path that names it',
    about: 'A file that another file or an input names must exist on the trusted branch. Commit it there first.',
  },
  'file/not-on-trusted-ref': {
    what: '{file} lies here, but is not on {ref}, whose texts decide',
    help: 'commit it and bring it to {ref}; on the command line, --trusted-ref names another branch or commit',
    about:
      'Contracts, specs and manifests are read from the trusted ref, never from the files at hand: otherwise whoever changes the code could change what it is held to.',
  },
  'file/unreadable': {
    what: '{file} cannot be read',
    help: 'make it a plain file that this user may read',
    about:
      'The file is there but is a folder, a pipe, a link that leads nowhere, not text, or closed to the user who runs this. In a folder of evidence a link is not followed.',
  },
  'file/empty': {
    what: '{file} is empty',
    help: 'write its contents; a file of comments alone is empty, too',
    about: 'An empty file could be taken for "nothing is forbidden" or "nothing is tested". It is refused instead.',
  },
  'file/too-large': {
    what: '{file} is larger than {limit} bytes',
    help: 'a file that people write is smaller: check that it is the right one',
    about: 'Files that decide are read whole into memory, so their size has a limit of 1 MiB, checked before parsing.',
  },
  'file/too-deep': {
    what: 'nested deeper than {limit} levels',
    help: 'flatten it',
    about: 'Deep nesting exhausts parsers. No file of ours needs more than a dozen levels; 64 is the limit.',
  },
  'file/too-many-values': {
    what: 'with every alias written out, this file has more than {limit} values',
    help: 'write out what the aliases stand for, or split the file',
    about:
      'A few lines of aliases of aliases can stand for more than a machine holds. A file that is larger than it looks is not read.',
  },
  'file/not-utf8': {
    what: '{file} is not UTF-8 text',
    help: 'save it as UTF-8',
    about: 'Bytes that are not UTF-8 can be read in more than one way. A file that decides must have one reading.',
  },
  'file/control-character': {
    what: 'the control character {character} stands in the text',
    help: 'remove it; in quotes, write an escape instead',
    about: 'Control characters are invisible in review and steer terminals. Only tab and line ends are accepted.',
  },
  'file/syntax': {
    what: 'what stands here cannot follow what stands before it',
    help: 'check indentation, colons, quotes and brackets at this place and on the line above',
    about: 'The text is not YAML 1.2. Nothing after such a place can be trusted, so only the first is told.',
  },
  'file/not-json': {
    what: '{file} is not JSON',
    help: 'hand over what the service or `domicile emit` printed, whole and unchanged',
    about:
      'A document that is compared with what a policy makes is JSON, as the clouds print it: quoted keys, no comments, no comma before a closing bracket.',
  },
  'file/tab': {
    what: 'a tab indents this line',
    help: 'indent with spaces',
    about: 'A tab is as wide as an editor makes it, so YAML indents with spaces alone.',
  },
  'file/indentation': {
    what: 'this line begins at a column that fits nothing above it',
    help: 'give keys of one map, and items of one list, the same indentation; a key with a value on its line has no lines below it',
    about: 'Indentation says what belongs to what. Where it fits nothing, nobody can say what was meant.',
  },
  'file/quote-open': {
    what: 'the quote that opens here is not closed where it should be',
    help: 'close it; a quote inside is written \\" in double quotes, and twice in single ones',
    about: 'All that follows an open quote is taken for text.',
  },
  'file/bracket-open': {
    what: 'the bracket that opens here is not closed',
    help: 'close [ with ] and { with }; lines inside are indented more than the key before the bracket',
    about: 'What follows an open bracket is taken for a part of it.',
  },
  'file/bracket-unopened': {
    what: 'this bracket closes what nothing opened',
    help: 'remove it, or open the bracket; put text with brackets in quotes',
    about: 'The text inside and after the brackets may not be what was meant.',
  },
  'file/no-key': {
    what: 'this is no key with a value',
    help: 'write key: value, with a blank after the colon; put text of several lines in quotes',
    about: 'Among keys every line has a key and a colon with a blank after it. key:value is one word.',
  },
  'file/second-colon': {
    what: 'a value with a colon and a blank in it, or a second key on the line',
    help: 'put the text in quotes, or the second key on a line of its own',
    about: 'A colon with a blank after it makes a key. In text it needs quotes.',
  },
  'file/comma-missing': {
    what: 'between brackets, entries need commas',
    help: 'put a comma between the two entries',
    about: 'Inside [ ] and { } commas divide the entries, and a line end does not.',
  },
  'file/needs-quotes': {
    what: 'text cannot begin with this character',
    help: 'put the text in quotes',
    about: 'YAML keeps @, %, a backtick and some other signs for itself at the beginning of a value.',
  },
  'file/escape': {
    what: 'double quotes hold a backslash that is no escape of YAML',
    help: 'write the backslash twice, or use single quotes, where it stands for itself',
    about: 'In double quotes a backslash begins an escape. Patterns are best written in single quotes.',
  },
  'file/several-documents': {
    what: 'a second document begins here',
    help: 'keep one document: remove the line ---',
    about: 'YAML allows several documents in a file; a reader that takes the first ignores the rest. We refuse it.',
  },
  'file/duplicate-key': {
    what: 'the key {key} stands twice; first at {first}',
    help: 'keep one of the two',
    about: 'Of two equal keys some readers take the first, some the last. A rule could vanish that way.',
  },
  'file/key-not-text': {
    what: 'this key is not a word',
    help: 'write a plain key before the colon',
    about: 'YAML allows lists, maps and nothing at all as keys. No file of ours has such keys.',
  },
  'file/alias': {
    what: 'anchors and aliases (& and *) are not accepted',
    help: 'write the value out; text that begins with & or * needs quotes',
    about: 'An alias makes what is decided stand elsewhere than where it is read, and can blow a small file up.',
  },
  'file/alias-of-nothing': {
    what: 'the alias {name} stands for nothing that comes before it',
    help: 'put the anchor &{name} before it, or write the value here',
    about:
      'In a workflow an anchor (`&name`) may be pointed at (`*name`) further down. Without its anchor an alias says nothing.',
  },
  'file/merge-key': {
    what: 'the merge key << is not accepted',
    help: 'write the keys out',
    about: 'Merge keys are not YAML 1.2, and readers disagree on which value wins.',
  },
  'file/tag': {
    what: 'tags (!…) are not accepted',
    help: 'remove the tag; quotes make a text',
    about: 'A tag changes the type of a value, or asks a reader to build something. No file of ours needs one.',
  },
  'file/directive': {
    what: 'directives (%…) are not accepted',
    help: 'remove the line',
    about: 'A %YAML directive can change the meaning of a whole file: in YAML 1.1 the country NO is false.',
  },
  'file/unknown-key': {
    what: 'unknown key[ {key}]; expected one of {expected}',
    help: 'correct or remove it[; did you mean {suggestion}?]',
    about:
      'A key that nobody knows is often a misspelt rule. It is never ignored. The documentation of the file lists its keys.',
  },
  'file/missing-key': {
    what: 'the key {key} is missing',
    help: 'add it[ with one of {expected}]',
    about: 'This key has no default: leaving it out is not a decision.',
  },
  'file/missing-one-of': {
    what: 'one of the keys {expected} must be there',
    help: 'add one of them',
    about: 'These keys are ways to say the same thing. One of them must be chosen, and only one.',
  },
  'file/keys-exclude': {
    what: 'the key {key} stands beside {other}, and only one of {expected} may be there',
    help: 'remove one of the two',
    about: 'These keys are ways to say the same thing. Where two of them stand, nobody can say which one is meant.',
  },
  'file/wrong-type': {
    what: 'expected {expected}, got {got}',
    help: 'write it in that form[: {form}]',
    about: 'The value has another form (text, number, list, map, true or false, nothing) than this key takes.',
  },
  'file/wrong-value': {
    what: 'expected [{expected}][one of {allowed}][, got {got}]',
    help: 'correct the value[; did you mean {suggestion}?]',
    about: 'The value has the right form, but is not among those that this key takes. There is no silent default.',
  },
  'file/wrong-version': {
    what: 'version {got} of this file format is not known; expected {expected}',
    help: 'write version: {expected}, or use the release of Domicile that knows version {got}',
    about: 'The version says how the rest of the file is to be read. It is never guessed.',
  },
  'file/more-findings': {
    what: '{more} more findings in this file are not listed',
    help: 'mend those above first',
    about: 'A file can be wrong in thousands of places at once. The first hundred are told, the rest counted.',
  },
};
