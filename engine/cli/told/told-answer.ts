import {
  saidAtTheEnd,
  type AnswerEvent,
  type AnswerMode,
  type AnswerSources,
  type Citation,
  type TextSpan,
  type Unread,
} from '../../../common/domain/answer.ts';
import type { NamedDocument } from '../../../common/domain/named.ts';
import type { Usage } from '../../../common/domain/generation.ts';
import type { PageRect } from '../../../common/domain/geometry.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import type { AnyAnswerEvent } from '../../answer/service.ts';
import type { SearchRoom } from '../../search/room.ts';
import { pathsOf } from '../../store/files.ts';
import type { ReadableDB } from '../../store/open.ts';
import { inPart } from './in-part.ts';
import type { Output } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import { quoteLines } from './quote-lines.ts';
import { count, wrap } from '../terminal/text.ts';

/** What was heard of an answer so far. */
export interface ToldAnswer {
  text: string;
  mode: AnswerMode;
  readonly citations: Citation[];
  readonly nearest: Citation[];
  readonly unsupported: TextSpan[];
  /** What the app itself has to say of the answer. */
  readonly told: Notice[];
  sources: AnswerSources | null;
  /** The documents that the question names. */
  named: readonly NamedDocument[];
  usage: Usage | null;
  /** Name of the model that writes; null for quotes. */
  model: string | null;
  unread: Unread | null;
  /** Why the answer is not in the library, where it should be; else null. */
  unkept: Notice | null;
  found: boolean;
}

export const nothingTold = (): ToldAnswer => ({
  text: '',
  mode: 'quoted',
  citations: [],
  nearest: [],
  unsupported: [],
  told: [],
  sources: null,
  named: [],
  usage: null,
  model: null,
  unread: null,
  unkept: null,
  found: false,
});

/** Takes an event in, and shows what a person sees of it while the answer is made. */
export function hear(told: ToldAnswer, event: AnyAnswerEvent | AnswerEvent, output: Output): void {
  switch (event.kind) {
    case 'started':
    case 'mode':
      told.mode = event.mode;
      break;
    case 'text':
      if (told.text === '' && output.progress) output.status('');
      told.text += event.text;
      // A model's text is shown as it comes, so not wrapped; quotes come all at once.
      if (told.mode === 'model' && !output.json) output.text(event.text);
      break;
    case 'citation':
      told.citations.push(event.citation);
      break;
    case 'nearest':
      told.nearest.push(...event.passages);
      break;
    case 'unsupported':
      told.unsupported.push(event.span);
      break;
    case 'sources':
      told.sources = event.sources;
      break;
    case 'named':
      told.named = event.documents;
      if (!output.json) output.note(sentenceOf(inNamed(event.documents)));
      break;
    case 'told':
      told.told.push(event.notice);
      break;
    case 'unread':
      told.unread = { waiting: event.waiting, total: event.total };
      if (!output.json) output.note(sentenceOf(notice('answer-unread', { ...told.unread })));
      break;
    case 'writer':
      told.model = event.model;
      break;
    case 'unkept':
      told.unkept = event.notice;
      break;
    case 'progress':
      showProgress(output, event.phase, event.done);
      break;
    case 'finished':
      told.found = event.found;
      told.usage = event.usage ?? null;
  }
}

/** "In: Nordwerk 2021.pdf". */
export const inNamed = (named: readonly NamedDocument[]): Notice =>
  notice('answer-in-named', { names: named.map(({ name }) => printable(name)).join(', ') });

function showProgress(output: Output, phase: 'loading' | 'reading', done: number | null): void {
  if (!output.progress) return;
  const doing = phase === 'loading' ? 'Loading the model' : 'Reading';
  output.status(done === 1 ? '' : `${doing}${done === null ? ' …' : `: ${Math.floor(100 * done)} %`}`);
}

/** Where a citation's document lies, and where its words stand. */
export interface Whereabouts {
  readonly path: string | undefined;
  readonly rects: readonly PageRect[];
  /** Whether words of it were recognised in a picture with little confidence. */
  readonly uncertain: boolean;
}

/** Looks up all that an answer cites. */
export async function whereaboutsOf(
  db: ReadableDB,
  room: Pick<SearchRoom, 'locate' | 'uncertain'>,
  { citations, nearest, named }: ToldAnswer,
): Promise<ReadonlyMap<Citation | NamedDocument, Whereabouts>> {
  const cited = [...citations, ...nearest];
  const texts = cited.map(({ places }) => places);
  const rects = await room.locate({ texts });
  const uncertain = await room.uncertain({ texts });
  const paths = pathsOf(db, [
    ...cited.flatMap(({ places }) => places.map(({ documentId }) => documentId)),
    ...named.map(({ documentId }) => documentId),
  ]);
  return new Map<Citation | NamedDocument, Whereabouts>([
    ...cited.map((citation, i) => {
      const [first] = citation.places;
      const path = first && paths.get(first.documentId);
      return [citation, { path, rects: rects[i] ?? [], uncertain: uncertain[i] ?? false }] as const;
    }),
    ...named.map(
      (document) => [document, { path: paths.get(document.documentId), rects: [], uncertain: false }] as const,
    ),
  ]);
}

/** Told of a follow-up, and no part of the answer's text. */
const understoodCode = 'answer-understood';

