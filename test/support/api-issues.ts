interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly user: { readonly type: 'Bot' | 'User' };
  readonly pull_request?: object;
}

type Answer = { readonly status: number; readonly body: unknown };

const INVALID: Answer = { status: 422, body: { message: 'Validation Failed' } };

/** The issues of a repository, as the API of GitHub keeps them. */
export class IssueTracker {
  readonly issues: Issue[] = [];

  add(issue: Partial<Issue>): Issue {
    const number = this.issues.length + 1;
    const made: Issue = { title: 'x', body: '', state: 'open', user: { type: 'Bot' }, ...issue, number };
    this.issues.push(made);
    return made;
  }

  get open(): readonly Issue[] {
    return this.issues.filter(({ state }) => state === 'open');
  }

  /** `of`: which issue, where the path names one. */
  answer(method: string, of: string | undefined, query: URLSearchParams, body: string): Answer {
    const sent = body === '' ? {} : (JSON.parse(body) as Partial<Issue>);
    if (method === 'GET' && of === undefined) return { status: 200, body: this.#page(query) };
    if (method === 'POST' && of === undefined) {
      const { title, body: text } = sent;
      if (title === undefined || text === undefined || text.length > 65_536) return INVALID;
      return { status: 201, body: this.add({ title, body: text }) };
    }
    const issue = this.issues.find(({ number }) => String(number) === of);
    if (method !== 'PATCH' || !issue) return { status: 404, body: { message: 'Not Found' } };
    if (Object.keys(sent).some((key) => !['title', 'body', 'state'].includes(key))) return INVALID;
    return { status: 200, body: Object.assign(issue, sent) };
  }

  #page(query: URLSearchParams): readonly Issue[] {
    const size = Number(query.get('per_page') ?? 30);
    const page = Number(query.get('page') ?? 1);
    const found = query.get('state') === 'all' ? this.issues : this.open;
    const sorted = query.get('direction') === 'asc' ? [...found] : [...found].reverse();
    return sorted.slice((page - 1) * size, page * size);
  }
}
