import { error, refused } from '../../domain/outcome/finding.ts';

/** The run and the job as the service for artifacts knows them. */
export interface RunScope {
  readonly run: string;
  readonly job: string;
}

const SCOPE = /^Actions\.Results:([^:\s]+):([^:\s]+)$/;

/** The runner's token names the run and job it is for; the service checks it, so nothing is verified here. */
export function scopeOf(token: string): RunScope {
  const scopes = scopesIn(token).split(' ');
  const [, run, job] = scopes.map((scope) => SCOPE.exec(scope)).find((match) => match !== null) ?? [];
  if (run === undefined || job === undefined) throw refused(error('store/no-service'));
  return { run, job };
}

function scopesIn(token: string): string {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const scopes = typeof claims === 'object' && claims !== null && 'scp' in claims ? claims.scp : '';
    return typeof scopes === 'string' ? scopes : '';
  } catch {
    return '';
  }
}
