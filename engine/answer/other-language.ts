import { notice } from '../../common/messages/notice.ts';
import type { UnthreadedAnswerEvent } from './events.ts';
import { languageOf, mayBeIn } from './language.ts';

/**
 * The events of a quoted answer. Before it ends it tells the documents' language, where all that was found is in
 * another one than the question and nothing may be in the question's: without a model nobody puts it into theirs.
 */
export async function* tellOtherLanguage(
  question: string,
  events: AsyncIterable<UnthreadedAnswerEvent>,
): AsyncGenerator<UnthreadedAnswerEvent> {
  const found: string[] = [];
  for await (const event of events) {
    if (event.kind === 'citation') found.push(event.citation.quote);
    if (event.kind === 'nearest') found.push(...event.passages.map(({ quote }) => quote));
    if (event.kind === 'finished') {
      const [asked, theirs] = [languageOf(question), languageOf(found.join('\n'))];
      const isOther = asked !== null && theirs !== null && theirs !== asked;
      if (isOther && !found.some((quote) => mayBeIn(quote, asked)))
        yield { kind: 'told', notice: notice('answer-other-language', { theirs, asked }) };
    }
    yield event;
  }
}
