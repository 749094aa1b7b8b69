import type { AskedDocument, ReadDocument } from '../../../common/domain/asked-document.ts';
import type { ChecklistItem, ChecklistRow } from '../../../common/domain/checklist.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { AcrossDeps } from '../across/asking/deps.ts';
import { statementsOf, type Statement } from '../across/document/statements.ts';
import { likeliest, soughtItem, type ItemCandidate, type SoughtItem } from './item-likeness.ts';
import { judgeItem } from './judge-item.ts';
import { placed } from '../passages/placed.ts';

/** A document of so many characters is read whole: about a hundred pages. */
const wholeCharacters = 300_000;
/** Passages that are read of a longer one for each item. */
const passagesRead = 10;
/** Statements that are reranked for an item. */
const candidatesRead = 4;
/** Characters of a title, of a heading, of a statement that the reranker reads. */
const readLength = { title: 60, heading: 80, statement: 420 };

/**
 * Looks for each item in each document. A row comes for each document, in order. Nothing is written anywhere.
 *
 * @throws CarrelError `cancelled` when the signal fires
 */
export async function* askChecklist(
  deps: AcrossDeps,
  items: readonly ChecklistItem[],
  documents: readonly AskedDocument[],
  signal?: AbortSignal,
): AsyncGenerator<ChecklistRow> {
  const sought = items.map(soughtItem);
  for (const document of documents) {
    if (signal?.aborted === true) throw new CarrelError('cancelled', 'cancelled');
    const { documentId, name, readable } = document;
    if (readable) yield await askDocument(deps, sought, document, signal);
    else yield { documentId, name, readable, whole: false, statements: 0, answers: [] };
  }
}

async function askDocument(
  deps: AcrossDeps,
  sought: readonly SoughtItem[],
  document: AskedDocument,
  signal?: AbortSignal,
): Promise<ChecklistRow> {
  const { documentId, name } = document;
  const first = await read(deps, document, '', signal);
  // A document that is read whole is one passage, whatever is asked.
  const whole = first.passages.length === 1 && first.passages[0]?.passage.pieces[0]?.start === 0;
  const all = whole ? await statementsIn(deps, name, first, signal) : [];
  const looked = new Set(all.map(placeOf));
  const candidates: (readonly ItemCandidate[])[] = [];
  for (const each of sought) {
    const statements = whole
      ? all
      : await statementsIn(deps, name, await read(deps, document, queryOf(each), signal), signal);
    statements.forEach((statement) => looked.add(placeOf(statement)));
    candidates.push(likeliest(each, statements, candidatesRead));
  }
  const answers = [];
  for (const [i, { item }] of sought.entries()) {
    const own = candidates[i] ?? [];
    const texts = own.map(({ statement }) => inPlace(document, statement));
    const logits = texts.length === 0 ? [] : await deps.reranker.rerank(item.question, texts, signal);
    answers.push(
      judgeItem(
        document,
        own.map((each, k) => ({ ...each, answers: logits[k] ?? 0 })),
      ),
    );
  }
  return { documentId, name, readable: true, whole, statements: looked.size, answers };
}

/** Where a statement stands, as one string: passages of different items overlap. */
function placeOf({ passage, start }: Statement): string {
  const [first] = passage.passage.pieces;
  return `${first?.part ?? 0} ${(first?.start ?? 0) + start}`;
}

const queryOf = ({ item: { heading, question, cues } }: SoughtItem): string =>
  [heading, question, ...cues.map((cue) => cue.replaceAll(/[*…]/gu, ''))].join(' ');

async function read(
  { room }: AcrossDeps,
  { documentId }: AskedDocument,
  query: string,
  signal?: AbortSignal,
): Promise<ReadDocument> {
  const [found] = await room.passagesOf(
    { documentIds: [documentId], query, vectors: [], wholeCharacters, limit: passagesRead },
    signal,
  );
  return found ?? { documentId, passages: [], count: 0 };
}

async function statementsIn(
  { room }: AcrossDeps,
  name: string,
  document: ReadDocument,
  signal?: AbortSignal,
): Promise<readonly Statement[]> {
  const passages = document.passages.map(({ passage }) => placed(document.documentId, passage));
  const rows = passages.length === 0 ? [] : await room.rows({ passages }, signal);
  return statementsOf(name, document, rows);
}

/** A statement as the reranker reads it: with title and heading. */
const inPlace = ({ title, name }: AskedDocument, { words, heading }: Statement): string =>
  [
    (title === '' ? name.replace(/\.[^.]+$/u, '') : title).slice(0, readLength.title),
    heading.slice(0, readLength.heading),
    words.slice(0, readLength.statement),
  ]
    .filter((part) => part !== '')
    .join('. ');
