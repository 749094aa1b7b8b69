import { Random } from '../../layout/random.ts';
import type { ScriptText } from './sentences.ts';

/** A page of a script: as HTML, and the text that stands there. */
export interface ScriptPage {
  readonly language: string;
  readonly font: string;
  readonly html: string;
  readonly text: string;
}

const paragraphs = 5;
const sentencesEach = 4;

/** The page of a seed: the same sentences in another order, in one font or the other. */
export function scriptPage(text: ScriptText, seed: number): ScriptPage {
  const random = new Random(seed);
  const font = text.fonts[seed % 2] ?? text.fonts[0];
  const title = text.titles[seed % text.titles.length] ?? '';
  const body = Array.from({ length: paragraphs }, () =>
    Array.from({ length: sentencesEach }, () => text.sentences[random.whole(0, text.sentences.length - 1)]).join(' '),
  );
  const direction = text.rightToLeft ? 'rtl' : 'ltr';
  const size = [10, 11, 12][seed % 3];
  return {
    language: text.language,
    font,
    html:
      `<!doctype html><html lang="${text.language}" dir="${direction}"><meta charset="utf-8"><style>@page{size:A4;` +
      `margin:24mm}body{font:${size}pt/1.5 "${font}"}h1{font-size:1.5em}</style><h1>${title}</h1>` +
      `${body.map((each) => `<p>${each}</p>`).join('')}</html>`,
    text: [title, ...body].join('\n'),
  };
}
