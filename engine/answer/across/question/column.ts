import type { AcrossColumn } from '../../../../common/domain/across.ts';
import { lineNamed, withoutAsking } from '../../passages/reports/line-named.ts';
import { fold } from '../../../../common/domain/fold.ts';
import type { ValueType } from '../../../../common/domain/value.ts';
import { whenNeeded } from '../../../../common/when-needed.ts';
import { conceptOf, labelConceptOf, weakConceptOf } from '../fields/clause-concept.ts';
import { cuePattern } from '../fields/cue.ts';
import type { Field } from '../fields/field.ts';
import { fields } from '../fields/fields.ts';

/** Words of questions that name no attribute. */
const asking = new Set(
  (
    'what which who whom whose when where how much many several there is are was were does ' +
    'do did has have had the a an of in on to for ' +
    'from by with at and or each every all any its their it they this that these those there ' +
    'my our your please list show ' +
    'give me find tell compare name also be been would will can could should say says said stated ' +
    'state contain contains mention ' +
    'mentions include includes value per long high old about as documents document much given must ' +
    'was welche welcher welches welchen wer wem wen wann wo wie viel viele ist sind war hat ' +
    'haben der die das den dem des ein eine ' +
    'einer einen einem eines von vom im in am zu zum zur für mit bei und oder jede jeder ' +
    'jedes jeden aller alle allen auch ' +
    'ihr ihre sein seine zeige liste nenne gib bitte hoch lange uber wird werden wurde steht enthält ' +
    'we i us wir ich uns sie jeweils auf under unter'
  ).split(' '),
);

/** Types that the words of a question ask for. */
const interrogatives: readonly (readonly [RegExp, ValueType])[] = [
  [
    new RegExp(
      String.raw`\b(?:how much|how expensive|how high|wie hoch|wie teuer|wieviel|wie viel|` +
        String.raw`(?:what|which|welche[rsn]?) (?:(?:is|are|was|the) ){0,2}(?:(?!date|period)[a-z-]+ )?(?:amount|` +
        String.raw`sum|price|fee|cost|betrag|summe|preis|gebuhr)s?|` +
        String.raw`(?:what|was) (?:[a-z]+ ){0,3}?(?:payable|pay|pays|paid|costs?|owe|owes|spend|spent|earns?` +
        String.raw`|charged?|kostet|kosten|zahl\p{L}*|bezahl\p{L}*|verdien\p{L}*|schulde\p{L}*))(?![\p{L}])`,
      'u',
    ),
    'amount',
  ],
  [
    new RegExp(
      String.raw`\b(?:when|what date|which date|what day|until when|by when|since when|wann|an welchem tag|` +
        String.raw`bis zu welchem (?:tag|datum)|bis wann|datum)\b`,
      'u',
    ),
    'date',
  ],
  [
    new RegExp(
      String.raw`\b(?:how long|what period|what length of time|wie lange|welche dauer|welche zeit` +
        String.raw`|welchen zeitraum|how many (?:days|weeks|months|years)|` +
        String.raw`wie viele (?:tage|wochen|monate|jahre))\b`,
      'u',
    ),
    'duration',
  ],
  [/\b(?:what percentage|what percent|which percentage|how many percent|wie viel prozent)\b/u, 'percentage'],
  [/\b(?:how many|wie viele)\b/u, 'number'],
  [
    new RegExp(
      String.raw`\b(?:who|whom|whose|wer|wem|wen|where|wo|(?:which|what) (?:place|city|town|country|company|` +
        String.raw`companies|firm|business|supplier|` +
        String.raw`vendor|person|people|party)|welche[rs]? (?:firma|unternehmen|lieferant|person|partei))\b`,
      'u',
    ),
    'name',
  ],
  [/^(?:is|are|does|do|did|has|have|can|may|must|ist|sind|hat|haben|darf|dürfen|muss|kann|gibt es)\b/u, 'yes-no'],
];

