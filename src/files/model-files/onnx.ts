import { DOMAINS } from '../../domain/model-files/onnx-domains.ts';
import { type Bytes, utf8 } from './bytes.ts';
import { isPlainName } from './names.ts';
import { type Kind, type Message, MODEL } from './onnx/schema.ts';
import { type Field, fieldsOf } from './protobuf.ts';
import { must, Unfit } from './unfit.ts';

const MAX_LEVELS = 32;
const MAX_TEXT = 64 * 1024;

/**
 * A model of ONNX (onnx.proto3), every message of it: operators of known domains only, no function of another, and
 * external data in files beside it. Returns the names of those, as they stand in the model.
 */
export function readOnnx(bytes: Bytes): readonly string[] {
  const found: string[] = [];
  const walker = { bytes, found, hasGraph: false };
  walk(walker, MODEL, { start: 0, end: bytes.size, level: 0 });
  must(walker.hasGraph, 'onnx-malformed', 0);
  return found;
}

interface Walker {
  readonly bytes: Bytes;
  readonly found: string[];
  hasGraph: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

function walk(walker: Walker, message: Message, { start, end, level }: Span): void {
  must(level < MAX_LEVELS, 'nested-too-deep', start);
  const entry = { key: '', value: '', at: start };
  for (const field of fieldsOf(walker.bytes, start, end)) {
    if (message === MODEL && field.number === GRAPH) walker.hasGraph = true;
    const kind = message.fields[field.number];
    if (kind === 'key' || kind === 'value') entry[kind] = textOf(walker.bytes, field);
    else follow(walker, message, kind, field, level);
  }
  if (message.name === 'external' && entry.key === 'location') walker.found.push(locationOf(entry));
}

const GRAPH = 7;

function follow(walker: Walker, message: Message, kind: Kind | undefined, field: Field, level: number): void {
  must(kind !== undefined, 'onnx-malformed', field.at);
  if (kind === 'domain') mustBeKnown(textOf(walker.bytes, field), message, field.at);
  else if (typeof kind === 'function') walk(walker, kind(), within(field, level));
}

function within(field: Field, level: number): Span {
  if (field.wire !== 'bytes') throw new Unfit('onnx-malformed', field.at);
  return { start: field.start, end: field.start + field.length, level: level + 1 };
}

function textOf(bytes: Bytes, field: Field): string {
  if (field.wire !== 'bytes' || field.length > MAX_TEXT) throw new Unfit('onnx-malformed', field.at);
  return utf8(bytes.read(field.start, field.length)) ?? unfitText(field.at);
}

function unfitText(at: number): never {
  throw new Unfit('onnx-malformed', at);
}

const mustBeKnown = (domain: string, { name }: Message, at: number): void =>
  must(DOMAINS.has(domain), name === 'function' ? 'onnx-function' : 'onnx-domain', at);

/** Relative to the folder of the model, and below it. */
function locationOf({ value, at }: { readonly value: string; readonly at: number }): string {
  must(isPlainName(value), 'onnx-external-path', at);
  return value;
}
