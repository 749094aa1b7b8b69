import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { Value, ValueType } from '../../../../common/domain/value.ts';
import {
  clauseAt,
  conceptOf,
  conceptsOf,
  hasConcept,
  labelConceptOf,
  weakConceptOf,
  type ClauseConcept,
} from '../fields/clause-concept.ts';
import { headingOf, labelOf } from './labels.ts';
import type { Statement } from './statements.ts';
import { isOfTrial } from './trial.ts';

const documentWord =
  String.raw`(?:agreement|contract|lease|deed|letter|order|document|engagement|` + String.raw`\p{L}*vertrag\p{L}*)`;
/** Words that take up what was said before: "This duty", "The obligations of this section". */
const takesUp = new RegExp(
  String.raw`^\W*(?:\d+(?:\.\d+)*\W+)?(?:(?:this|these|that|those|such|it|they|both|dies\p{L}*|sie|er|` +
    String.raw`es)(?!\s+${documentWord})|` +
    String.raw`(?:the|die|der)\s+(?:obligation|undertaking|dut|provision|pflicht|verpflichtung)\p{L}*)(?!\p{L})`,
  'iu',
);

/** "Two months’ notice" says itself what it is. */
const isNotice = /^['’]?\s+(?:(?:prior|written|previous)\s+){0,2}notice(?!\p{L})/iu;

/** What the clause of a value is about, or its sentence, or what names it; of a column whose matter can be told. */
export function conceptAt({ heading, type }: AcrossColumn, statement: Statement, value: Value): ClauseConcept | null {
  const { raw, before } = statement;
  if (!hasConcept(heading, type)) return null;
  if (heading === 'Notice period' && isOfTrial(raw, value)) return ofTrial;
  if (type === 'yes-no') return raw.includes('\t') ? null : conceptOf(raw, type, heading);
  const label = labelOf(statement, value);
  const labelled = label === '' ? null : labelConceptOf(label, type);
  if (labelled !== null) return { ...labelled, places: [{ start: value.start, end: value.start }] };
  if (raw.includes('\t')) return conceptInCell(raw, value);
  if (type !== 'name' && takesUp.test(raw) && !isNotice.test(raw.slice(value.end))) {
    const told = conceptIn(`${before} ${raw}`, type);
    if (told !== null) return withoutPlaces(told);
  }
  const clause = clauseAt(raw, value);
  const words = raw.slice(clause.start, clause.end);
  const at = value.start - clause.start;
  const told = type === 'name' || type === 'date' ? nearestConcept(words, at, type) : conceptIn(words, type, at);
  if (told !== null) return movedBy(told, clause.start);
  const above = labelConceptOf(headingOf(statement), type);
  // A statement that is nothing but the value stands to its heading as to a label.
  const isAll = value.end - value.start > raw.trim().length - 3;
  const whole =
    conceptOf(raw, type) ??
    (isAll && above !== null ? { ...above, places: [{ start: value.start, end: value.start }] } : withoutPlaces(above));
  if (whole !== null) return whole;
  const weak = weakConceptOf(words, type);
  return weak === null ? weakConceptOf(raw, type) : movedBy(weak, clause.start);
}

/** Another notice holds while a trial lasts. */
export const ofTrial: ClauseConcept = { heading: '', places: [{ start: 0, end: 0 }] };

/** What a cell that holds a whole sentence is about: "Loyalty | For two years she serves no competitor". */
function conceptInCell(raw: string, value: Value): ClauseConcept | null {
  const start = raw.lastIndexOf('\t', value.start) + 1;
  const next = raw.indexOf('\t', value.end);
  const cell = raw.slice(start, next === -1 ? raw.length : next);
  if ((cell.match(/\p{L}{2,}/gu) ?? []).length < fewestInSentence) return null;
  const clause = clauseAt(cell, { start: value.start - start, end: value.end - start });
  const words = cell.slice(clause.start, clause.end);
  const at = value.start - start - clause.start;
  const told =
    value.type === 'name' || value.type === 'date'
      ? nearestConcept(words, at, value.type)
      : conceptIn(words, value.type, at);
  // A label tells more than the words of a cell.
  return withoutPlaces(told);
}
const fewestInSentence = 5;

/** "…, unless terminated earlier, for 3 years": what holds only in other cases is not what the clause is about. */
const otherwise = new RegExp(
  String.raw`(?<!\p{L})(?:(?:until|wenn|falls)\s[^,;.]*?(?:terminat|cancel|determin|end|renew|extend|kündig|` +
    String.raw`beend)\p{L}*|(?:unless|except\s+where|subject\s+to|sofern|soweit)\s)[^,;.]*(?=[,.;]|$)|` +
    // "After the probationary period": what holds then is what the clause is about.
    String.raw`(?<!\p{L})(?:(?:after|following|upon)\s+(?:(?:the\s+)?(?:end|expiry|` +
    String.raw`completion)\s+of\s+)?(?:(?:the|your|` +
    String.raw`any)\s+)?(?:probation\p{L}*|trial)(?:\s+period)?|nach\s+(?:(?:dem\s+)?(?:ablauf|ende|bestehen)\s+)?` +
    String.raw`(?:der|einer)\s+probezeit|vorbehaltlich\s+(?:der|einer)\s+\p{L}+\s+kündigung)(?!\p{L})`,
  'giu',
);

/** @param at where the value stands; a value of such a case is what the case is about */
function conceptIn(words: string, type: ValueType, at = -1): ClauseConcept | null {
  const cases = [...words.matchAll(otherwise)];
  const own = cases.find(({ index, 0: said }) => index <= at && at < index + said.length);
  const blanked = words.replaceAll(otherwise, (each) => ' '.repeat(each.length));
  const first = own === undefined ? conceptOf(blanked, type) : conceptWithin(own[0], own.index, type);
  return first ?? conceptOf(words, type);
}

const conceptWithin = (words: string, by: number, type: ValueType): ClauseConcept | null => {
  const told = conceptOf(words, type);
  return told === null ? null : movedBy(told, by);
};

/** Of several matters of one clause the one whose words stand nearest before a name or a date. */
function nearestConcept(words: string, at: number, type: 'name' | 'date'): ClauseConcept | null {
  const distance = ({ places }: ClauseConcept): number =>
    Math.min(...places.map(({ start, end }) => (end <= at ? at - end : start >= at ? 2 * (start - at) : 0)));
  return conceptsOf(words, type).toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

const movedBy = ({ heading, places }: ClauseConcept, by: number): ClauseConcept => ({
  heading,
  places: places.map(({ start, end }) => ({ start: start + by, end: end + by })),
});

/** What is told by other words than the statement's. */
const withoutPlaces = (told: ClauseConcept | null): ClauseConcept | null =>
  told === null ? null : { ...told, places: [] };
