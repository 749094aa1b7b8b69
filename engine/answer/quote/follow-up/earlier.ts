import type { Message } from '../../../../common/domain/answer.ts';
import type { NamedDocument } from '../../../../common/domain/named.ts';

/** The question before, as far as a follow-up needs it. */
export interface EarlierQuestion {
  /** As it was understood. */
  readonly query: string;
  /** The documents that it named, else the one that answered it first. */
  readonly documents: readonly NamedDocument[];
}

/** The last question of a conversation; null when nothing was asked. */
export function earlierQuestion(messages: readonly Message[]): EarlierQuestion | null {
  const at = messages.findLastIndex(({ role }) => role === 'user');
  const question = messages[at];
  if (question === undefined) return null;
  const answer = messages[at + 1];
  const query = answer?.told.find(({ code }) => code === 'answer-understood')?.params['query'];
  return { query: typeof query === 'string' ? query : question.text, documents: documentsOf(answer) };
}

function documentsOf(answer: Message | undefined): readonly NamedDocument[] {
  const named = answer?.named ?? [];
  if (named.length > 0) return named.map((each) => ({ ...each, by: 'earlier' }));
  const [first] = answer?.citations ?? [];
  const id = first?.places[0]?.documentId;
  return first === undefined || id === undefined ? [] : [{ documentId: id, name: first.name, by: 'earlier', as: '' }];
}
