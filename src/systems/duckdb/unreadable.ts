/** A file is not of its format; the message is a word of ours. */
export class Unreadable extends Error {
  /** Its path: for the site alone. */
  readonly file: string | undefined;

  constructor(message: string, file?: string) {
    super(message);
    this.file = file;
  }
}

/** Says of which file it is that something cannot be read. */
export async function ofFile<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    throw thrown instanceof Unreadable ? new Unreadable(thrown.message, file) : thrown;
  }
}

/** Some files have other columns than the first. */
export class ColumnsDiffer extends Error {
  readonly files: readonly string[];
  readonly of: number;

  constructor(files: readonly string[], of: number) {
    super('other columns than in the first file');
    this.files = files;
    this.of = of;
  }
}
