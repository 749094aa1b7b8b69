import type { AcrossColumn } from '../../../../common/domain/across.ts';
import { fold } from '../../../../common/domain/fold.ts';
import { columnOf, contentOf } from './column.ts';

const extremeWords = new RegExp(
  String.raw`(?<!\p{L})(?:going\s+by|judging\s+by|measured\s+by|fastest|quickest|(?:furthest` +
    String.raw`|farthest)(?:\s+in\s+the\s+future)?|soonest|one|earliest|` +
    String.raw`latest|oldest|newest|most\s+recent|first|last|highest|lowest|` +
    String.raw`largest|biggest|smallest|longest|shortest|cheapest|most\s+expensive|most|least|` +
    String.raw`frühe?st\p{L}*|spätest\p{L}*|ältest\p{L}*|neuest\p{L}*|erste[nrs]?|letzte[nrs]?|` +
    String.raw`höchst\p{L}*|niedrigst\p{L}*|größt\p{L}*|kleinst\p{L}*|längst\p{L}*|kürzest\p{L}*|` +
    String.raw`teuerst\p{L}*|billigst\p{L}*|günstigst\p{L}*|zuerst|zuletzt|am)(?!\p{L})`,
  'giu',
);
const ofTime = new RegExp(
  String.raw`(?<!\p{L})(?:furthest|farthest|soonest|future|earliest|latest|oldest|newest|recent|` +
    String.raw`first|last(?!s|ing)|frühe?st|spätest|ältest|` +
    String.raw`neuest|erste|letzte|zuerst|zuletzt)`,
  'iu',
);
const ofLength = /(?<!\p{L})(?:longest|shortest|fastest|quickest|längst|kürzest)/iu;
const sumWords = new RegExp(
  String.raw`(?<!\p{L})(?:sum|total|adds?\s+up|amounts?(?:\s+of)?|altogether|in\s+total|combined|` +
    String.raw`overall|how\s+much|insgesamt|summe|zusammen(?:gerechnet|gezählt)?|addiert|` +
    String.raw`added(?:\s+(?:up|together))?|add|together|summed\s+up|wie\s*viel|wie\s+hoch|` +
    String.raw`ergeben|ergibt|machen|ausmachen|(?<=zusammen\s)aus|come\s+to|make\s+up)(?!\p{L})`,
  'giu',
);
const askingWords = new RegExp(
  String.raw`(?<!\p{L})(?:which|what|when|how|did|we|do|does|has|have|had|is|are|was|were|the|of|all|in|` +
    String.raw`welche[rsnm]?|was|wann|wie|ist|sind|die|der|das|den|dem|des|aller|alle)(?!\p{L})`,
  'giu',
);
/** What is added up, or ordered by, without the words that say so. */
export const summed = (words: string, ofKind: string): AcrossColumn =>
  columnOf(
    words.replaceAll(sumWords, ' ').replaceAll(askingWords, ' '),
    ofKind,
    /(?<!\p{L})(?:\p{L}*frist\p{L}*|laufzeit\p{L}*|periods?|terms?|lengths?|durations?|long|lang)(?!\p{L})/iu.test(
      words,
    )
      ? 'duration'
      : 'amount',
  );

export const isOfLetters = /(?:letters?|briefe?n?|schreiben|mails?)$/u;

const comesAbout = new RegExp(
  String.raw`(?<!\p{L})(?:came|comes?|coming|arrived?|arrives|reached|received?|got|in|out|up|dated?|is|` +
    String.raw`from|kam(?:en)?|kommt|eingegangen|eingetroffen|gekommen|erhalten|datiert|stammt|an|ein|von)(?!\p{L})`,
  'giu',
);

export function ordered(words: string, ofKind: string): AcrossColumn {
  const said = words.replaceAll(extremeWords, ' ').replaceAll(askingWords, ' ');
  // The shortest time that a letter gives ends on the first day.
  const isLong = ofLength.test(words);
  const isDay = ofTime.test(words) || (isLong && isOfLetters.test(fold(ofKind)));
  const type = isDay ? 'date' : isLong ? 'duration' : 'amount';
  // "Which invoice came last?": a verb of coming asks for the document's own date.
  const isOwn = isDay && contentOf(fold(said.replaceAll(comesAbout, ' '))).length === 0;
  return columnOf(isOwn ? '' : said, ofKind, type);
}

/** Of a question that adds up or orders, the words that say how a name or a date is meant: "issued", "signed". */
export const verbsOf = (words: string): string =>
  words.replaceAll(sumWords, ' ').replaceAll(extremeWords, ' ').replaceAll(askingWords, ' ');
