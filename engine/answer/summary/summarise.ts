import type { Citation } from '../../../common/domain/answer.ts';
import type { QuotedRange, Overview } from '../../../common/domain/overview.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { notice } from '../../../common/messages/notice.ts';
import type { UnthreadedAnswerEvent } from '../events.ts';
import { summaryOf } from './choose.ts';
import { summaryRequest, type SummaryRequest } from './request.ts';
import { whichDocuments, type NamedDocument } from './which-documents.ts';

/** What is known of whole documents. */
export interface Overviews {
  /** The documents of a scope that can be asked. */
  documents(scope: Scope): readonly NamedDocument[];
  /** Null while nothing of the document is read. */
  of(id: DocumentId, signal?: AbortSignal): Promise<Overview | null>;
  /** The label of a part. */
  label(id: DocumentId, part: number): string;
}

/** Documents that a question wants summed up. */
export interface SummaryTask {
  readonly request: SummaryRequest;
  readonly documents: readonly NamedDocument[];
}

/** Whether a question asks for a summary of documents that are there; null for any other question. */
export function summaryTask(question: string, scope: Scope, overviews: Overviews): SummaryTask | null {
  const request = summaryRequest(question);
  if (request === null) return null;
  const documents = whichDocuments(request.of, overviews.documents(scope));
  return documents.length === 0 ? null : { request, documents };
}

/** The sentences that carry most of each document, by section, each with its `[n]`; first how much was read. */
export async function* summarise(
  overviews: Overviews,
  { request, documents }: SummaryTask,
  signal?: AbortSignal,
): AsyncGenerator<UnthreadedAnswerEvent> {
  let marker = 0;
  let isFirst = true;
  for (const { id, name } of documents) {
    const overview = await overviews.of(id, signal);
    if (overview === null) continue;
    const sentences = summaryOf(overview, request.count);
    yield { kind: 'told', notice: toldOf(name, sentences.length, overview) };
    let section = -1;
    for (const [i, sentence] of sentences.entries()) {
      marker++;
      const heading = overview.outline[sentence.section]?.heading.text ?? '';
      const isNew = sentence.section !== section && heading !== '' && request.count === null;
      section = sentence.section;
      yield { kind: 'citation', citation: citationOf(overviews, { id, name }, sentence, marker) };
      const above = [...(documents.length > 1 && i === 0 ? [name] : []), ...(isNew ? [heading] : [])];
      const before = isFirst ? '' : '\n\n';
      isFirst = false;
      yield {
        kind: 'text',
        text: `${before}${above.map((each) => `${each}\n\n`).join('')}• ${sentence.text} [${marker}]`,
      };
    }
  }
  yield { kind: 'finished', found: marker > 0 };
}

function toldOf(name: string, chosen: number, { read: { parts, unread, sentences } }: Overview) {
  if (chosen === 0) return notice('summary-no-sentences', { name });
  return notice('summary-read', { name, chosen, sentences, parts, unread });
}

const citationOf = (
  overviews: Overviews,
  { id, name }: Pick<NamedDocument, 'id' | 'name'>,
  { part, start, end, text }: QuotedRange,
  marker: number,
): Citation => ({
  marker,
  name,
  label: overviews.label(id, part),
  places: [{ documentId: id, part, start, end }],
  quote: text,
  state: 'here',
});
