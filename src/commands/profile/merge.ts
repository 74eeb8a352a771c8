import { badInput, error } from '../../domain/outcome/finding.ts';
import { id, path } from '../../domain/outcome/labelled.ts';
import { isUnlike, merged, type Unlike } from '../../domain/profile/merge.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { SourceText } from '../../files/node.ts';
import { readProfile } from '../../files/profile.ts';

/** The profiles of several sites as one. Throws where they are not of different data of one contract. */
export function mergedProfile([first, ...others]: readonly SourceText[]): Profile {
  if (!first) throw new Error('a merge of no profile');
  return others.reduce((profile, source) => {
    const made = merged(profile, readProfile(source));
    if (isUnlike(made)) throw badInput(unlike(made, first, source));
    return made;
  }, readProfile(first));
}

function unlike({ unlike: how, what }: Unlike, first: SourceText, source: SourceText) {
  const params = { file: path(source.path), first: path(first.path), name: id(what) };
  return how === 'part' ? error('profile/same-part', params) : error('profile/unlike', { ...params, what: id(how) });
}
