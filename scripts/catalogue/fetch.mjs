// Fetches packages with the clients that the user has, so that the user's registries and proxies apply.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';

const run = (command, args, cwd) => execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });

const unpackZip = (file, folder) => run('python3', ['-m', 'zipfile', '-e', file, '.'], folder);

/** By package client: download into the folder, then unpack there. */
const CLIENTS = {
  npm: {
    download: (name, folder) => run('npm', ['pack', '--silent', `${name}@latest`], folder),
    unpack: (file, folder) => run('tar', ['-xzf', file], folder),
  },
  pip: {
    download: (name, folder) =>
      run('python3', ['-m', 'pip', 'download', '-q', '--no-deps', '--only-binary', ':all:', '-d', '.', name], folder),
    unpack: unpackZip,
  },
  maven: {
    download: (name, folder) =>
      run('mvn', ['-q', 'dependency:copy', `-Dartifact=${name}:LATEST:jar:sources`, '-DoutputDirectory=.'], folder),
    unpack: unpackZip,
  },
};

export function fetchPackage({ from, name }, folder) {
  const { download, unpack } = CLIENTS[from];
  mkdirSync(folder, { recursive: true });
  download(name, folder);
  const [file, ...more] = readdirSync(folder);
  if (file === undefined || more.length > 0) throw new Error(`${from} brought no file, or several`);
  unpack(file, folder);
}
