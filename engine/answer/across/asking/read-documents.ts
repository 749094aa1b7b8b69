import type { QuestionVector } from '../../../../common/contracts/search-thread.ts';
import type { AskedDocument, ReadDocument } from '../../../../common/domain/asked-document.ts';
import type { AcrossColumn } from '../../../../common/domain/across.ts';
import { germanOrEnglish } from '../../../../common/domain/language.ts';
import { currencyIn, currencyOfTax } from '../../../values/amounts.ts';
import { dayFirstIn } from '../../../values/dates.ts';
import { lineNamed } from '../../passages/reports/line-named.ts';
import { placed } from '../../passages/placed.ts';
import type { DocumentRead } from '../document/document-read.ts';
import type { Reading } from '../document/stated-values.ts';
import { statementsOf, type Statement } from '../document/statements.ts';
import type { AcrossDeps } from './deps.ts';

/** A document of so many characters is read whole: about ten pages. */
const wholeCharacters = 40_000;
const passagesRead = 10;

export interface DocumentsRead {
  /** One for each document, in their order. */
  readonly read: readonly DocumentRead[];
  /** How many passages of a document that is. */
  readonly passages: ReadonlyMap<number, number>;
}

/** Reads what of documents may answer a column: a short one whole, of others the best passages. */
export async function readDocuments(
  { room }: Pick<AcrossDeps, 'room'>,
  { heading, question }: AcrossColumn,
  vectors: readonly QuestionVector[],
  documents: readonly AskedDocument[],
  signal?: AbortSignal,
): Promise<DocumentsRead> {
  const documentIds = documents.map(({ documentId }) => documentId);
  const query = [heading, question, ...(lineNamed(heading) ?? [])].join(' ');
  const found = await room.passagesOf({ documentIds, query, vectors, wholeCharacters, limit: passagesRead }, signal);
  const statements = await statementsOfAll(room, documents, found, signal);
  const read = documents.map((document): DocumentRead => {
    const own = statements.get(document.documentId) ?? [];
    return { document, statements: own, reading: readingOf(document, own) };
  });
  return { read, passages: new Map(found.map(({ documentId, count }) => [documentId, count])) };
}

async function statementsOfAll(
  room: AcrossDeps['room'],
  documents: readonly AskedDocument[],
  found: readonly ReadDocument[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<number, readonly Statement[]>> {
  const names = new Map(documents.map(({ documentId, name }) => [documentId, name]));
  const places = found.flatMap(({ documentId, passages }) =>
    passages.map(({ passage }) => placed(documentId, passage)),
  );
  const rows = places.length === 0 ? [] : await room.rows({ passages: places }, signal);
  let at = 0;
  return new Map(
    found.map((each) => {
      const own = rows.slice(at, at + each.passages.length);
      at += each.passages.length;
      return [each.documentId, statementsOf(names.get(each.documentId) ?? '', each, own)];
    }),
  );
}

/** How a document writes its dates and amounts, as far as what was read of it tells. */
function readingOf({ language }: AskedDocument, statements: readonly Statement[]): Reading {
  const text = statements.map(({ raw }) => raw).join('\n');
  return {
    language: language || germanOrEnglish(text),
    dayFirst: dayFirstIn(text),
    currency: currencyIn(text) ?? currencyOfTax(text),
  };
}
