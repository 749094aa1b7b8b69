import { fold } from '../../../../common/domain/fold.ts';
import type { Dimension } from './measures.ts';

/**
 * What kind of thing answers a question. `measures`: a number with one of some units; `count`: how many of a thing;
 * `size`: any measure, also money and a share; `often`: how many times.
 */
export type AskedFor =
  | { readonly kind: 'name' | 'time' | 'age' | 'span' | 'share' | 'size' | 'often' }
  | { readonly kind: 'money'; readonly orShare?: boolean }
  | { readonly kind: 'measures'; readonly dimensions: readonly Dimension[]; readonly alsoSpan: boolean }
  | { readonly kind: 'count'; readonly of: string }
  | { readonly kind: 'number'; readonly of: 'telephone' | 'account' | 'mail' | 'other' };

const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u');

const which = '(?:what|which|welche[mnrs]?|wie lautet|wie ist)';
const measures = (alsoSpan: boolean, ...dimensions: readonly Dimension[]): AskedFor => ({
  kind: 'measures',
  dimensions,
  alsoSpan,
});
const number = (of: 'telephone' | 'account' | 'mail' | 'other'): AskedFor => ({ kind: 'number', of });

/** Who has a name, and is asked for by "which": folded, also at the end of a compound in German. */
const bodies =
  'company|firm|bank|insurer|airline|doctor|hospital|clinic|school|university|college|court|authority|council|church|' +
  'hotel|restaurant|supplier|haulier|carrier|dealer|maker|manufacturer|brand|airport|station|technician|engineer|' +
  'lawyer|solicitor|notary|architect|teacher|surgeon|nurse|publisher|' +
  '[^ ]*(?:firma|gesellschaft|unternehmen|krankenkasse|versicherung|arzt|arztin|klinik|krankenhaus|schule|' +
  'universitat|gericht|behorde|kirche|hotel|restaurant|gasthaus|lieferant|spedition|handler|hersteller|marke|' +
  'flughafen|bahnhof|techniker|technikerin|monteur|anwalt|anwaltin|kanzlei|notar|notarin|architekt|architektin|' +
  'lehrer|lehrerin|verlag|sparkasse)';

