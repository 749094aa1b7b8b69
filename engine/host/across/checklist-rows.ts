import type { AcrossCell, AcrossColumn } from '../../../common/domain/across.ts';
import type { ChecklistAnswer, ChecklistItem } from '../../../common/domain/checklist.ts';
import type { KeptRow } from '../../../common/domain/kept-table.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { askChecklist, type QueryModels } from '../../answer/service.ts';
import type { AskedRow } from '../../jobs/across/asker.ts';
import type { SearchRoom } from '../../search/room.ts';

/** What is found is sure; what is unclear is shown as a value that a person must look at. */
const confidences = { found: 1, unclear: 0.4 };

/** Looks for the items of a kept checklist in documents: a cell for each that is found or unclear, else null. */
export async function* askItems(
  deps: QueryModels & { readonly room: SearchRoom },
  columns: readonly AcrossColumn[],
  documentIds: readonly DocumentId[],
  signal: AbortSignal,
): AsyncGenerator<AskedRow> {
  const wanted = new Set(documentIds);
  const documents = (await deps.room.documents({ scope: null }, signal)).filter((each) => wanted.has(each.documentId));
  for await (const { documentId, name, readable, answers } of askChecklist(
    deps,
    columns.map(itemOf),
    documents,
    signal,
  ))
    yield {
      documentId,
      name,
      state: readable ? 'asked' : 'unread',
      matches: readable ? true : null,
      cells: columns.map((_, at) => cellOf(answers[at])),
    };
}

/** A column that a person added to the table has no words of its own. */
const itemOf = ({ heading, question, cues = [] }: AcrossColumn): ChecklistItem => ({ heading, question, cues });

function cellOf(answer: ChecklistAnswer | undefined): AcrossCell | null {
  const [citation] = answer?.citations ?? [];
  if (answer === undefined || answer.state === 'missing' || citation === undefined) return null;
  const { quote } = citation;
  return { value: quote, size: null, text: quote, citation, confidence: confidences[answer.state] };
}

/** "30 questions to 12 documents: 41 not found, 20 unclear." */
export function answerOfItems(columns: readonly AcrossColumn[], rows: readonly KeptRow[]): Notice {
  const asked = rows.filter(({ state, documentId }) => state === 'asked' && documentId !== null);
  const cells = asked.flatMap((row) => row.cells.slice(0, columns.length));
  const unclear = cells.filter(
    (cell) => cell !== null && cell !== 'waiting' && cell.confidence <= confidences.unclear,
  ).length;
  return notice('across-checklist', {
    questions: columns.length,
    documents: asked.length,
    missing: cells.filter((cell) => cell === null).length,
    unclear,
    unread: rows.filter(({ state }) => state === 'unread').length,
  });
}
