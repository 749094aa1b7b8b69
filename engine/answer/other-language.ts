import { notice } from '../../common/messages/notice.ts';
import type { UnthreadedAnswerEvent } from './events.ts';
import { languageOf, mayBeIn, type Language } from '../../common/domain/language.ts';

/** Languages that the bundled models read; of others they know names and what is written alike (ADR 0471). */
const read: ReadonlySet<Language> = new Set(['en', 'de']);

/**
 * The events of a quoted answer. Before it ends it tells the documents' language, where all that was found is in
 * another one than the question and nothing may be in the question's: without a model nobody puts it into theirs. Else
 * it tells that the question is in a language that no bundled model reads.
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
      const other = otherLanguage(question, found);
      const asked = languageOf(question);
      if (other !== null) yield { kind: 'told', notice: notice('answer-other-language', other) };
      else if (asked !== null && !read.has(asked))
        yield { kind: 'told', notice: notice('answer-language-unread', { asked }) };
    }
    yield event;
  }
}

/**
 * The language of a question and that of what was found, where most of it is in another one and nothing may be in the
 * question's; else null.
 */
export function otherLanguage(
  question: string,
  found: readonly string[],
): { readonly asked: Language; readonly theirs: Language } | null {
  const [asked, theirs] = [languageOf(question), languageOf(found.join('\n'))];
  if (asked === null || theirs === null || theirs === asked) return null;
  const inTheirs = found.filter((text) => mayBeIn(text, theirs)).length;
  return 2 * inTheirs < found.length || found.some((text) => mayBeIn(text, asked)) ? null : { asked, theirs };
}
