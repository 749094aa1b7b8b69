import { fold } from '../../common/domain/fold.ts';
import { isStopWord } from './terms.ts';

/** Units, times and amounts: what is counted, and no number of a thing. */
const measured = new RegExp(
  String.raw`^\s*(?:%|°|\p{Sc}|(?:per\s?cent|percent|prozent|euros?|eur|usd|gbp|dollars?|pounds?|cents?|minut\p{L}*|` +
    String.raw`hours?|days?|weeks?|months?|years?|stunden?|tagen?|tage|wochen?|monat\p{L}*|jahr\p{L}*|uhr|km|cm|mm|` +
    String.raw`kg|[mlg]|people|persons|personen|times|mal|o.?clock|am|pm|st|nd|rd|th)(?!\p{L}))`,
  'u',
);
/** A noun and a small number: "lot 30", "Wohnung 12". Of more digits a number is a name by itself. */
const numbered = /(?<![\p{L}\p{N}])(?<noun>\p{L}{3,})\s(?<number>\p{N}{1,2})(?![\p{L}\p{N}]|[.,:/-]\p{N})/gu;
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|marz|april|mai|juni|juli|okt|dez)/u;
/** Words before a number that others are compared with, or that say when. */
const leading = new RegExp(
  '^(?:than|over|under|above|below|about|around|until|before|after|within|least|most|over|aged?|als|uber|unter|bis|' +
    'nach|vor|seit|etwa|rund|gegen|mindestens|hochstens|nur|only|just|exactly|genau)$',
  'u',
);

/** What a question names by a noun and a small number, folded: `lot 30`. Such a phrase is looked for as it stands. */
export const numberedThings = (query: string): readonly string[] => {
  const folded = fold(query);
  return [...folded.matchAll(numbered)].flatMap(({ 0: phrase, index, groups }) => {
    const noun = groups?.['noun'] ?? '';
    const isThing = !isStopWord(noun) && !leading.test(noun) && !months.test(noun);
    return isThing && !measured.test(folded.slice(index + phrase.length)) ? [phrase] : [];
  });
};
