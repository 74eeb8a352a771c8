import { SaxesParser } from 'saxes';

/** An element with what was found in it; text is passed over. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

const MAX_DEPTH = 32;
const MAX_ELEMENTS = 1_000_000;

/** That a text is no XML, or holds what no report needs: a document type, and with it entities; an instruction. */
export class UnfitXml extends Error {}

/** The elements of a well-formed document (XML 1.0), the outermost first. Throws `UnfitXml` for anything else. */
export function readXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const top: Element = { name: '', attributes: {}, children: [] };
  const open = [top];
  let elements = 0;
  const refuse = () => {
    throw new UnfitXml();
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('processinginstruction', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    elements++;
    if (open.length > MAX_DEPTH || elements > MAX_ELEMENTS) refuse();
    const element = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const [root] = top.children;
  if (root === undefined) throw new UnfitXml();
  return root;
}
