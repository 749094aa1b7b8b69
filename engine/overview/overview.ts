import {
  factRoles,
  type DocumentToRead,
  type Fact,
  type Overview,
  type QuotedRange,
} from '../../common/domain/overview.ts';
import { kindOf } from '../kinds/kind-of.ts';
import { amountsOf } from './amounts.ts';
import { datesOf } from './dates.ts';
import { keysOf } from './key-sentences.ts';
import { peopleOf } from './parties.ts';
import { sectionsOf } from './sections.ts';
import { readableSentences } from './sentences.ts';
import { statementsOf } from './statements.ts';
import { termsOf } from './terms.ts';

/** Days of one role among the facts. */
const mostOfRole = 2;
/** Characters of the first part in which a document is dated. */
const headLength = 600;

/** What a document says of itself as a whole. Pure; every word of it stands in the document. */
export function overviewOf(document: DocumentToRead): Overview {
  const { parts, unread } = document;
  const sections = sectionsOf(parts);
  const sentences = readableSentences(parts, sections);
  const keys = keysOf(sentences, sections, document.title);
  const { kind, confidence } = kindOf(document, sections[0]?.heading.text ?? '');
  const statements = statementsOf(parts, sections);
  const dates = datesOf(statements, { kind, language: document.language });
  return {
    kind,
    kindConfidence: confidence,
    facts: [
      ...peopleOf(parts, statements, kind),
      ...chosenDates(dates),
      ...amountsOf(statements, sections, kind, keys.sentences),
    ],
    dates,
    terms: termsOf(statements, sections),
    outline: sections.map(({ level, heading }, i) => ({ level, heading, key: plain(keys.ofSections[i] ?? null) })),
    sentences: keys.sentences,
    read: { parts: parts.length, unread, sentences: sentences.length },
  };
}

const plain = (range: QuotedRange | null): QuotedRange | null =>
  range === null ? null : { part: range.part, start: range.start, end: range.end, text: range.text };

/** The first days of each role; of those that are only mentioned, a day in the document's head dates it. */
function chosenDates(dates: readonly Fact[]): readonly Fact[] {
  const standing = dates.filter(({ computed }) => computed === undefined);
  const isDated = standing.some(({ role }) => role === 'dated' || role === 'signed');
  const inHead = standing.find(({ role, said }) => role === 'mentioned' && said.part === 1 && said.start < headLength);
  const dating: readonly Fact[] = isDated || inHead === undefined ? [] : [{ ...inHead, role: 'dated' }];
  return factRoles
    .filter((role) => role !== 'mentioned')
    .flatMap((role) => {
      const values = new Set<string>();
      return [...dating, ...standing]
        .filter((date) => date.role === role && !values.has(date.value) && values.add(date.value))
        .slice(0, mostOfRole);
    });
}
