import { machinePrograms } from '../../../src/machine/programs.ts';

/** Runs a program on a system whose only process table is `ps`, and prints how it ended. */
Object.defineProperty(process, 'platform', { value: 'darwin' });
const [argv, logFile = '', timeoutSeconds] = process.argv.slice(2);
const programs = machinePrograms({ environment: process.env, protectedFiles: [] });
const result = await programs
  .run({ argv: JSON.parse(argv ?? ''), cwd: process.cwd(), env: {}, logFile, timeoutSeconds: Number(timeoutSeconds) })
  .catch((thrown: Error) => ({ thrown: thrown.message }));
console.log(JSON.stringify(result));
