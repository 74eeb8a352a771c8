// Stands for aws, az and gh: takes JSON where they take it, keeps it, and gives it back when it is asked for.
import { readFileSync, writeFileSync } from 'node:fs';

const [, , kept, program, ...args] = process.argv;
const after = (flag) => args[args.indexOf(flag) + 1];
const given = ['--policy-document', '--assume-role-policy-document', '--parameters', '--body', '--input'].find((flag) =>
  args.includes(flag),
);

if (given !== undefined) {
  const from = after(given).replace(/^(?:file:\/\/|@)/, '');
  const text = readFileSync(from === '-' ? 0 : from, 'utf8');
  const json = JSON.parse(text);
  writeFileSync(`${kept}/${program}-${given.slice(2)}.json`, text);
  console.error(`${program} took ${Object.keys(json).join(', ')}`);
} else if (args[1] === 'get-role') {
  process.stdout.write(readFileSync(`${kept}/aws-assume-role-policy-document.json`));
} else if (args.includes('show')) {
  process.stdout.write(readFileSync(`${kept}/az-parameters.json`));
}
