import { anyMonth } from '../../values/month-names.ts';
import { fold } from '../../../common/domain/fold.ts';
import { namesIn } from '../../values/names.ts';
import { valuesOfType } from '../../values/values.ts';

/** What kind of thing answers a question; null where any statement may. */
export type AskedFor = 'name' | 'time' | 'money' | 'quantity' | 'number' | null;

const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u');

/** In this order: "when" before "how long", "what does it cost" before "how much". Folded, English and German. */
const kinds: readonly (readonly [AskedFor, RegExp])[] = [
  ['name', word("who|whom|whose|wer|wem|wen|wessen|wie (?:heisst|heissen)|what is the name|who's")],
  [
    'number',
    word(
      '(?:what|which|welche[mnrs]?|wie lautet)(?: [^ ]+){0,4}? (?:(?:phone|telephone|fax|account|serial|reference|' +
        'registration|customer|order|invoice|policy) number|bank account|iban|telefon|konto|[^ ]*(?:nummer|konto))',
    ),
  ],
  [null, word('how often|wie oft|how do|how does|how did|how can|how is|how are|how was')],
  [
    'time',
    word(
      'when|wann|(?:what|which|in which) (?:date|day|year|month|time)|' +
        '(?:welche[mnrs]?|am welchen) (?:datum|tag|jahr|monat)|um wie ?viel uhr',
    ),
  ],
  [
    'money',
    word(
      '(?:what|how much) (?:does|do|did|is|will|would) .*(?:cost|earn)|how expensive|' +
        'was (?:kostet|kosten|kostete)|was (?:hat|wurde|wird|darf) .*(?:gekostet|kosten)|wie teuer|' +
        '(?:what|how high|how much) .*(?:price|fee|fine|deposit|rent|salary)',
    ),
  ],
  [
    'quantity',
    word(
      'how (?:many|much|long|old|tall|big|large|far|fast|high|deep|heavy|wide|warm|efficient)|wie ?viele?|' +
        'wie (?:lange|alt|hoch|gross|weit|schnell|tief|schwer|breit|warm)|what (?:percentage|share|number)',
    ),
  ],
];

export function askedFor(question: string): AskedFor {
  const folded = fold(question);
  return kinds.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

const times = word(
  String.raw`\d{1,2}[.:]\d\d|\d{1,2} ?(?:a\.?m|p\.?m|uhr)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|` +
    '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?|(?:19|20)\\d\\d|' +
    `${anyMonth}|spring|summer|autumn|winter|easter|christmas|` +
    'fruhjahr|fruhling|sommer|herbst|ostern|weihnachten|morning|noon|evening|night|morgens|mittags|abends|nachts|' +
    'taglich|daily|weekly|monthly|yearly|immediately|sofort|unverzuglich|at once|' +
    'until|bis|after|before|nach|vor|if|wenn',
);

/** Whether a text has a value of the kind, one that does not stand in the question itself. */
export function hasAskedFor(text: string, kind: Exclude<AskedFor, null>, question: string): boolean {
  const isNew = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    !fold(question).includes(fold(text.slice(start, end)));
  switch (kind) {
    case 'name':
      return namesIn(text).some((each) => (each.confidence >= 0.5 || /\s/u.test(each.normal)) && isNew(each));
    case 'time':
      return (
        times.test(fold(text)) || valuesOfType(text, 'date').some(isNew) || valuesOfType(text, 'duration').some(isNew)
      );
    case 'money':
      return valuesOfType(text, 'amount').some(isNew);
    case 'number':
      return valuesOfType(text, 'identifier').some(isNew) || /\d(?:[ /-]?\d){4}/u.test(text);
    case 'quantity':
      return (['amount', 'percentage', 'duration', 'number'] as const).some((type) =>
        valuesOfType(text, type).some(isNew),
      );
  }
}
