import type { FILE_CODES } from '../../domain/findings/file.ts';
import type { Prose } from './prose.ts';

export const FILE_PROSE: Record<(typeof FILE_CODES)[number], Prose> = {
  'file/missing': { what: 'missing', help: '', about: '' },
  'file/unreadable': { what: 'unreadable', help: '', about: '' },
  'file/empty': { what: 'empty', help: '', about: '' },
  'file/too-large': { what: 'too large', help: '', about: '' },
  'file/too-deep': { what: 'too deep', help: '', about: '' },
  'file/not-utf8': { what: 'not utf8', help: '', about: '' },
  'file/syntax': { what: 'syntax', help: '', about: '' },
  'file/several-documents': { what: 'several documents', help: '', about: '' },
  'file/duplicate-key': { what: 'duplicate key', help: '', about: '' },
  'file/alias': { what: 'alias', help: '', about: '' },
  'file/merge-key': { what: 'merge key', help: '', about: '' },
  'file/tag': { what: 'tag', help: '', about: '' },
  'file/unknown-key': { what: 'unknown key', help: '', about: '' },
  'file/missing-key': { what: 'missing key', help: '', about: '' },
  'file/wrong-type': { what: 'wrong type', help: '', about: '' },
  'file/wrong-value': { what: 'wrong value', help: '', about: '' },
  'file/wrong-version': { what: 'wrong version', help: '', about: '' },
};
