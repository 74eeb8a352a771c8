import { FINDING_CODES } from '../../src/domain/findings/codes.ts';
import { PROSE } from '../../src/report/prose/prose.ts';
import { findingCalls } from '../support/finding-calls.ts';

const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9-]*)\}/g;
const OPTIONAL = /\[[^[\]]*\{[^[\]]*\]/g;

const keysOf = (text: string): string[] => Array.from(text.matchAll(PLACEHOLDER), ([, key = '']) => key);

const calls = findingCalls().map((call) => {
  const { what, help } = PROSE[call.code as keyof typeof PROSE];
  const text = `${what} ${help}`;
  return { ...call, needed: new Set(keysOf(text.replaceAll(OPTIONAL, ''))), shown: new Set(keysOf(text)) };
});

const told = (file: string, code: string, keys: Iterable<string>) => `${file}: ${code}: ${[...keys].join(', ')}`;

it('reads nearly all findings off the source', () => {
  const codes = new Set(calls.filter(({ open }) => !open).map(({ code }) => code));
  expect(codes.size / FINDING_CODES.length).toBeGreaterThan(0.75);
});

it('what the prose of a finding needs is always passed', () => {
  const gaps = calls.flatMap(({ file, code, needed, always, open }) => {
    const missing = [...needed].filter((key) => !always.has(key));
    return missing.length > 0 && !open ? [told(file, code, missing)] : [];
  });
  expect(gaps).toEqual([]);
});

it('what is passed with a finding is shown by its prose', () => {
  const gaps = calls.flatMap(({ file, code, shown, always, sometimes }) => {
    const silent = [...always, ...sometimes].filter((key) => !shown.has(key));
    return silent.length > 0 ? [told(file, code, silent)] : [];
  });
  expect(gaps).toEqual([]);
});
