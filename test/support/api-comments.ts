interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: 'Bot' | 'User' };
}

type Answer = { readonly status: number; readonly body: unknown };

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };
const INVALID: Answer = { status: 422, body: { message: 'Validation Failed' } };
const MAX_CHARACTERS = 65_536;

/** The comments of pull requests, as the API of GitHub keeps them: by the number of the pull request. */
export class Comments {
  readonly of = new Map<number, Comment[]>();
  #last = 1000;

  add(pullRequest: number, comment: Partial<Comment>): Comment {
    this.#last += 1;
    const made: Comment = { body: '', user: { type: 'Bot' }, ...comment, id: this.#last };
    this.of.set(pullRequest, [...(this.of.get(pullRequest) ?? []), made]);
    return made;
  }

  /** Those of one pull request: `GET` and `POST`. */
  answerOn(pullRequest: number, method: string, query: URLSearchParams, sent: string): Answer {
    if (method === 'GET') {
      const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
      const found = this.of.get(pullRequest) ?? [];
      return { status: 200, body: found.slice((page - 1) * size, page * size) };
    }
    const body = bodyIn(sent);
    if (method !== 'POST') return NOT_FOUND;
    return body === undefined ? INVALID : { status: 201, body: this.add(pullRequest, { body }) };
  }

  /** One of them: `PATCH` and `DELETE`. */
  answerOne(id: number, method: string, sent: string): Answer {
    const [pullRequest, all] = [...this.of].find(([, each]) => each.some((comment) => comment.id === id)) ?? [];
    const comment = all?.find((each) => each.id === id);
    if (pullRequest === undefined || all === undefined || comment === undefined) return NOT_FOUND;
    if (method === 'DELETE') {
      this.of.set(
        pullRequest,
        all.filter((each) => each !== comment),
      );
      return { status: 204, body: '' };
    }
    const body = bodyIn(sent);
    if (method !== 'PATCH') return NOT_FOUND;
    return body === undefined ? INVALID : { status: 200, body: Object.assign(comment, { body }) };
  }
}

function bodyIn(sent: string): string | undefined {
  const { body } = JSON.parse(sent) as { readonly body?: unknown };
  return typeof body === 'string' && body !== '' && body.length <= MAX_CHARACTERS ? body : undefined;
}