/** Words that name a type as the head of an attribute: "delivery date", "termination fee". */
const heads: readonly (readonly [RegExp, ValueType])[] = [
  [/(?:dates?|days?|deadlines?|datum|tage?|termine?|stichtage?)$/u, 'date'],
  [/(?:period|duration|term|frist|dauer|laufzeit|length)$/u, 'duration'],
  [
    new RegExp(
      String.raw`(?:amount|fee|price|cost|costs|sum|total|salary|value|payment|premium|betrag|preis|` +
        String.raw`kosten|gebuhr|summe|gehalt|wert|pramie|honorar|limit)$`,
      'u',
    ),
    'amount',
  ],
  [/(?:percentage|percent|rate|share|prozent|satz|anteil|quote)$/u, 'percentage'],
  [/(?:number of .*|count|anzahl .*)$/u, 'number'],
  [/(?:numbers?|no|id|references?|nummern?|nr|zeichen|kennung)$/u, 'identifier'],
  [/(?:name|party|person|author|company|city|place|country|name|firma|ort|land|stadt|autor)s?$/u, 'name'],
];

/**
 * What a person typed as a column: "notice period", "the fee", "What is the notice period?".
 *
 * @param ofKind the kind of document that is asked, which tells what a mere "date" is
 * @param wanted the type that a condition needs; null where any will do
 */
export function columnOf(said: string, ofKind = '', wanted: ValueType | null = null): AcrossColumn {
  const words = withTax(said);
  const asked = askedType(words);
  // What a bill or a contract calls so is no line of a statement.
  const ofStatement = !isInvoice(fold(ofKind)) && !isLetter(fold(ofKind)) && !isContract(fold(ofKind));
  if (ofStatement && (wanted ?? 'amount') === 'amount' && lineNamed(words) !== null) {
    const line = withoutAsking(words);
    return { heading: `${line[0]?.toUpperCase()}${line.slice(1)}`, question: `What is the ${line}?`, type: 'amount' };
  }
  // "How much notice" asks for no amount: what the words name counts more than the question word.
  const own =
    fieldOf(words, ofKind, wanted ?? asked) ??
    (wanted === null && asked !== null
      ? fitting(conceptField(words, asked) ?? fieldOf(words, ofKind, null) ?? matterOf(words), asked)
      : null);
  // "For what period was it concluded?" asks for no day.
  const told =
    own !== null && asked === 'duration' && own.type === 'date' ? (fieldOf('term', ofKind, null) ?? own) : own;
  if (told !== null) return { heading: told.heading, question: told.question, type: told.type };
  const heading = headingOf(words);
  const matter =
    wanted === null && asked === null && /^\W*(?:with|within|mit|in|innerhalb|bei|bis)\s/iu.test(words)
      ? matterOf(words)
      : null;
  if (matter !== null) return { heading: matter.heading, question: matter.question, type: matter.type };
  const type = wanted ?? asked ?? typeOf(words);
  const labels = type === 'text' && heading.length <= shortLabel ? labelTypes : [type];
  const labelled = labels
    .map((each) => labelConceptOf(heading, each)?.heading)
    .map((label) => fields.find((each) => each.heading === label))
    .find((each) => each !== undefined);
  if (labelled !== undefined) return { heading: labelled.heading, question: labelled.question, type: labelled.type };
  const clause = type === 'text' && !speaksOf.test(words) ? matterOf(words) : null;
  if (clause !== null) return { heading: clause.heading, question: clause.question, type: clause.type };
  const question = /[?？]\s*$/u.test(words) ? words.trim() : `What is the ${heading.toLowerCase()}?`;
  return { heading: heading === '' ? words.trim() : heading, question, type };
}

/** "Cap", "venue": a word or two that label a value in a document. */
const shortLabel = 14;
const labelTypes: readonly ValueType[] = ['amount', 'duration', 'name'];

/** "Before VAT", "without tax": the net amount; with it, the total. */
const beforeTax = new RegExp(
  String.raw`(?<!\p{L})(?:before|without|excluding|excl\.?|exclusive\s+of|less|net\s+of|vor|ohne|exkl\.?|` +
    String.raw`zuzüglich|abzüglich)\s+` +
    String.raw`(?:the\s+|der\s+)?(?:vat|tax|taxes|sales\s+tax|mwst|umsatzsteuer|mehrwertsteuer|steuern?)(?!\p{L})`,
  'iu',
);
const afterTax = new RegExp(
  String.raw`(?<!\p{L})(?:after|with|including|incl\.?|inclusive\s+of|mit|nach|inkl\.?|einschließlich)\s+` +
    String.raw`(?:the\s+|der\s+)?(?:vat|tax|taxes|sales\s+tax|mwst|umsatzsteuer|mehrwertsteuer|steuern?)(?!\p{L})`,
  'iu',
);
const withTax = (words: string): string =>
  words
    .replace(beforeTax, ' net amount ')
    .replace(afterTax, ' total amount ')
    .replaceAll(/(?<!\p{L})(?:gross|brutto)(?!\p{L})/giu, 'total');