/** The answer as the one value of `--json`. */
export function answerAsJson(
  { text, told, mode, citations, nearest, unsupported, sources, named, usage, model, unread, found }: ToldAnswer,
  whereabouts: ReadonlyMap<Citation | NamedDocument, Whereabouts>,
): object {
  const plain = (citation: Citation): object => {
    const { marker, name, label, places, quote } = citation;
    const { path = name, rects = [], uncertain = false } = whereabouts.get(citation) ?? {};
    const plainly = { marker, path, page: places[0]?.part ?? 1, label, quote, rects };
    return uncertain ? { ...plainly, uncertain } : plainly;
  };
  const understood = told.find(({ code }) => code === understoodCode)?.params['query'];
  const { answer, offset } = withWhatIsSaid(
    text,
    told.filter(({ code }) => code !== understoodCode),
  );
  const quoted = {
    answer,
    mode,
    ...(understood === undefined ? {} : { understood }),
    named: named.map((document) => ({ path: whereabouts.get(document)?.path ?? document.name, by: document.by })),
    citations: citations.map(plain),
    ...(found ? {} : { nearest: nearest.map(plain) }),
    ...(unread === null ? {} : { unread }),
  };
  if (mode === 'quoted') return quoted;
  const spans = unsupported.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
  return { ...quoted, model, unsupported: spans, sources, usage };
}

/** The text between what is said before it and behind it, and where in all that the text begins. */
function withWhatIsSaid(text: string, told: readonly Notice[]): { readonly answer: string; readonly offset: number } {
  const sentences = (notices: readonly Notice[]): readonly string[] => notices.map((each) => sentenceOf(each));
  const before = sentences(told.filter(({ code }) => !saidAtTheEnd.has(code)));
  const behind = sentences(told.filter(({ code }) => saidAtTheEnd.has(code)));
  return {
    answer: [...before, ...(text === '' ? [] : [text]), ...behind].join(' '),
    offset: before.reduce((length, each) => length + each.length + 1, 0),
  };
}

/** Prints an answer that has ended, or what of it was not shown while it came. */
export function printAnswer(
  output: Output,
  { text, told, mode, citations, nearest, unsupported, sources, model }: ToldAnswer,
  whereabouts: ReadonlyMap<Citation | NamedDocument, Whereabouts>,
): void {
  const { style } = output;
  // The text that came as it was written ends without a line's end.
  if (mode === 'model') output.line('\n');
  for (const line of wrap(told.map((each) => sentenceOf(each)).join(' '), output.width)) output.line(line);
  if (told.length > 0) output.line();
  if (mode === 'model') printDoubts(output, text, unsupported, sources, model);
  else if (told.some(({ code }) => code === 'answer-compared')) printParagraphs(output, text);
  else for (const citation of citations) printQuote(output, citation);
  for (const citation of citations) {
    const { marker, name } = citation;
    const path = whereabouts.get(citation)?.path;
    const where = path === undefined ? '' : style.dim(`  ${printable(path)}`);
    output.line(`${style.cyan(`[${marker}]`)} ${style.bold(printable(name))}${inPart(citation)}${where}`);
    if (whereabouts.get(citation)?.uncertain === true)
      output.line(`    ${style.red(sentenceOf(notice('source-uncertain')))}`);
  }
  if (nearest.length === 0) return;
  output.line(style.bold('The nearest passages:'));
  for (const citation of nearest) {
    const { name, quote } = citation;
    output.line();
    output.line(`  ${style.bold(printable(name))}${style.cyan(inPart(citation))}`);
    for (const line of quoteLines(quote, output.width - 2)) output.line(`  ${line}`);
  }
  const words = told.map(({ params }) => params['words']).find((each) => typeof each === 'string' && each !== '');
  if (words === undefined) return;
  output.line();
  output.line(sentenceOf(notice('answer-search-command', { words: printable(String(words)).replaceAll('"', '') })));
}

/** Differences stand in pairs of quotations. */
function printParagraphs(output: Output, text: string): void {
  for (const paragraph of text.split('\n\n')) {
    for (const line of wrap(printable(paragraph), output.width)) output.line(line);
    output.line();
  }
}

/** A quotation with its mark, and an empty line. */
function printQuote(output: Output, { quote, marker }: Citation): void {
  const mark = ` [${marker}]`;
  const lines = quoteLines(quote, output.width - mark.length);
  for (const [index, line] of lines.entries())
    output.line(index === lines.length - 1 ? `${line}${output.style.cyan(mark)}` : line);
  output.line();
}

/** Ends a streamed answer: what it was made from, and what of it the documents do not bear out. */
function printDoubts(
  output: Output,
  text: string,
  unsupported: readonly TextSpan[],
  sources: AnswerSources | null,
  model: string | null,
): void {
  const by = model === null ? 'the model' : printable(model);
  if (sources !== null)
    output.line(
      output.style.dim(`Written by ${by} from ${count(sources.count, sources.whole ? 'whole document' : 'passage')}.`),
    );
  for (const { start, end } of unsupported) {
    for (const line of wrap(`Not found in the documents: ${printable(text.slice(start, end).trim())}`, output.width))
      output.line(output.style.red(line));
  }
  output.line();
}
