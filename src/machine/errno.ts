/** The operating system's name for what went wrong, `ENOENT` and so on; undefined for any other error. */
export function errnoOf(thrown: unknown): string | undefined {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** Waits for work whose failing with one of these names is as good as success. */
export async function tolerating<T>(names: readonly string[], work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (thrown) {
    if (names.includes(errnoOf(thrown) ?? '')) return undefined;
    throw thrown;
  }
}