/** In this order: "when" before "how long", "what does it cost" before "how much". Folded, English and German. */
const kinds: readonly (readonly [AskedFor | null, RegExp])[] = [
  [
    { kind: 'name' },
    word(
      "who|whom|whose|who's|wer|wem|wen|wessen|wie (?:heisst|heissen)|(?:what is|what was) the name|" +
        `(?:which|welche[mnrs]?) (?:[^ ]+ )?(?:${bodies})(?! (?:years?|terms?|days?|hours?|holidays?|accounts?|fees?))`,
    ),
  ],
  [number('mail'), word(`${which}(?: [^ ]+){0,5}? (?:e-?mail(?: address)?|e-?mail-?adresse|mailadresse)`)],
  [
    number('telephone'),
    word(`${which}(?: [^ ]+){0,6}? (?:(?:phone|telephone|fax|mobile) number|(?:tele)?fon|[^ ]*(?:telefon|fax)nummer)`),
  ],
  [
    number('account'),
    word(`${which}(?: [^ ]+){0,6}? (?:bank account|account number|iban|[^ ]*konto(?:nummer)?|bankverbindung)`),
  ],
  [
    number('other'),
    word(
      `${which}(?: [^ ]+){0,4}? (?:(?:serial|reference|registration|customer|order|invoice|policy|part|vat|tax) ` +
        'number|number|[^ ]*nummer|[^ ]*kennzeichen|nummernschild)',
    ),
  ],
  [{ kind: 'often' }, word('how often|how frequently|how many times|wie oft|wie haufig')],
  [{ kind: 'age' }, word('how old|wie alt')],
  [null, word('how do|how does|how did|how can|how is|how are|how was')],
  [
    { kind: 'time' },
    word(
      'when|wann|(?:what|which|in which) (?:date|day|year|month|time)|' +
        '(?:welche[mnrs]?|am welchen) (?:datum|tag|jahr|monat)|um wie ?viel uhr',
    ),
  ],
  [measures(false, 'weight'), word('how heavy|how much (?:does|do|did|can) .*weigh|wie schwer|wie ?viel wiegt')],
  // "How loud may I be on Sundays?" asks for a rule.
  [measures(false, 'loudness'), word('how (?:loud|noisy)(?! (?:may|can|am|are we))|wie laut(?! (?:darf|durf|kann))')],
  [
    measures(false, 'temperature'),
    word('how (?:warm|hot|cold)|(?:what|which) temperature|wie (?:warm|heiss|kalt)|welche[rn]? temperatur'),
  ],
  [
    measures(false, 'length'),
    word(
      'how (?:tall|wide|deep|thick|far)|wie (?:breit|tief|dick|weit)|' +
        '(?:what|which) (?:is |are )?(?:the )?(?:[^ ]+ )?(?:width|height|depth|length|diameter|thickness)|' +
        'durchmesser',
    ),
  ],
  [measures(true, 'speed'), word('how fast|how quick(?:ly)?|how soon|wie schnell|(?:top )?speed|geschwindigkeit')],
  [measures(true, 'length'), word('how long|wie lang')],
  [{ kind: 'span' }, word('wie lange')],
  [{ kind: 'size' }, word('by how much|um wie ?viel')],
  [
    { kind: 'money', orShare: true },
    word(
      'wie hoch (?:ist|war|sind|waren|wird) .*(?:lohn|gehalt|miete|preis|gebuhr|kosten|kaution|beitrag|honorar|' +
        'strafe|bussgeld|selbstbeteiligung|streitwert|gage|rente|steuer|anzahlung|provision|zuschuss|rabatt|anteil)|' +
        '(?:what|how (?:high|much|large|big)) (?:is|was|are) .*(?:deposit|down payment|discount|commission|grant)',
    ),
  ],
  [
    { kind: 'money' },
    word(
      '(?:what|how much) (?:does|do|did|is|will|would) .*(?:cost|earn|charge(?! \\p{L}+ with)|come to|amount to)|' +
        'how expensive|' +
        'was (?:kostet|kosten|kostete)|wie ?viel (?:kostet|kosten|kostete|verdient)|' +
        'was (?:hat|wurde|wird|darf) .*(?:gekostet|kosten)|was verdient|was (?:berechnet|verlangt|nimmt) .* fur|' +
        'was hat .* fur .* (?:berechnet|verlangt|genommen)|wie teuer|' +
        '(?:what|how high|how much) .*(?:price|fee|fine|deposit|rent|salary|cost|wage|fare)',
    ),
  ],
  [{ kind: 'share' }, word('(?:what|which) (?:percentage|share|proportion)|welche[nr]? (?:anteil|prozentsatz)')],
  [
    { kind: 'size' },
    word(
      'how (?:much|old|big|large|high|efficient|strong|powerful)|wie ?viel|wie (?:hoch|gross|stark)|what is the size',
    ),
  ],
];
const interrogative = word(
  'what|which|who|whom|whose|when|where|why|how|was|welche[mnrs]?|wer|wem|wen|wann|wo|wie|warum',
);
const counted = /(?<![\p{L}\p{N}])(?:how many|wie ?viele|what number of) (?<of>[^?.,;]+)/u;

/** Null where any statement may answer. */
export function askedFor(question: string): AskedFor | null {
  const folded = fold(question);
  const often = kinds.find(([asks]) => asks?.kind === 'often');
  const of = often?.[1].test(folded) === true ? undefined : counted.exec(folded)?.groups?.['of'];
  if (of !== undefined) return { kind: 'count', of };
  const first = interrogative.exec(folded)?.index ?? folded.length;
  return kinds.find(([asks, pattern]) => isAsked(asks, pattern.exec(folded), first))?.[0] ?? null;
}

/** "Who" and "when" ask only where nothing asks before them: "What happens to pupils who stay behind?". */
const isAsked = (asks: AskedFor | null, match: RegExpExecArray | null, first: number): boolean =>
  match !== null && (match.index <= first || (asks?.kind !== 'name' && asks?.kind !== 'time'));
