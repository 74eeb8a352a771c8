import type { Constraint, Property, Quality } from '../../domain/contract/contract.ts';
import type { Reading } from '../../domain/contract/reading.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { MapNode, Node } from '../node.ts';
import {
  anything,
  bool,
  checked,
  FAILED,
  fail,
  int,
  isRead,
  type Located,
  later,
  listOf,
  located,
  object,
  oneOf,
  type Read,
  required,
  type Shape,
  text,
  wrongValue,
} from '../shape.ts';
import { anchorOf, customProperty, described, element, maybe, words } from './described.ts';
import { optionsShape } from './options.ts';
import { partsOf } from './parts.ts';
import { qualityShape, referencesAmong } from './quality.ts';
import { propertyRelationships, type WrittenReference } from './relationships.ts';
import { LOGICAL_TYPES, type LogicalType, logicalTypeOf, readingOf } from './types.ts';

/** The name of a column. Any characters but those that no name can hold. */
export const columnName: Shape<string> = checked(text, (value, node, findings) =>
  /\p{Cc}/u.test(value) ? fail(findings, wrongValue(node, ['a name without control characters'])) : value,
);

/** With what only the reader of the whole contract needs. */
export interface ReadProperty extends Property {
  /** By which references may name it. */
  readonly anchor?: string;
  readonly written: readonly Omit<WrittenReference, 'from'>[];
}

const property = object({
  ...element,
  ...described('businessName', 'classification', 'encryptedName', 'transformLogic', 'transformDescription'),
  name: required(columnName),
  physicalName: maybe(columnName),
  physicalType: maybe(located(text)),
  logicalType: maybe(located(oneOf(...LOGICAL_TYPES))),
  logicalTypeOptions: maybe(anything),
  required: maybe(located(bool)),
  unique: maybe(located(bool)),
  primaryKey: maybe(located(bool)),
  primaryKeyPosition: maybe(int({ min: -1 })),
  partitioned: maybe(bool),
  partitionKeyPosition: maybe(int({ min: -1 })),
  transformSourceObjects: maybe(listOf(words)),
  criticalDataElement: maybe(bool),
  examples: maybe(listOf(anything)),
  relationships: maybe(propertyRelationships),
  quality: maybe(anything),
  properties: maybe(anything),
  items: maybe(anything),
  map: later('contract/not-yet'),
  enum: later('contract/not-yet'),
});

type Raw = typeof property extends Shape<infer T> ? T : never;

export const propertyShape = (before31: boolean): Shape<ReadProperty> =>
  checked(property, (raw, node, findings) => {
    const type = typeOf(raw);
    const reading: Read<Reading> = type ? readingOf(type, raw.logicalTypeOptions, findings) : { as: 'text' };
    if (!isRead(reading)) return FAILED;
    tellPositionAlone(raw, node, findings);
    const constraints = constraintsOf(raw, type, reading, before31, findings);
    const quality = qualityOf(raw.quality, reading, findings);
    const { name, properties, items } = raw;
    const parts = partsOf({ name, type: type?.value, properties, items }, propertyShape(before31), findings);
    if (!isRead(constraints) || !isRead(quality) || !isRead(parts)) return FAILED;
    const typed = type ? { typeAt: type.at } : {};
    const column = raw.physicalName ?? raw.name;
    const { references, others } = referencesAmong(quality);
    return {
      name: raw.name,
      column,
      at: node.at,
      reading,
      tags: tagsOf(raw),
      constraints,
      quality: others,
      parts,
      written: [...(raw.relationships ?? []), ...references],
      ...anchorOf(raw),
      ...typed,
      ...flagsOf(raw),
      ...unitOf(raw),
    };
  });

/** A place in a key looks like a key, and is none by itself. */
function tellPositionAlone({ primaryKey, primaryKeyPosition = -1 }: Raw, { at }: Node, findings: Finding[]): void {
  if (primaryKey === undefined && primaryKeyPosition > 0) {
    findings.push(error('file/missing-key', { key: id('primaryKey') }, at));
  }
}

/** What the property is called: its tags and its classification. */
const tagsOf = ({ tags = [], classification }: Raw): readonly string[] =>
  [...tags, ...(classification ? [classification] : [])].flatMap((node) =>
    node.kind === 'scalar' && node.value !== null ? [node.source] : [],
  );

const flagsOf = ({ required: needed, unique, primaryKey, primaryKeyPosition: position = -1 }: Raw) => ({
  ...(needed?.value ? { requiredAt: needed.at } : {}),
  ...(unique?.value ? { uniqueAt: unique.at } : {}),
  ...(primaryKey?.value ? { key: { position, at: primaryKey.at } } : {}),
});

/** The standard has no key for it; `customProperties: [{property: unit, value: mg}]` is what people write. */
function unitOf(raw: Raw): Pick<Property, 'unit'> {
  const unit = customProperty(raw, 'unit');
  return unit?.kind === 'scalar' ? { unit: { value: unit.source, at: unit.at } } : {};
}

/** The logical type; without one, what the physical type says about values. */
function typeOf({ logicalType, physicalType }: Raw): Located<LogicalType> | undefined {
  if (logicalType) return logicalType;
  const value = physicalType && logicalTypeOf(physicalType.value);
  return physicalType && value ? { value, at: physicalType.at } : undefined;
}

function constraintsOf(
  { logicalTypeOptions: options }: Raw,
  type: Located<LogicalType> | undefined,
  reading: Reading,
  before31: boolean,
  findings: Finding[],
): Read<readonly Constraint[]> {
  if (!options) return [];
  if (type) return optionsShape(type.value, reading, before31)(options, findings);
  if (options.kind === 'map' && options.entries.length === 0) return [];
  const option = options.kind === 'map' ? optionNames(options) : 'logicalTypeOptions';
  const params = { option: id(option), expected: ids(LOGICAL_TYPES) };
  return fail(findings, error('contract/option-without-type', params, options.at));
}

const optionNames = ({ entries }: MapNode): string => entries.map(({ key }) => key).join(', ');

function qualityOf(node: Node | undefined, reading: Reading, findings: Finding[]): Read<readonly Quality[]> {
  return node ? qualityShape({ level: 'property', reading })(node, findings) : [];
}
