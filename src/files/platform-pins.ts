import type { PlatformPins } from '../domain/gate/platform.ts';
import { duration } from './duration.ts';
import {
  byKeyPresent,
  checked,
  fail,
  listOf,
  mapped,
  object,
  optional,
  pattern,
  required,
  type Shape,
  text,
  wrongValue,
} from './shape.ts';

const PEM = /^-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]{100,10000}\n-----END CERTIFICATE-----\n?$/;
const MAX_AGE = { seconds: 90 * 86_400, text: '90d' };

const certificate: Shape<string> = checked(text, (value, node, findings) =>
  PEM.test(value) ? value : fail(findings, wrongValue(node, ['one certificate in PEM, from BEGIN to END CERTIFICATE'])),
);

const certificates = required(listOf(certificate, { min: 1 }));
const maxInstanceAge = optional(duration(MAX_AGE));

const account = pattern(/\d{12}/, 'an account id of AWS: 12 digits, in quotes');
const project = pattern(/([a-z0-9.-]{1,60}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]/, 'a project id of Google Cloud');
const subscription = pattern(
  /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
  'a subscription id of Azure, in small letters',
);

const aws = mapped(
  object({ accounts: required(listOf(account, { min: 1 })), certificates, 'max-instance-age': maxInstanceAge }),
  ({ accounts, certificates: pinned, 'max-instance-age': age }): PlatformPins => ({
    provider: 'aws',
    accounts,
    certificates: pinned,
    ...(age === undefined ? {} : { maxInstanceAge: age }),
  }),
);

const gcp = mapped(
  object({ projects: required(listOf(project, { min: 1 })), 'max-instance-age': maxInstanceAge }),
  ({ projects, 'max-instance-age': age }): PlatformPins => ({
    provider: 'gcp',
    accounts: projects,
    certificates: [],
    ...(age === undefined ? {} : { maxInstanceAge: age }),
  }),
);

const azure = mapped(
  object({ subscriptions: required(listOf(subscription, { min: 1 })), certificates }),
  ({ subscriptions, certificates: pinned }): PlatformPins => ({
    provider: 'azure',
    accounts: subscriptions,
    certificates: pinned,
  }),
);

/** Whose machines a location's are; the key says which cloud is meant. */
export const platformPins: Shape<PlatformPins> = byKeyPresent({ accounts: aws, projects: gcp, subscriptions: azure });
