import { type Block, joined, type Prose, say } from '../../domain/outcome/document.ts';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id, ids, known } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { CATALOGUE_DIGEST } from '../../domain/places/catalogue.ts';
import { CATALOGUE_DAY, regimeNotes } from '../../domain/places/provenance.ts';
import type { RegimeNotes } from '../../domain/places/provenance-data.ts';
import { REGIME_IDS, type Regime, regime } from '../../domain/places/regimes.ts';
import { meant } from '../meant.ts';
import { regimeDocument } from './regime-document.ts';
import {
  attestationInWords,
  cautionInWords,
  copyInWords,
  restrictionInWords,
  safeguardInWords,
} from './regime-words.ts';
import { told } from './told.ts';

const DISCLAIMER =
  'An engineering default with a cited article, not legal advice: have counsel confirm it before you call anything compliant.';

/** All that a regime of the catalogue has checked, and what of it nothing checks. Needs no policy. */
export function explainRegime(name: string): Outcome {
  const found = regime(name);
  const notes = regimeNotes(name);
  if (found === undefined || notes === undefined) throw unknownRegime(name);
  return told({
    title: say`What preset ${id(name)} checks`,
    blocks: blocksOf(found, notes),
    document: {
      version: known(1),
      regime: regimeDocument(found, notes),
      catalogue: { compiled: id(CATALOGUE_DAY), digest: id(CATALOGUE_DIGEST) },
      disclaimer: id(DISCLAIMER),
    },
    cases: [],
  });
}

const unknownRegime = (name: string) =>
  badInput(error('policy/unknown-preset', { preset: id(name), expected: ids(REGIME_IDS), ...meant(name, REGIME_IDS) }));

function blocksOf(found: Regime, notes: RegimeNotes): readonly Block[] {
  const safeguards = found.restrictions.flatMap((each) => each.safeguards);
  const checks = [
    ...found.restrictions.map(restrictionInWords),
    ...found.attestations.map(attestationInWords),
    ...found.copies.map(copyInWords),
    ...found.cautions.map(cautionInWords),
  ];
  return [
    { block: 'paragraph', text: say`${id(found.name)}: ${id(found.law)}` },
    {
      block: 'paragraph',
      text: joined(
        notes.summary.map((each) => say`${id(each)}`),
        '; ',
      ),
    },
    { block: 'paragraph', text: say`${id(DISCLAIMER)}` },
    ...section(say`Checked`, [
      ...reachOf(found),
      ...(checks.length > 0 ? checks : [say`nothing: it denies no place and demands nothing`]),
    ]),
    ...section(say`Safeguards that it knows`, safeguards.map(safeguardInWords)),
    ...section(
      say`Not checked`,
      notes.notChecked.map((each) => say`${id(each)}`),
    ),
    ...section(say`Where this is from`, originOf(found, notes)),
  ];
}

const section = (text: Prose, items: readonly Prose[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { block: 'heading', level: 3, text },
        { block: 'list', items },
      ];

const reachOf = ({ jurisdiction, categories, derivedToo }: Regime): readonly Prose[] => [
  jurisdiction === 'everywhere'
    ? say`follows the data, wherever its people and its controller are`
    : say`follows a controller, or people whom the data is about, in ${ids(jurisdiction)}`,
  say`for data of the categories ${ids(categories)}, and of those that imply them`,
  ...(derivedToo ? [say`for what a derived entry makes of such data as well, however it is labelled`] : []),
];

const originOf = ({ confidence, from }: Regime, { sources, status }: RegimeNotes): readonly Prose[] => [
  from === undefined ? say`status: ${id(status)}` : say`status: ${id(status)}; nothing is checked before ${id(from)}`,
  say`confidence: ${id(confidence)}`,
  say`sources: ${ids(sources)}`,
  say`catalogue of ${id(CATALOGUE_DAY)}, ${id(CATALOGUE_DIGEST)}`,
];
