import { access, constants, readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { error, refused } from '../../domain/outcome/finding.ts';
import { readSite, type SiteFile } from '../../files/site.ts';
import { tolerating } from '../../machine/errno.ts';

/** Where an administrator puts site files; a constant, so that no job can point elsewhere. */
const SITE_FOLDER = '/etc/domicile';

export interface FoundSite {
  readonly site: SiteFile;
  /** The folder that relative paths in the site file start from. */
  readonly folder: string;
}

/** `given`: a path that the user of a laptop names. Otherwise the administrator's, which the job must not be able to change. */
export async function findSite(given: string | undefined): Promise<FoundSite> {
  const file = given ?? (await administratorsFile());
  if (file === undefined) throw refused(error('proof/site-file-missing'));
  if (given === undefined) await mustBeBeyondReach(file);
  const text = await readFile(file, 'utf8').catch(() => {
    throw refused(error('proof/site-file-missing'));
  });
  // The path of the site file is the site's; findings about it name the file only.
  return { site: readSite({ path: 'site.yml', text }), folder: dirname(file) };
}

async function administratorsFile(): Promise<string | undefined> {
  for (const name of siteFileNames()) {
    const file = join(SITE_FOLDER, name);
    if (await exists(file)) return file;
  }
  return undefined;
}

/** A machine that serves several sites has a user, and a file, for each. */
function siteFileNames(): readonly string[] {
  try {
    return [`${userInfo().username}.site.yml`, 'site.yml'];
  } catch {
    // A user without an entry in the user database has no name.
    return ['site.yml'];
  }
}

async function mustBeBeyondReach(file: string): Promise<void> {
  if (process.getuid?.() === 0) throw refused(error('proof/runner-is-root'));
  for (const path of [file, dirname(file)]) {
    if (await canChange(path)) throw refused(error('proof/site-file-writable'));
  }
}

/** An owner can give itself the right to write, so ownership counts as the right. */
async function canChange(path: string): Promise<boolean> {
  const { uid } = await stat(path);
  if (uid === process.getuid?.()) return true;
  return succeeds(access(path, constants.W_OK), NOT_ALLOWED);
}

/** What the system answers where it forbids to write; any other trouble says nothing of who may. */
const NOT_ALLOWED = ['EACCES', 'EPERM', 'EROFS'];

/** One that may not be looked at is there: it is not passed over for another. */
const exists = (path: string): Promise<boolean> => succeeds(stat(path), ['ENOENT', 'ENOTDIR']);

const succeeds = async (work: Promise<unknown>, otherwise: readonly string[]): Promise<boolean> =>
  (await tolerating(
    otherwise,
    work.then(() => true),
  )) ?? false;
