import { PUBLIC_ISSUER } from '../../domain/guardrails/token.ts';
import { type Kind, wrongValue } from './input.ts';

const matching = (value: string, pattern: RegExp, ...expected: readonly string[]): Kind<string> => ({
  value,
  parse: (text, name) => (pattern.test(text.trim()) ? { value: text.trim() } : wrongValue(name, ...expected)),
});

/** An AWS account: its leading zeros count, so it is no number. */
export const awsAccount = matching('account', /^\d{12}$/, 'the twelve digits of an AWS account');

/** What a service counts its owners and repositories by. */
export const serviceId = matching('number', /^[1-9]\d{0,14}$/, 'the id that the API gives, a whole number');

const NAME = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}';
const FILE = '\\.github/workflows/[A-Za-z0-9._-]{1,100}\\.ya?ml';
const FULL_REF = 'refs/(?:heads|tags)/[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,199})';

/** A name goes into conditions of a cloud: characters alone that a repository may have. */
export const exactRepository = matching('OWNER/NAME', new RegExp(`^${NAME}$`), 'a repository as OWNER/NAME');

/** A workflow as a token tells it: its file and the ref or commit that it is taken from. */
export const workflowRef = matching(
  'OWNER/NAME/.github/workflows/FILE@REF',
  new RegExp(`^${NAME}/${FILE}@(?:${FULL_REF}|[0-9a-f]{40})$`),
  'a workflow as OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH, with a full ref or a whole commit',
);

/**
 * Who signs the tokens, without `https://`: github.com, with the slug of an enterprise that asked for one, a `*.ghe.com`,
 * or a server of one's own. https://docs.github.com/en/enterprise-cloud@latest/actions/reference/security/oidc
 */
export const issuer: Kind<string> = {
  value: 'url',
  parse: (text, name) => {
    const host = /^https:\/\/(.+)$/.exec(text.trim())?.[1];
    return host !== undefined && ISSUERS.some((each) => each.test(host))
      ? { value: host }
      : wrongValue(
          name,
          `https://${PUBLIC_ISSUER}`,
          'https://token.actions.SUBDOMAIN.ghe.com',
          'https://HOST/_services/token',
        );
  },
};

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

const ISSUERS = [
  new RegExp(`^token\\.actions\\.githubusercontent\\.com(?:/${LABEL})?$`),
  new RegExp(`^token\\.actions\\.${LABEL}\\.ghe\\.com$`),
  new RegExp(`^(?!.*(?:githubusercontent|ghe)\\.com/)(?:${LABEL}\\.)+${LABEL}/_services/token$`),
];
