import { termsOf } from '../search/terms.ts';

const german = new Set(
  `wer wem wen wessen wann wo wohin woher warum wieso weshalb wie wieviel welche welcher welches welchen
welchem ist sind wird werden wurde wurden kann darf muss soll der den dem des das ein eine einen einem einer nicht
und oder mit fur von vom zum zur im beim auf aus bei nach uber unter ich mein meine gibt hat haben steht gilt
kostet`.split(/\s+/u),
);
const english = new Set(
  `who whom whose when where why how which what is are was were will does did do can may must should the a an and or not
of to for with from by my i much many long it there has have`.split(/\s+/u),
);

/** Whether a question is German, by its small words; one without any is not. */
export function isGerman(question: string): boolean {
  const words = termsOf(question);
  const count = (of: ReadonlySet<string>): number => words.filter((each) => of.has(each)).length;
  return count(german) > count(english);
}
