import { stem } from '../search/stem.ts';
import { isStopWord, termsOf } from '../search/terms.ts';

/** German words that say nothing about a subject; English ones are the search's own. */
const german = new Set(
  (
    'aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bis bzw da damit dann das ' +
    'dass dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem ' +
    'einen einer eines er es etwa für gegen haben hat hatte hier ihm ihn ihr ihre ihrem ihren ihrer im in indem ist ' +
    'jede jedem jeden jeder jedes jedoch kann kein keine können man mehr mit muss müssen nach nicht noch nur ob oder ' +
    'ohne sehr sein seine seinem seinen seiner sich sie sind so sofern soll sollen sowie über um und uns unter vom ' +
    'von vor war waren was weil wenn werden wie wird wir wurde wurden zu zum zur zwischen'
  )
    .split(' ')
    .map((word) => termsOf(word)[0] ?? word),
);

/** The words of a sentence that carry meaning, stemmed, in order. English and German. */
export const meaningfulWords = (text: string): readonly string[] =>
  termsOf(text)
    .filter((term) => term.length > 1 && !isStopWord(term) && !german.has(term))
    .map(stem);
