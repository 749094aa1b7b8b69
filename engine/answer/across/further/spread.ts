import type { PlainAndFurther } from './further.ts';

const ends =
  '(?:highest|largest|biggest|most\\s+expensive|dearest|lowest|smallest|cheapest|longest|shortest|höchste[nrsm]?|' +
  'größte[nrsm]?|teuerste[nrsm]?|niedrigste[nrsm]?|kleinste[nrsm]?|billigste[nrsm]?|günstigste[nrsm]?|längste[nrsm]?|' +
  'kürzeste[nrsm]?)';
const between = new RegExp(
  String.raw`^\s*(?:(?:what|how\s+(?:big|large|much))\s+is\s+|wie\s+(?:groß|hoch)\s+ist\s+|was\s+ist\s+)?(?:the\s+|` +
    String.raw`der\s+|die\s+)?(?:difference|gap|spread|span|unterschied|differenz|spanne)\s+(?:between|zwischen)\s+` +
    String.raw`(?:the\s+|der\s+|die\s+|dem\s+|den\s+)?(?<one>${ends})(?<named>\s+\p{L}+)?\s+(?:and|` +
    String.raw`und)\s+(?:the\s+|der\s+|die\s+|dem\s+|` +
    String.raw`den\s+)?(?<other>${ends})\s+(?<rest>[^?]+?)\s*[?.]?\s*$`,
  'iu',
);
/** "What's the longest and the shortest notice period?", "How much higher is the highest quote than the lowest?" */
const both = new RegExp(
  String.raw`^\s*(?:(?:what|which)(?:['’]s|\s+is|\s+are)\s+|(?:was|wie)\s+(?:ist|sind|lautet|lauten)\s+|` +
    String.raw`welche[rs]?\s+(?:ist|sind)\s+)?` +
    String.raw`(?:the\s+|der\s+|die\s+|das\s+)?(?<one>${ends})\s+(?:and|und)\s+(?:the\s+|der\s+|die\s+|` +
    String.raw`das\s+)?(?<other>${ends})\s+` +
    String.raw`(?<rest>[^?]+?)\s*[?.]?\s*$`,
  'iu',
);
const than = new RegExp(
  String.raw`^\s*how\s+much\s+(?:higher|more|larger|bigger|longer|dearer|` +
    String.raw`more\s+expensive)\s+is\s+the\s+(?<one>${ends})\s+` +
    String.raw`(?<rest>[^?]+?)\s+than\s+the\s+(?<other>${ends})(?:\s+one)?\s*[?.]?\s*$`,
  'iu',
);
const german = /(?:sten?|te)[nrsm]?$/iu;

/** "What is the difference between the highest and the lowest quote?" */
export function spread(question: string): PlainAndFurther | null {
  const found = between.exec(question) ?? both.exec(question) ?? than.exec(question);
  const { one, rest } = found?.groups ?? {};
  if (one === undefined || rest === undefined) return null;
  const isGerman = german.test(one) && !/est$/iu.test(one);
  return {
    asked: isGerman ? `Welches ist die ${one.replace(/[nrsm]$/iu, '')} ${rest}?` : `What is the ${one} ${rest}?`,
    further: { spread: true },
  };
}
