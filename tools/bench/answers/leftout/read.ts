import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { plain } from '../asking.ts';

const papers = join(import.meta.dirname, '..', '..', '..', 'make-answer-reader', 'papers');
/** One of so many papers, by its name, was no part of any training of the answer reader (`train/papers.py`). */
const oneOf = 10;

/** A paper that was written for the answer reader. */
export interface LeftOutPaper {
  readonly file: string;
  readonly text: string;
  /** Questions, and the lines each of which answers by itself. */
  readonly answered: readonly (readonly [question: string, lines: readonly string[]])[];
  /** Near to the text, and answered nowhere. */
  readonly unanswered: readonly string[];
}

/** A paper as it is written. */
interface WrittenPaper {
  /** Its name and kind, by which it is left out. */
  readonly header: string;
  readonly lines: ReadonlyMap<number, string>;
  readonly asked: readonly { readonly kind: string; readonly numbers: readonly number[]; readonly question: string }[];
}

/** The papers of a language that the answer reader was not trained with; of those of one name the last one. */
export const leftOut = (language: 'english' | 'german'): readonly LeftOutPaper[] => [
  ...new Map(allLeftOut(language).map((paper) => [paper.file, paper])).values(),
];

const allLeftOut = (language: 'english' | 'german'): readonly LeftOutPaper[] =>
  readdirSync(join(papers, language))
    .toSorted()
    .flatMap((file) => papersIn(readFileSync(join(papers, language, file), 'utf8')))
    .filter(({ header }) => crc32(header) % oneOf === 0)
    .map(({ header, lines, asked }) => ({
      // "e4-recipe-lentil-pie | recipe": a letter and a number tell who wrote it.
      file: `${header
        .replace(/\s*\|.*$/u, '')
        .replace(/^[a-z]\d-/u, '')
        .replaceAll('/', '-')}.txt`,
      text: `${[...lines.values()].join('\n')}\n`,
      answered: asked.flatMap(({ kind, numbers, question }) =>
        kind === '?' ? [[question, numbers.map((number) => lines.get(number) ?? '')] as const] : [],
      ),
      unanswered: asked.flatMap(({ kind, question }) => (kind === '!' ? [question] : [])),
    }));

/** Whether a quote is of a line: one of its sentences, or a sentence that goes over its end. */
export function isOfLine(quote: string, line: string): boolean {
  const [own, all] = [plain(quote), plain(line)];
  return own.includes(all) || all.includes(own);
}

/** The papers of a file, in the form that `tools/make-answer-reader/README.md` tells; without what needs two lines. */
export const papersIn = (source: string): readonly WrittenPaper[] =>
  source
    .split(/^= */mu)
    .slice(1)
    .map((block) => {
      const [header = '', ...own] = block.split('\n').map((line) => line.trim());
      return {
        header,
        lines: new Map(
          own.flatMap((line) => {
            const [, number, text] = /^\[(\d+)\] ?(.*)$/u.exec(line) ?? [];
            return number === undefined || text === undefined ? [] : [[Number(number), text] as const];
          }),
        ),
        asked: own.flatMap((line) => {
          const [, kind, numbers, question] = /^([?!])\s*([\d,\s]*)\|\s*(.+)$/u.exec(line) ?? [];
          if (kind === undefined || numbers === undefined || question === undefined) return [];
          return [{ kind, numbers: (numbers.match(/\d+/gu) ?? []).map(Number), question }];
        }),
      };
    });
