import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

/**
 * Names the machine on which a process id means what it means here: by its boot and its namespace of process ids, where
 * the system tells them (Linux). Containers and copies of a machine share host names, and a process of another
 * namespace would look gone.
 */
export async function thisMachine(): Promise<string> {
  const parts = [readFile('/proc/sys/kernel/random/boot_id', 'utf8'), readlink('/proc/self/ns/pid')];
  const [boot, namespace] = await Promise.all(parts.map((part) => part.catch(() => '')));
  return [hostname(), boot, namespace].map((part) => (part ?? '').trim()).join(' ');
}