/** Types that a question word may ask for: "when" may be a period, "how much" a percentage or notice. */
const answers: Readonly<Partial<Record<ValueType, readonly ValueType[]>>> = {
  name: ['name', 'text', 'yes-no', 'identifier'],
  amount: ['amount', 'percentage', 'number', 'duration'],
  date: ['date', 'duration'],
  duration: ['duration', 'date', 'yes-no'],
};
const fitting = (field: Field | null, asked: ValueType): Field | null =>
  field !== null && (answers[asked]?.includes(field.type) ?? true) ? field : null;

/** The field of a type whose matter the words tell: "in which place must disputes be settled". */
function conceptField(words: string, type: ValueType): Field | null {
  const heading = type === 'name' ? (conceptOf(words, type)?.heading ?? '') : '';
  return fields.find((field) => field.heading === heading) ?? null;
}

/** What a document says of something is asked in words, not for a value. */
const speaksOf =
  /(?<!\p{L})(?:sa(?:y|ys|id)|about|mention\p{L}*|describ\p{L}*|explain\p{L}*|sagt|steht|über)(?!\p{L})/iu;

/** The field that words name; null where none fits. */
export function fieldOf(words: string, ofKind: string, wanted: ValueType | null): Field | null {
  const folded = fold(words);
  const asksTime = ofTime.test(folded);
  const scored = fields.flatMap((field) => {
    if (wanted !== null && !fits(field.type, wanted)) return [];
    // "What do we pay" and "the payment" ask for money; only words of time ask for the time to pay.
    if (field.heading === 'Payment term' && !asksTime) return [];
    const pattern = numbers.get(field)?.() ?? field.inQuestion();
    const weighed = (text: string): readonly number[] =>
      [...text.matchAll(pattern)].map(([cue]) =>
        ofAnyDate.test(cue) ? 1 : ofPaying.test(cue) ? cue.length * verbShare : cue.length,
      );
    const longestIn = (text: string): number => Math.max(0, ...weighed(text));
    // "Due dates" are more than "due".
    const text = singulars(folded).reduce((best, one) => (longestIn(one) > longestIn(best) ? one : best), folded);
    const cues = weighed(text);
    const said = cues.reduce((sum, length) => sum + length, 0);
    const isOfAny = [...text.matchAll(pattern)].every(([cue]) => ofAnyAmount.test(cue));
    return said === 0
      ? []
      : [
          {
            field,
            said,
            longest: isOfAny ? 2 : Math.max(...cues),
            isVerb: cues.every((length) => !Number.isInteger(length)),
          },
        ];
  });
  const isUsual = ({ heading, type }: Field): boolean => heading === defaultHeading(fold(ofKind), wanted ?? type);
  const best = scored.toSorted(
    (a, b) =>
      b.longest - a.longest ||
      Number(isUsual(b.field)) - Number(isUsual(a.field)) ||
      // "A confidentiality clause" is there or not; only "how long" asks for its time.
      Number(b.field.type === 'yes-no' && !asksTime) - Number(a.field.type === 'yes-no' && !asksTime),
  )[0];
  // A word in passing names no field: what is left of the words must be small.
  const rest = contentOf(folded).join(' ').length;
  const isNamed = best !== undefined && (wanted !== null || best.said * 2.4 >= rest);
  // "The most that could be claimed": any amount is a contract's fee only where its words are about nothing else.
  const isOther = isNamed && best.field.heading === 'Amount' && isContract(fold(ofKind));
  const other = isOther ? conceptOf(words, 'amount')?.heading : undefined;
  const instead = fields.find(({ heading }) => heading === other);
  if (instead !== undefined) return instead;
  // "What would a breach cost?": what a verb of paying is about counts more than the verb.
  if (isNamed && !(wanted === 'amount' && best.isVerb)) return named(best.field, fold(ofKind), folded, best.isVerb);
  const matter = wanted === null ? null : (conceptOf(words, wanted) ?? weakConceptOf(words, wanted));
  if (isNamed && matter === null) return named(best.field, fold(ofKind), folded, best.isVerb);
  const told = fields.find(({ heading }) => heading === matter?.heading);
  return told ?? defaultField(folded, fold(ofKind), wanted);
}

