import type { Citation } from '../../../common/domain/answer.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import { acrossRoute } from '../across/question/route.ts';
import { answerQuestion } from '../quote/answer.ts';
import type { SearchDeps } from '../deps.ts';
import type { Overviews } from '../summary/summarise.ts';
import { candidatesOf, type SuggestedQuestion } from './candidates.ts';
import { inTurns } from './in-turns.ts';

/** Questions offered, questions tried, and documents looked at for them at most. */
const limits = { offered: 4, tried: 16, documents: 8 };

/**
 * Questions that the documents of a scope answer: each is put to the quote answerer first, and offered only when a
 * sentence of its document is the answer. The documents take turns.
 */
export async function* suggestQuestions(
  deps: SearchDeps & { readonly overviews: Overviews },
  scope: Scope,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const documents = deps.overviews.documents(scope).toReversed().slice(0, limits.documents);
  const candidates: (readonly SuggestedQuestion[])[] = [];
  for (const { id, name } of documents) {
    const overview = await deps.overviews.of(id, signal);
    if (overview !== null) candidates.push(candidatesOf(id, name, overview));
  }
  let offered = 0;
  for (const candidate of inTurns(candidates).slice(0, limits.tried)) {
    if (signal?.aborted === true || offered === limits.offered) return;
    if (!(await isAnswered(deps, candidate, scope, signal))) continue;
    offered++;
    yield candidate.question;
  }
}

async function isAnswered(
  deps: SearchDeps,
  { documentId, question, holds }: SuggestedQuestion,
  scope: Scope,
  signal?: AbortSignal,
): Promise<boolean> {
  // Such a question would be put to every document, and answered by a table.
  if (acrossRoute(question) !== null) return false;
  const cited: Citation[] = [];
  const named = await deps.room.named({ question, scope }, signal);
  for await (const event of answerQuestion(deps, { question, scope, named }, signal)) {
    if (event.kind === 'citation') cited.push(event.citation);
    // Who is offered a question expects an answer to it, and not what may be one.
    if (event.kind === 'told' && event.notice.code === 'answer-unsure') return false;
    if (event.kind === 'finished' && !event.found) return false;
  }
  const [first] = cited;
  return (
    first?.places[0]?.documentId === documentId && (holds === '' || cited.some(({ quote }) => quote.includes(holds)))
  );
}
