import type { Finding } from '../../src/domain/outcome/finding.ts';
import { error } from '../../src/domain/outcome/finding.ts';
import { id, ids } from '../../src/domain/outcome/labelled.ts';
import { messageOf } from '../../src/report/message.ts';
import { plain } from '../../src/report/voice.ts';

const said = (finding: Finding): string => plain(messageOf(finding).what, { cap: 'public' });

it('fills in parameters, and lists by commas', () => {
  const finding = error('input/unknown-format', { format: id('jsno'), expected: ids(['json', 'text']) });
  expect(said(finding)).toBe('there is no format jsno');
  expect(plain(messageOf(finding).help, { cap: 'public' })).toBe('expected one of json, text');
});

it('says what may be left out only where all of it is there', () => {
  const finding = error('input/unknown-format', { format: id('jsno'), suggestion: id('json') });
  expect(said(finding)).toBe('there is no format jsno, did you mean json?');
});

it('shows a parameter that is missing as a question mark', () => {
  expect(said(error('input/unknown-format'))).toBe('there is no format ?');
});

it('does not take a value for a template', () => {
  expect(said(error('input/unknown-format', { format: id('{suggestion} [x {suggestion}]') }))).toBe(
    'there is no format {suggestion} [x {suggestion}]',
  );
});
