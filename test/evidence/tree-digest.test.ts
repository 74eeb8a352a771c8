import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type TreeEntry, TreeError, treeDigest } from '../../src/evidence/tree-digest.ts';

const hex = (text: string) => createHash('sha256').update(text).digest('hex');
const file = (path: string, content = path): TreeEntry => ({ path, size: content.length, sha256: hex(content) });

const segment = fc.stringMatching(/^[a-z0-9é]{1,6}$/);
const entries = fc
  .uniqueArray(fc.tuple(segment, segment, fc.string()), {
    minLength: 1,
    maxLength: 6,
    selector: ([a, b]) => `${a}/${b}`,
  })
  .map((all) => all.map(([a, b, content]) => file(`${a}/${b}`, content)));

describe('tree digest', () => {
  it('is what anyone can compute with sha256sum and sort', () => {
    const tree = [file('b.txt', 'two'), file('a/c.txt', 'one'), file('B-side.txt', 'three')];
    const lines = tree.map(({ path, size, sha256 }) => `${sha256} ${size} ${path}`).join('\n');
    const script = 'LC_ALL=C sort -t" " -k3 | sha256sum';
    const byHand = execFileSync('sh', ['-c', script], { input: `${lines}\n`, encoding: 'utf8' }).slice(0, 64);
    expect(treeDigest(tree)).toBe(`sha256:${byHand}`);
  });

  it('does not depend on the order in which files are met', () => {
    fc.assert(fc.property(entries, (tree) => treeDigest(tree) === treeDigest([...tree].reverse())));
  });

  it('changes with any name, any size, any content, any added or removed file', () => {
    const changes = (tree: TreeEntry[]): TreeEntry[][] => [
      tree.map((each, index) => (index === 0 ? { ...each, path: `${each.path}x` } : each)),
      tree.map((each, index) => (index === 0 ? { ...each, size: each.size + 1 } : each)),
      tree.map((each, index) => (index === 0 ? { ...each, sha256: hex(`${each.sha256}x`) } : each)),
      [...tree, file('zzzzzzz/added')],
    ];
    fc.assert(
      fc.property(entries, (tree) => changes(tree).every((changed) => treeDigest(changed) !== treeDigest(tree))),
    );
  });

  it('is another one under each key, and the plain one under none', () => {
    const tree = [file('a')];
    const keyed = ['one', 'two'].map((key) => treeDigest(tree, Buffer.from(key.repeat(16))));
    expect(new Set([...keyed, treeDigest(tree)]).size).toBe(3);
  });

  it('sorts by UTF-8 bytes, not by UTF-16 units', () => {
    const [bmp, astral] = ['\u{ff5e}', '\u{1f600}'];
    const lines = [file(bmp), file(astral)].map(({ path, size, sha256 }) => `${sha256} ${size} ${path}\n`).join('');
    expect([bmp, astral].sort()).toEqual([astral, bmp]);
    expect(treeDigest([file(astral), file(bmp)])).toBe(`sha256:${hex(lines)}`);
  });

  it('reads composed and decomposed names as the same name', () => {
    const content = 'x';
    expect(treeDigest([file('e\u0301', content)])).toBe(treeDigest([file('\u00e9', content)]));
  });

  it.each<[string, TreeEntry[], string]>([
    ['no file', [], 'empty'],
    ['a way out', [file('../a')], 'bad-path'],
    ['a way round', [file('a/../b')], 'bad-path'],
    ['an absolute path', [file('/a')], 'bad-path'],
    ['an empty segment', [file('a//b')], 'bad-path'],
    ['a dot', [file('./a')], 'bad-path'],
    ['an empty path', [file('')], 'bad-path'],
    ['a line end in a name', [file('a\nb')], 'bad-path'],
    ['a backslash', [file('a\\b')], 'bad-path'],
    ['twins in case', [file('Model.bin'), file('model.bin')], 'case-twins'],
    ['twins in a folder', [file('A/x'), file('a/X')], 'case-twins'],
    ['twins after folding', [file('STRASSE'), file('straße')], 'case-twins'],
    ['twins after normalising', [file('e\u0301'), file('\u00e9')], 'case-twins'],
    ['the same path twice', [file('a', 'x'), file('a', 'y')], 'case-twins'],
    ['a digest that is none', [{ path: 'a', size: 1, sha256: 'AB' }], 'bad-entry'],
    ['a negative size', [{ ...file('a'), size: -1 }], 'bad-entry'],
  ])('refuses %s', (_, tree, fault) => {
    expect(() => treeDigest(tree)).toThrow(expect.objectContaining({ name: 'TreeError', fault }));
    expect(() => treeDigest(tree)).toThrow(TreeError);
  });
});
