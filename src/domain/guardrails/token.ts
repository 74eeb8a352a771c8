import { error, type Finding, warning } from '../outcome/finding.ts';
import { id } from '../outcome/labelled.ts';
import type { Target } from '../policy/policy.ts';

/** The CI service that signs tokens, and the repository whose jobs are let in. */
export interface TokenSource {
  /** Without `https://`, as condition keys and provider names have it. */
  readonly issuer: string;
  readonly repository: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  /**
   * What the token's subject calls the repository: by names and ids (`OWNER@1/NAME@2`, what a repository made, renamed
   * or moved after 2026-07-15 has), or by names alone.
   * https://docs.github.com/en/actions/reference/security/oidc#immutable-subject-claims
   */
  readonly subject: 'immutable' | 'names';
}

/** The service itself; a server of one's own and `*.ghe.com` have issuers of their own. */
export const PUBLIC_ISSUER = 'token.actions.githubusercontent.com';

/**
 * A name goes into the subject as it is, so it may hold nothing that means something there (`:`) or in a condition of a
 * cloud (`*`, `?`, `${`).
 */
const ENVIRONMENT = /^[A-Za-z0-9](?:[A-Za-z0-9._/ -]{0,253}[A-Za-z0-9])?$/;

/** The subject of a target's jobs, exactly; or why there is none that only they have. */
export function subjectOf(source: TokenSource, { id: target, environment, at }: Target): string | Finding {
  if (environment === undefined) return error('guardrail/no-environment', { target: id(target) }, at);
  if (!ENVIRONMENT.test(environment))
    return error('guardrail/environment-name', { target: id(target), environment: id(environment) }, at);
  return `repo:${nameIn(source)}:environment:${environment}`;
}

function nameIn({ subject, repository, repositoryId = '', ownerId = '' }: TokenSource): string {
  const [owner = '', name = ''] = repository.split('/');
  return subject === 'names' ? `${owner}/${name}` : `${owner}@${ownerId}/${name}@${repositoryId}`;
}

/** What speaks against a source before any target is looked at. */
export function sourceFindings({ subject, issuer, repositoryId, ownerId }: TokenSource): readonly Finding[] {
  if (subject === 'names') return [];
  // https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
  if (issuer.endsWith('/_services/token')) return [error('guardrail/no-immutable-subject', { issuer: id(issuer) })];
  const ids = { 'repository-id': repositoryId, 'owner-id': ownerId };
  return Object.entries(ids).flatMap(([name, value]) =>
    value === undefined ? [error('input/missing', { name: id(name) })] : [],
  );
}

/** Whoever gets the name of a repository that was given up is let in, where nothing but the name is asked for. */
export const nameReused = ({ repository }: TokenSource): Finding =>
  warning('guardrail/name-reused', { repository: id(repository) });
