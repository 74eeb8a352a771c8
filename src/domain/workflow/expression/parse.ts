import { type Token, tokensOf } from './tokens.ts';

/** An expression of GitHub Actions (https://docs.github.com/actions/reference/evaluate-expressions-in-workflows-and-actions). */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly of: Expression; readonly key: Expression }
  | { readonly kind: 'each'; readonly of: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'two'; readonly sign: string; readonly left: Expression; readonly right: Expression };

/** What binds least comes first. */
const BINDING: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];

const MAX_LEVELS = 50;

/** Thrown and caught here alone: what stands there is no expression. */
class NoExpression extends Error {}

/** Undefined where the text is no expression that is understood. */
export function parseExpression(text: string): Expression | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  try {
    return new Parser(tokens).whole();
  } catch (thrown) {
    if (thrown instanceof NoExpression) return undefined;
    throw thrown;
  }
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #levels = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#binding(0);
    if (this.#at < this.#tokens.length) throw new NoExpression();
    return expression;
  }

  #binding(level: number): Expression {
    const signs = BINDING[level];
    if (signs === undefined) return this.#unary();
    let left = this.#binding(level + 1);
    for (let sign = this.#taken(signs); sign !== undefined; sign = this.#taken(signs)) {
      left = { kind: 'two', sign, left, right: this.#binding(level + 1) };
    }
    return left;
  }

  #unary(): Expression {
    this.#levels += 1;
    if (this.#levels > MAX_LEVELS) throw new NoExpression();
    const found: Expression = this.#taken(['!']) ? { kind: 'not', of: this.#unary() } : this.#members(this.#first());
    this.#levels -= 1;
    return found;
  }

  #first(): Expression {
    if (this.#taken(['('])) return this.#until(')');
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token === undefined || token.kind === 'sign') throw new NoExpression();
    if (token.kind === 'literal') return token;
    return this.#taken(['(']) ? { kind: 'call', name: token.name.toLowerCase(), given: this.#given() } : token;
  }

  #given(): readonly Expression[] {
    const given: Expression[] = [];
    if (this.#taken([')'])) return given;
    do given.push(this.#binding(0));
    while (this.#taken([',']));
    this.#must(')');
    return given;
  }

  #members(first: Expression): Expression {
    let of = first;
    for (let sign = this.#taken(['.', '[']); sign !== undefined; sign = this.#taken(['.', '['])) {
      if (this.#taken(['*'])) {
        of = { kind: 'each', of };
        if (sign === '[') this.#must(']');
      } else of = { kind: 'member', of, key: sign === '[' ? this.#until(']') : this.#memberName() };
    }
    return of;
  }

  /** `true` and `null` are names, too, where a name is wanted. */
  #memberName(): Expression {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.kind === 'name') return { kind: 'literal', value: token.name };
    if (token?.kind === 'literal' && typeof token.value !== 'string' && typeof token.value !== 'number')
      return { kind: 'literal', value: String(token.value) };
    throw new NoExpression();
  }

  #until(sign: string): Expression {
    const inside = this.#binding(0);
    this.#must(sign);
    return inside;
  }

  #must(sign: string): void {
    if (this.#taken([sign]) === undefined) throw new NoExpression();
  }

  #taken(signs: readonly string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || !signs.includes(token.sign)) return undefined;
    this.#at += 1;
    return token.sign;
  }
}