/** "How much VAT is charged": a verb of paying tells less than a noun of its length. */
const verbShare = 0.4;
const ofPaying = new RegExp(
  String.raw`^(?:pays?|paid|payable|costs?|owe[sd]?|charge[sd]?|bill(?:ed|s)?|invoiced|spen[dt]s?|comes? to|` +
    String.raw`amounts? to|worth|kosten|kostet|(?:be)?zahl\p{L}*|betragen|berechnet)$`,
  'u',
);
const isDocument = /^(?:invoice|agreement|contract|rechnung|beleg|claim)$/u;
/** "The contract period" asks for no number: a document's own name is none of what is asked of the document. */
const numbers = new Map(
  fields
    .filter(({ type }) => type === 'identifier')
    .map((field) => [
      field,
      whenNeeded(() => cuePattern([...field.cues.filter((cue) => !isDocument.test(cue)), ...field.asked])),
    ]),
);
/** Words that ask for a length of time. */
const ofTime = /(?:period|long|duration|time|terms?(?![a-z])|days|weeks|dauer|frist|lang|ziel|tage)/u;

/** "The penalties" are asked for as the penalty is; an English plural leaves "invoice" whole, a German one not. */
function singulars(folded: string): readonly string[] {
  const english = folded
    .replaceAll(/(?<=[a-z]{3})ies(?![a-z])/gu, 'y')
    .replaceAll(/(?<=[a-z]{3}[^su\W])s(?![a-z])/gu, '');
  return [english, english.replaceAll(/(?<=[a-z]{5})(?:en|[en])(?![a-z])/gu, '')];
}

/** Words for any amount tell less than what the amount is of: "the VAT amount". */
const ofAnyAmount = /^(?:amounts?|sums?|totals?|value|betrag\p{L}*|summe)$/u;

/** A word that goes with any date tells less than what the date is of. */
const ofAnyDate = /^(?:dates?|datum)$/u;

/** The field whose matter the words of a question tell, where no word is the field's own: "to step out". */
function matterOf(words: string): Field | null {
  for (const type of ['duration', 'amount', 'name'] as const) {
    const heading = conceptOf(words, type)?.heading ?? '';
    const found = fields.find((each) => each.heading === heading);
    if (found !== undefined) return found;
  }
  return null;
}

/** A letter has no date of an invoice: a field is meant as the kind of document has it. */
function named(field: Field, ofKind: string, words: string, isVerb = false): Field {
  const other = (heading: string): Field => fields.find((each) => each.heading === heading) ?? field;
  if (isInvoice(ofKind))
    switch (field.heading) {
      case 'Deadline':
        return other('Due date');
      case 'Sender':
        return other('Seller');
      case 'Recipient':
        return other('Buyer');
      case 'Fee':
      case 'Amount':
        return other('Total');
      default:
        return field;
    }
  if (isLetter(ofKind) && field.heading === 'Seller') return other('Sender');
  if (isLetter(ofKind) && field.heading === 'Buyer') return other('Recipient');
  // "Vergütung" is what a contract of any kind pays; a salary is asked for by its own name.
  if (isContract(ofKind) && field.heading === 'Salary' && !isSalary.test(words)) return other('Fee');
  // What a contract costs is its fee, whatever else it names.
  if (isContract(ofKind) && (field.heading === 'Amount' || (isVerb && field.heading === 'Total'))) return other('Fee');
  if (field.heading === 'Total' && isLetter(ofKind)) return other('Amount');
  if (field.heading !== 'Invoice date') return field;
  if (isContract(ofKind)) return other('Date of signing');
  return { ...field, heading: 'Date', question: 'What is the date of the document?' };
}

