import type { NamedDocument, Naming } from '../../../common/domain/named.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { fileName } from '../../store/paths.ts';
import type { DocumentIds } from '../../store/search/scope.ts';
import type { SearchStatements } from '../../store/search/statements.ts';
import { identifiersOf } from '../identifiers.ts';
import { termsOf } from '../terms.ts';
import { mostNamed, namedByWords } from './by-words.ts';
import { hasDay, namedDay, waysToWrite, type NamedDay } from './dates.ts';
import { nameIndex, type NameIndex } from './names.ts';
import { possibleParties } from './parties.ts';
import { areDated, ofQuarters, ofYears, periodsOf } from './periods.ts';
import { isDeterminer, wordsOf } from './words.ts';

/** A party stands in few documents: in so many, or in this share of them. */
const ofParty = { most: 3, share: 0.1 };
/** Passages of a document's beginning: who writes to whom, when, about what. */
const openingPassages = 2;

/** Which documents a question names, as the library is now. */
export interface NamedDocuments {
  in(question: string, ids: DocumentIds): readonly NamedDocument[];
}

export function namedDocuments(statements: SearchStatements): NamedDocuments {
  let held: { readonly for: string; readonly names: NameIndex } | null = null;

  /** The names of the documents in question; made again when something was written since. */
  function namesOf(ids: DocumentIds): NameIndex {
    const now = `${statements.version()} ${ids === null ? '' : ids.join(' ')}`;
    if (held?.for !== now) {
      const documents = statements.names(ids).map(({ documentId, name, title, paths }) => ({
        documentId,
        name,
        called: [...new Set([name, title, ...paths.map(fileName)])].filter((each) => each !== ''),
      }));
      held = { for: now, names: nameIndex(documents) };
    }
    return held.names;
  }

  return {
    in(question, ids) {
      const names = namesOf(ids);
      // Of one document there is nothing to choose.
      if (names.documents.length < 2) return [];
      return find(statements, names, question, ids);
    },
  };
}

function find(
  statements: SearchStatements,
  names: NameIndex,
  question: string,
  ids: DocumentIds,
): readonly NamedDocument[] {
  const words = wordsOf(question);
  const texts = {
    documentsWith: (word: string, most: number) => statements.documentsWith(phrase(word), ids, most).length,
  };
  const byWords = namedByWords(names, question, words, texts).flatMap(({ by, documents, written }) =>
    named(names, documents, { by, as: '', written }),
  );
  const positions = new Map(names.documents.map(({ documentId }, at) => [documentId, at]));
  const at = (documents: Iterable<DocumentId>): readonly number[] =>
    [...documents].flatMap((each) => positions.get(each) ?? []);
  const periods = periodsOf(words);
  // Reports of one firm are told apart by their years.
  const ofPeriods = (documents: readonly number[]): readonly number[] =>
    areDated(names, documents) ? ofQuarters(names, ofYears(names, documents, periods), periods) : documents;
  const parties = (of: string) =>
    ofParties(statements, names, of, ids).flatMap(({ party, documents }) =>
      named(names, ofPeriods(at(documents)), { by: 'party', as: party, written: [party] }),
    );
  const whole = byWords.some(({ by }) => by === 'words') ? numbered(statements, question, ids, parties(question)) : [];
  // "Media" alone does not name the documents of Calderbrook Media, where Wickmere Media is asked about.
  const isPart = (part: string): boolean => whole.some(({ as }) => as !== part && as.includes(part));
  if (whole.length > 0 && byWords.every(({ written }) => written?.every(isPart) === true)) return whole;
  if (byWords.length > 0) {
    const [first] = byWords;
    // What the name of one word leaves open a number decides, wherever the question has that.
    const own = first?.by === 'words' && isOneGroup(byWords) ? numbered(statements, question, ids, byWords) : byWords;
    return once([...own, ...parties(joinedTo(question, byWords))]);
  }
  const day = namedDay(question);
  const dated = day === null ? [] : at(ofDay(statements, names, day, ids));
  if (day !== null && dated.length > 0) return named(names, dated, { by: 'date', as: day.written, written: [] });
  return numbered(statements, question, ids, parties(question));
}

const isOneGroup = (documents: readonly NamedDocument[]): boolean =>
  new Set(documents.map(({ written = [] }) => written.join('\n'))).size === 1;

