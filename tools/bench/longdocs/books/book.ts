import type { LongDocument, LongQuestion } from '../document.ts';
import { escaped, htmlOfMarkup } from '../markup.ts';
import { seeded } from '../seeds.ts';

/** A question about a book: what is asked, the value, and the other words that stand with it on the page. */
export type BookQuestion = readonly [question: string, value: string, ...evidence: string[]];

export interface Book {
  readonly file: string;
  readonly title: string;
  readonly heldOut: boolean;
  /** English when absent. */
  readonly language?: 'de';
  /** Each chapter begins on a page of its own. */
  readonly chaptersOnPages?: boolean;
  /** In the markup of `markup.ts`, without values. */
  readonly text: string;
  /** What stands for `@name` lines. */
  readonly block?: (name: string, argument: string) => string;
  readonly questions: readonly BookQuestion[];
}

/** A book as a browser prints it, with its title at the head of each page. */
export function bookDocument({
  file,
  title,
  heldOut,
  text,
  block = noBlock,
  chaptersOnPages = false,
  language,
  questions,
}: Book): LongDocument {
  const random = seeded('book', file);
  const font = random.of(["'Liberation Serif'", "'DejaVu Serif'", "'Liberation Sans'"]);
  const size = random.of([10, 10.5, 11]);
  const html = `<!doctype html><html><meta charset="utf-8"><title>${escaped(title)}</title><style>
@page { size: A4; margin: 24mm 25mm; @top-center { content: "${title}"; font: italic 8pt ${font} }
  @bottom-center { content: counter(page); font: 8pt ${font} } }
body { font: ${size}pt/1.4 ${font}; margin: 0 }
h1, h2, h3, h4 { break-after: avoid; line-height: 1.25; margin: 16pt 0 6pt }
h2 { break-before: ${chaptersOnPages ? 'page' : 'auto'} }
h1 { font-size: ${size * 1.9}pt } h2 { font-size: ${size * 1.4}pt } h3 { font-size: ${size * 1.15}pt }
p { margin: 0 0 7pt } ul { margin: 0 0 4pt; padding-left: 18pt }
table { border-collapse: collapse; margin: 6pt 0 12pt; width: 100% } .n { text-align: right }
td, th { padding: 2pt 6pt; text-align: left; vertical-align: top; border-bottom: 0.4pt solid #aaa }
</style><body>${htmlOfMarkup(text, (name) => `{${name}}`, block)}</body></html>`;
  return {
    file,
    title,
    html,
    heldOut,
    questions: questions.map((each) => asked(each, language === 'de' ? 'German book' : 'book')),
  };
}

const asked = ([question, value, ...evidence]: BookQuestion, kind: LongQuestion['kind']): LongQuestion => ({
  question,
  kind,
  evidence: [...evidence, value],
  value,
});

function noBlock(name: string): never {
  throw new Error(`no block @${name}`);
}
