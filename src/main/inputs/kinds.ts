import { accessSync, constants, statSync } from 'node:fs';
import { posix } from 'node:path';
import { type Digest, isDigest } from '../../domain/outcome/digest.ts';
import { error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { BYTES } from '../../domain/policy/size.ts';
import { errnoOf } from '../../machine/errno.ts';
import { type Kind, type Parsed, wrong, wrongValue } from './input.ts';

/** One line of text. */
export const line: Kind<string> = {
  value: 'text',
  parse: (text, name) => (/[\r\n\0]/.test(text.trim()) ? wrongValue(name, 'one line') : { value: text.trim() }),
};

/** One line of text, by what it stands for. */
export const lineOf = (value: string): Kind<string> => ({ ...line, value });

/** A file or folder of this machine that must be there and readable. Where it lies is not told. */
const onMachine = (value: 'file' | 'folder'): Kind<string> => ({
  value,
  parse: (text, name) =>
    isReadable(text.trim(), value)
      ? { value: text.trim() }
      : wrong(error('input/not-there', { name: id(name), expected: id(value) })),
});

function isReadable(path: string, what: 'file' | 'folder'): boolean {
  try {
    accessSync(path, constants.R_OK);
    const found = statSync(path);
    return what === 'folder' ? found.isDirectory() : found.isFile();
  } catch (thrown) {
    if (errnoOf(thrown) === undefined) throw thrown;
    return false;
  }
}

export const machineFile = onMachine('file');

/** Several, each on its line. */
export const machineFiles: Kind<readonly string[]> = {
  value: 'files',
  parse: (text, name, place) => {
    const parsed = text.split('\n').map((each) => machineFile.parse(each, name, place));
    const wrong = parsed.find((each) => 'findings' in each);
    return wrong ?? { value: parsed.flatMap((each) => ('value' in each ? each.value : [])) };
  },
};

export const machineFolder = onMachine('folder');

/** Less and the engine does not come far. */
const MIN_MEMORY_BYTES = 64e6;

/** A size as people write it, in bytes. */
export const memorySize: Kind<number> = {
  value: '4GB',
  parse: (text, name) => {
    const [, number, unit = ''] = /^([1-9]\d{0,5})(MB|GB|TB|MiB|GiB|TiB)$/.exec(text.trim()) ?? [];
    const bytes = Number(number) * (BYTES[unit] ?? Number.NaN);
    return bytes >= MIN_MEMORY_BYTES
      ? { value: bytes }
      : wrongValue(name, 'a size such as 4GB or 512MiB, of at least 64MB');
  },
};

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/** An address that nobody between can change the answers of. Inputs are printed: a password in it would be. */
export const httpsAddress: Kind<string> = {
  value: 'https://…',
  parse: (text, name) => {
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
    const isBare = url !== undefined && `${url.username}${url.password}${url.search}${url.hash}` === '';
    return isSafe && isBare ? { value: url.href } : wrongValue(name, 'https://HOST/PATH, without a password');
  },
};

const ID = /^[A-Za-z][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z][A-Za-z0-9_-]{0,99})?$/;

/** The digest of a text, with `sha256:` before it or without, as `sha256sum` prints it. */
export const sha256Digest: Kind<Digest> = {
  value: 'sha256',
  parse: (text, name) => {
    const digest = `sha256:${text.trim().replace(/^sha256:/, '')}`;
    return isDigest(digest) ? { value: digest } : wrongValue(name, 'a SHA-256, 64 small hexadecimal digits', 'none');
  },
};

/** An id of the policy: a step, a partition (`dataset/partition` where two share a name), a destination. */
export const idText: Kind<string> = {
  value: 'id',
  parse: (text, name) => (ID.test(text.trim()) ? { value: text.trim() } : wrongValue(name, 'an id of the policy')),
};

const REPOSITORY = /^[A-Za-z0-9._-]{1,99}\/[A-Za-z0-9._-]{1,100}$/;

/** A repository as a service calls it. */
export const repositoryName: Kind<string> = {
  value: 'OWNER/name',
  parse: (text, name) =>
    REPOSITORY.test(text.trim()) ? { value: text.trim() } : wrongValue(name, 'a repository as OWNER/name'),
};

/** A path of a file inside the repository, made relative to its root. */
export const repositoryPath: Kind<string> = {
  value: 'path',
  parse: (text, name, { folder }) => pathIn(folder, text.trim(), name),
};

/** Several, with commas or line ends between them. */
export const repositoryPaths: Kind<readonly string[]> = {
  value: 'paths',
  parse: (text, name, { folder }) => {
    const parsed = text
      .split(/[,\n]/)
      .flatMap((each) => (each.trim() === '' ? [] : pathIn(folder, each.trim().replace(/\/$/, ''), name)));
    const wrong = parsed.find((each) => 'findings' in each);
    return wrong ?? { value: parsed.flatMap((each) => ('value' in each ? each.value : [])) };
  },
};

/** A path inside the project (the folder that holds `.github`), whatever folder the user stands in. */
export const projectPath: Kind<string> = {
  value: 'path',
  parse: (text, name) => pathIn('', text.trim(), name),
};

function pathIn(folder: string, text: string, name: string): Parsed<string> {
  const path = posix.normalize(posix.join(folder, text));
  const leaves = path === '..' || path.startsWith('../') || posix.isAbsolute(text);
  const isFile = path !== '.' && !path.endsWith('/') && !/[\\\r\n\0]/.test(path);
  return isFile && !leaves
    ? { value: path }
    : wrongValue(name, 'a path inside the repository, such as folder/file.yml');
}

/** YAML's booleans as GitHub writes them; nothing else is true or false. */
export const flag: Kind<boolean> = {
  value: 'true|false',
  parse: (text, name) => {
    if (/^(?:true|True|TRUE)$/.test(text.trim())) return { value: true };
    return /^(?:false|False|FALSE)$/.test(text.trim()) ? { value: false } : wrongValue(name, 'true', 'false');
  },
};

export const wholeNumber = (min: number, max: number): Kind<number> => ({
  value: 'number',
  parse: (text, name) => {
    const value = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? { value } : wrongValue(name, `a whole number from ${min} to ${max}`);
  },
});

export const oneOf = <T extends string>(...choices: readonly T[]): Kind<T> => ({
  value: choices.join('|'),
  parse: (text, name) => {
    const choice = choices.find((each) => each === text.trim());
    return choice === undefined ? wrongValue(name, ...choices) : { value: choice };
  },
});

/** JSON that an earlier step gave, kept as text for its reader. */
export const jsonText: Kind<string> = {
  value: 'json',
  parse: (text, name) => {
    try {
      JSON.parse(text);
      return { value: text };
    } catch {
      return wrong(error('input/not-json', { name: id(name) }));
    }
  },
};

/** Lines that an earlier step gave, kept for their reader. */
export const lines: Kind<string> = { value: 'json lines', parse: (text) => ({ value: text }) };