/** Of documents that are named alike those that have a number that the question has; all where none has. */
function numbered(
  statements: SearchStatements,
  question: string,
  ids: DocumentIds,
  documents: readonly NamedDocument[],
): readonly NamedDocument[] {
  if (documents.length < 2) return documents;
  const identifiers = identifiersOf(question);
  const kept = documents.filter(({ documentId, name }) =>
    identifiers.some(({ words, ways }) => {
      const own = [documentId].filter((each) => ids === null || ids.includes(each));
      const isIn = (way: string): boolean => statements.documentsWith(phrase(way), own, 1).length > 0;
      return ` ${termsOf(name).join(' ')} `.includes(` ${words} `) || ways.some(isIn);
    }),
  );
  return kept.length > 0 ? kept : documents;
}

/** Each document once, as it is named first; none where there are more than a question can be about. */
function once(documents: readonly NamedDocument[]): readonly NamedDocument[] {
  const different = [...Map.groupBy(documents, ({ documentId }) => documentId).values()].map(
    ([first, ...more]): NamedDocument => {
      const { written = [], ...document } = first as NamedDocument;
      return { ...document, written: [...written, ...more.flatMap((each) => each.written ?? [])] };
    },
  );
  return different.length > mostNamed ? [] : different;
}

/** The part of a question that is joined by "and" or "or" to the names of documents in it; '' where nothing is. */
function joinedTo(question: string, documents: readonly NamedDocument[]): string {
  const names = documents.flatMap(({ written = [] }) => written);
  const places = names.map((each) => ({ from: question.indexOf(each), to: question.indexOf(each) + each.length }));
  const behind = question.slice(Math.max(0, ...places.map(({ to }) => to)));
  if (/^[\s,]*(?:and|or|than|und|oder|als)\s/iu.test(behind)) return behind;
  const before = question.slice(0, Math.min(...places.map(({ from }) => from)));
  return /\s(?:and|or|than|und|oder|als)\s(?:\p{L}+\s){0,3}$/iu.test(before) ? before : '';
}

function named(
  { documents }: NameIndex,
  positions: readonly number[],
  how: { readonly by: Naming; readonly as: string; readonly written: readonly string[] },
): readonly NamedDocument[] {
  if (positions.length > mostNamed || positions.length === documents.length) return [];
  return positions.flatMap((at) => {
    const document = documents[at];
    return document === undefined ? [] : [{ documentId: document.documentId, name: document.name, ...how }];
  });
}

const phrase = (words: string): string => `"${termsOf(words).join(' ')}"`;

/** "The letter of 3 May": documents that have the day in their name or at their beginning, and are a letter. */
function ofDay(
  statements: SearchStatements,
  names: NameIndex,
  day: NamedDay,
  ids: DocumentIds,
): ReadonlySet<DocumentId> {
  if (isDeterminer(wordsOf(day.noun)[0])) return new Set();
  const opening = (match: string): readonly DocumentId[] =>
    statements
      .documentsWith(match, ids, names.documents.length)
      .flatMap(({ documentId, ordinal }) => (ordinal < openingPassages ? [documentId] : []));
  const called = names.documents.filter((each) => each.called.some((name) => hasDay(name, day)));
  const dated = new Set([
    ...called.map(({ documentId }) => documentId),
    ...opening(waysToWrite(day).map(phrase).join(' OR ')),
  ]);
  if (dated.size === 0) return dated;
  const kind = new Set(opening(phrase(day.noun)));
  for (const key of wordsOf(day.noun)[0]?.keys ?? [])
    for (const at of names.byWord.get(key) ?? [])
      kind.add((names.documents[at] as { documentId: DocumentId }).documentId);
  return dated.intersection(kind);
}

/** Documents of a party: it stands in few documents, and at the beginning of one. Each document once. */
function ofParties(
  statements: SearchStatements,
  { documents }: NameIndex,
  question: string,
  ids: DocumentIds,
): readonly { readonly party: string; readonly documents: readonly DocumentId[] }[] {
  const most = Math.max(ofParty.most, Math.floor(ofParty.share * documents.length));
  const taken = new Set<DocumentId>();
  const found: string[] = [];
  return possibleParties(question).flatMap((party) => {
    // "Partners Ltd" is no name of its own in "Grangewell Partners Ltd".
    if (found.some((each) => each.includes(party))) return [];
    const holders = statements.documentsWith(phrase(party), ids, most + 1);
    if (holders.length > most || !holders.some(({ ordinal }) => ordinal < openingPassages)) return [];
    found.push(party);
    const own = holders.map(({ documentId }) => documentId).filter((each) => !taken.has(each));
    for (const each of own) taken.add(each);
    return own.length === 0 ? [] : [{ party, documents: own }];
  });
}
