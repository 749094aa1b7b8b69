import { formatByExtension, viewerOf } from '../../../common/domain/formats.ts';
import type { Prompt } from '../../../common/domain/generation.ts';
import { quoteInWords, rowAsQuote } from '../../../common/domain/quoted-row.ts';
import type { Language } from '../../../common/domain/language.ts';
import { whenNeeded } from '../../../common/when-needed.ts';
import type { Source } from './source.ts';

/** A question of the conversation with its answer. */
export interface Turn {
  readonly question: string;
  readonly answer: string;
}

/** What the model is told to write when the sources leave a question open; `saysSourcesDontTell` knows it. */
export const openAnswer = 'The sources do not say.';

/**
 * Found by trying what a model of 135 M parameters makes of it (ADR 0091): each further sentence of it makes such a
 * model answer worse.
 */
const instruction =
  'Answer from these sources in one to three sentences and cite them like [1]. ' +
  `If you cannot find the answer, write: ${openAnswer}`;

/**
 * Characters that nobody sees and a model reads: tags and selectors of variants, which spell whole texts; orders of
 * direction; spaces and joiners without a width, but for the two that scripts need.
 */
const unseen = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E0FFF}]/gu;

/**
 * A document's text as data: what looks like a source's number becomes round, so that `[2]` at the beginning of a line
 * is always ours, and a model that copies a reference of the document does not cite a source by it. The model reads
 * what a person could.
 */
export const asData = (text: string): string =>
  text.replaceAll(unseen, '').replaceAll(/[[【]([\d\s,;&–^-]*)[\]】]/gu, '($1)');

/** A source as the model reads it: what it is of and where it stands, below that its text. */
export function renderSource(source: Source, number: number): string {
  const { name, title, heading } = source;
  const about = [name, ...(title === '' || title === name ? [] : [title]), pagesOf(source)];
  const place = about.filter((each) => each !== '').join(', ');
  const head = asData(heading === '' ? place : `${place}: ${heading}`).replaceAll(/\s+/gu, ' ');
  return `[${number}] ${head}\n${asData(textOf(source)).trim()}`;
}

/** "page 3", "pages 3–5", as printed; of what has no pages, what its parts are called: "Slide 3". '' without either. */
function pagesOf({ name, passage: { pieces } }: Source): string {
  const [first = '', last = ''] = [pieces[0]?.label, pieces.at(-1)?.label];
  const range = first === last ? first : `${first}–${last}`;
  const format = formatByExtension(name);
  if (range === '' || (format !== undefined && viewerOf(format) !== 'pages')) return range;
  return first === last ? `page ${range}` : `pages ${range}`;
}

/** The text of a source, each row of a table as a line of its cells with the names of their columns. */
function textOf({ passage: { text }, rows }: Source): string {
  let read = '';
  let from = 0;
  for (const row of rows) {
    if (row.start < from) continue;
    read += text.slice(from, row.start) + quoteInWords(rowAsQuote(row));
    from = row.end;
  }
  return read + text.slice(from);
}

/**
 * The conversation the model continues. The sources stand first and the new question last: a second question about the
 * same sources begins with the same tokens, which the model's cache still holds. All of it is in the roles `user` and
 * `assistant`, which every template has.
 */
export function answerPrompt(sources: readonly string[], history: readonly Turn[], question: string): Prompt {
  const [first, ...later] = [...history.map((turn) => turn.question), question];
  const opening = `Numbered sources:\n\n${sources.join('\n\n')}\n\n${instruction}\n\nQuestion: ${first}`;
  return {
    kind: 'chat',
    messages: [
      { role: 'user', content: opening },
      ...later.flatMap((next, i) => [
        { role: 'assistant' as const, content: history[i]?.answer ?? '' },
        { role: 'user' as const, content: `Question: ${next}` },
      ]),
    ],
  };
}

/** The request for a summary, after what is read for it: the document's numbered pieces, or notes on them. */
export const summaryPrompt = (name: string, read: readonly string[], request: string): Prompt =>
  asked(
    `${asData(name)}, numbered:\n\n${read.join('\n\n')}\n\n${request}\nAnswer from this text and cite it like [1].`,
  );

/** The request for a note on a piece of a long document, as far as the summary that is wanted needs it. */
export const notePrompt = (piece: string, request: string): Prompt =>
  asked(
    `Text:\n\n${piece}\n\nThe request is: ${request}\nWrite down in one to three sentences what this text says for it.`,
  );

/** What the model is told to write for a column of a table of which the document says nothing. */
const silent = 'not said';

/** The request for what a document says to a column of a table, in the document's own words. */
export const cellPrompt = (name: string, excerpts: readonly string[], question: string): Prompt =>
  asked(
    `From ${asData(name)}:\n\n${excerpts.join('\n\n')}\n\nQuestion: ${question}\n` +
      `Answer with the fewest words of this text, copied as they stand. If it does not say, write: ${silent}`,
  );

/** The request for a question in another language. */
export const translationPrompt = (question: string, into: Language): Prompt =>
  asked(
    `Translate this question into ${nameOfLanguage().of(into) ?? into}. Write only the translation.\n\n${question}`,
  );

const nameOfLanguage = whenNeeded(() => new Intl.DisplayNames(['en'], { type: 'language' }));

const asked = (content: string): Prompt => ({ kind: 'chat', messages: [{ role: 'user', content }] });
