const FRAME = /^ {4}at (?:(?:async |new )*([\w.$<>#[\] ]+) )?\(?(?:[^()]*[/\\])?([\w.-]+:\d+:\d+)\)?$/;

/**
 * The stack of an error without its words and without folders: a message may quote data, a path names the site.
 * The errors that caused it follow.
 */
export function frames(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'no stack\n';
  const lines = stackLines(thrown).flatMap((line) => {
    const [, name, place] = FRAME.exec(line) ?? [];
    return place === undefined ? [] : [`    at ${name ?? ''} (${place})`];
  });
  const cause = thrown.cause === undefined ? '' : `caused by ${frames(thrown.cause)}`;
  return `${nameOf(thrown)}\n${lines.join('\n')}\n${cause}`;
}

/** The lines after the message; none where the stack does not begin with it, since it then may be anywhere. */
function stackLines({ stack = '', message }: Error): string[] {
  const head = message === '' ? '' : `: ${message}`;
  const at = stack.indexOf(head);
  const isHeader = at >= 0 && /^[\w.$]*(?: \[\w+\])?(?:\n|$)/.test(stack.slice(0, at) || stack);
  return isHeader
    ? stack
        .slice(at + head.length)
        .split('\n')
        .slice(1)
    : [];
}

const nameOf = ({ name }: Error): string => (/^[A-Za-z]{1,40}$/.test(name) ? name : 'Error');