const isSalary = /salar|wage|gehalt|gehaelt|lohn|gross pay/u;
const isInvoice = (ofKind: string): boolean => /invoice|bill|receipt|rechnung/u.test(ofKind);
const isLetter = (ofKind: string): boolean => /letter|mail|brief|schreiben|message|nachricht/u.test(ofKind);
const isContract = (ofKind: string): boolean => /contract|agreement|lease|vertr|vereinbarung/u.test(ofKind);

const fits = (type: ValueType, wanted: ValueType): boolean =>
  type === wanted || (wanted === 'number' && (type === 'amount' || type === 'percentage' || type === 'duration'));

/** Words that go with any amount or date. */
const saysLittle = new RegExp(
  String.raw`^(?:date[sd]?|amounts?|sums?|values?|prices?|totals?|money|stake|concern(?:s|ed|ing)?|involve[sd]?|` +
    String.raw`mention(?:s|ed)?|deals?|dispute[sd]?|question|issue|much|comes?|adds?|up|go(?:es)?|back|is|it|` +
    String.raw`datum|hat|haben|berechnet|bezahlt|gezahlt|betr[aä]ge?|geld|geht|es|stammen|stammt|aus|jahr|year|` +
    String.raw`lautet|lauten|um|many|numbers?|no|payable|pay|paid|owed?|due|monthly|yearly|month|year|annually|per|` +
    String.raw`cost|costs|receive[ds]?|reach(?:ed)?|arrived?|gets?|got|issued?|count|named?|names|stated?|given|` +
    String.raw`quoted|specified|indicated|shown|demanded|claimed|requested|verlangt|gefordert|genannt|angegeben|` +
    String.raw`invoiced?|billed|charged?|spen[dt]|wrote|written|sent|in|` +
    String.raw`nummer|nummern|nr|monatlich|jahrlich|monat|zahlen|kostet|kosten)$`,
  'u',
);

/** What a mere "date", "amount" or nothing at all means for a kind of document. */
function defaultField(folded: string, ofKind: string, wanted: ValueType | null): Field | null {
  if (contentOf(folded).some((word) => !saysLittle.test(word))) return null;
  const heading = defaultHeading(ofKind, wanted ?? typeOf(folded));
  const found = fields.find((each) => each.heading === heading);
  return found === undefined ? null : named(found, ofKind, folded);
}

function defaultHeading(ofKind: string, type: ValueType): string | null {
  if (type === 'amount' || type === 'number')
    return isContract(ofKind) ? 'Fee' : isInvoice(ofKind) || ofKind === '' ? 'Total' : 'Amount';
  if (type === 'identifier')
    return isContract(ofKind) ? 'Contract number' : isInvoice(ofKind) ? 'Invoice number' : null;
  if (type === 'date') return isContract(ofKind) ? 'Date of signing' : 'Invoice date';
  return type === 'duration' && isContract(ofKind) ? 'Term' : null;
}

/** The words of a text that may name an attribute. */
export const contentOf = (folded: string): readonly string[] =>
  (folded.match(/[\p{L}\p{N}'-]+/gu) ?? []).filter((word) => !asking.has(word));

/** "What is the notice period?" is headed "Notice period". */
function headingOf(words: string): string {
  const plain = words
    .replaceAll(/[?？]/gu, ' ')
    .trim()
    .replace(
      new RegExp(
        String.raw`^(?:(?:what|which|who|when|how|where|was|welche[rs]?|wer|wann|wie|is|are|the|a|an|ist|` +
          String.raw`sind|der|die|das|also|auch)\s+)+`,
        'iu',
      ),
      '',
    )
    .replaceAll(/\s+/gu, ' ');
  return plain === '' ? '' : `${plain[0]?.toUpperCase()}${plain.slice(1)}`;
}

/** The type that a question word asks for: "how long", "when"; null where none does. */
function askedType(words: string): ValueType | null {
  const folded = fold(words).trim();
  const asked = interrogatives.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
  return asked === 'yes-no' ? null : asked;
}

function typeOf(words: string): ValueType {
  const folded = fold(words).replaceAll(/[?]/gu, '').trim();
  const asked = interrogatives.find(([pattern]) => pattern.test(folded));
  if (asked !== undefined) return asked[1];
  const head = heads.find(([pattern]) => pattern.test(folded));
  return head === undefined ? 'text' : head[1];
}
