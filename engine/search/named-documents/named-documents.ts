import type { NamedDocument, Naming } from '../../../common/domain/named.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { fileName } from '../../store/paths.ts';
import type { DocumentIds } from '../../store/search/scope.ts';
import type { SearchStatements } from '../../store/search/statements.ts';
import { termsOf } from '../terms.ts';
import { mostNamed, namedByWords } from './by-words.ts';
import { hasDay, namedDay, waysToWrite, type NamedDay } from './dates.ts';
import { nameIndex, type NameIndex } from './names.ts';
import { possibleParties } from './parties.ts';
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
  const byWords = namedByWords(names, question, words, texts);
  if (byWords !== null) return named(names, byWords.documents, { by: byWords.by, as: '' });
  const positions = new Map(names.documents.map(({ documentId }, at) => [documentId, at]));
  const at = (documents: Iterable<DocumentId>): readonly number[] =>
    [...documents].flatMap((each) => positions.get(each) ?? []);
  const day = namedDay(question);
  const dated = day === null ? [] : at(ofDay(statements, names, day, ids));
  if (day !== null && dated.length > 0) return named(names, dated, { by: 'date', as: day.written });
  return ofParties(statements, names, question, ids).flatMap(({ party, documents }) =>
    named(names, at(documents), { by: 'party', as: party }),
  );
}

function named(
  { documents }: NameIndex,
  positions: readonly number[],
  how: { readonly by: Naming; readonly as: string },
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
  return possibleParties(question).flatMap((party) => {
    const holders = statements.documentsWith(phrase(party), ids, most + 1);
    if (holders.length > most || !holders.some(({ ordinal }) => ordinal < openingPassages)) return [];
    const own = holders.map(({ documentId }) => documentId).filter((each) => !taken.has(each));
    for (const each of own) taken.add(each);
    return own.length === 0 ? [] : [{ party, documents: own }];
  });
}
