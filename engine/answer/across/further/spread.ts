import type { PlainAndFurther } from './further.ts';

const ends =
  '(?:highest|largest|biggest|most\\s+expensive|dearest|lowest|smallest|cheapest|longest|shortest|höchste[nrsm]?|' +
  'größte[nrsm]?|teuerste[nrsm]?|niedrigste[nrsm]?|kleinste[nrsm]?|billigste[nrsm]?|günstigste[nrsm]?|längste[nrsm]?|' +
  'kürzeste[nrsm]?)';
const between = new RegExp(
  String.raw`^\s*(?:(?:what|how\s+(?:big|large|much))\s+is\s+|wie\s+(?:groß|hoch)\s+ist\s+|was\s+ist\s+)?(?:the\s+|` +
    String.raw`der\s+|die\s+)?(?:difference|gap|spread|span|unterschied|differenz|spanne)\s+(?:between|zwischen)\s+` +
    String.raw`(?:the\s+|der\s+|die\s+|dem\s+|den\s+)?(?<one>${ends})(?<named>\s+\p{L}+)?\s+(?:and|und)\s+(?:the\s+|der\s+|die\s+|dem\s+|` +
    String.raw`den\s+)?(?<other>${ends})\s+(?<rest>[^?]+?)\s*[?.]?\s*$`,
  'iu',
);
const german = /(?:sten?|te)[nrsm]?$/iu;

/** "What is the difference between the highest and the lowest quote?" */
export function spread(question: string): PlainAndFurther | null {
  const { one, rest } = between.exec(question)?.groups ?? {};
  if (one === undefined || rest === undefined) return null;
  const isGerman = german.test(one) && !/est$/iu.test(one);
  return {
    asked: isGerman ? `Welches ist die ${one.replace(/[nrsm]$/iu, '')} ${rest}?` : `What is the ${one} ${rest}?`,
    further: { spread: true },
  };
}
