import { fold } from '../../common/domain/fold.ts';
import type { matters } from './matters.ts';

type Matter = (typeof matters)[number];

/** How people call letters by what they are for, in the plural, as folded text has it. English and German. */
const nouns: readonly (readonly [matter: Matter, plural: string])[] = [
  ['Complaint', 'complaints|grievances|beschwerden|reklamationen|mangelrugen|beanstandungen'],
  [
    'Demand for payment',
    String.raw`(?:payment )?reminders|payment demands|demands for payment|mahnungen|mahnschreiben|mahnbriefe|` +
      `zahlungserinnerungen|zahlungsaufforderungen|forderungsschreiben`,
  ],
  [
    'Cancellation',
    'cancellations|notices of (?:termination|cancellation)|resignations|kundigungen|kundigungsschreiben|widerrufe',
  ],
  ['Offer', 'offers|quotes|quotations|estimates|proposals|bids|[a-z]*angeboten?|kostenvoranschlagen?|offerten'],
];
const plurals = nouns.map(([, plural]) => plural).join('|');

/** Of a noun alone, singular or plural, before "letters": "offer letters". */
const stems: readonly (readonly [Matter, RegExp])[] = [
  ['Complaint', /(?<![a-z])(?:complaint|grievance|beschwerde|reklamation|mangelruge|beanstandung)/u],
  ['Demand for payment', /(?<![a-z])(?:reminder|demand|payment|mahn|zahlungs|forderungs|dunning|collection)/u],
  ['Cancellation', /(?<![a-z])(?:cancellation|termination|resignation|notices? of|kundigung|widerruf)/u],
  ['Offer', /(?<![a-z])(?:offer|quote|quotation|estimate|proposal|bid|[a-z]*angebot|kostenvoranschlag)/u],
];

/** "Letters of demand" are "demand letters". */
const lettersOf = new RegExp(
  String.raw`(?<![a-z])(?<letters>letters?)\s+of\s+(?<matter>demand|complaint|reminder|resignation|termination|` +
    String.raw`cancellation|offer)(?:s(?=\W|$))?(?![a-z])`,
  'iu',
);

/** What letters of a kind are for: of "complaint letters" the complaint; null of letters of any kind. */
export function matterOfKind(ofKind: string): Matter | null {
  const folded = fold(ofKind);
  if (!/(?:letters?|schreiben|briefe?n?)$/u.test(folded)) return null;
  return stems.find(([, stem]) => stem.test(folded))?.[0] ?? null;
}

/** What letters are said to be: "Which letters of 2021 are complaints?" */
export const matterNamed = (words: string): Matter | null =>
  nouns.find(([, plural]) => new RegExp(String.raw`(?<![a-z])(?:${plural})(?![a-z])`, 'u').test(fold(words)))?.[0] ??
  null;

const inPlace = new RegExp(
  String.raw`(?<lead>(?<![a-z])(?:how many|which|what|all|any|the|our|many|of|list|show(?: me)?|find|` +
    String.raw`count(?: of)?|number of|wie viele|welche|alle[nr]?|der|die|den|unsere[nr]?|anzahl der|zeige?|liste?|` +
    String.raw`nenne?)\s+(?:(?:[a-z]+)\s)?)(?<noun>${plurals})(?![a-z])(?!\s+(?:letters?|schreiben|briefe))`,
  'u',
);
/** One letter of several: "each reminder", "the highest offer", "which offer is the cheapest". */
const inSingular = new RegExp(
  String.raw`(?<lead>(?<![a-z])(?:which|what|each|every|welche[rsn]?|jede[rsn]?|(?:the|der|die|` +
    String.raw`das)\s+[a-z]+(?:est|ste[nrs]?))\s+)` +
    String.raw`(?<noun>complaint|reminder|cancellation|resignation|offer|quote|quotation|estimate|proposal|bid|` +
    String.raw`beschwerde|reklamation|mahnung|zahlungserinnerung|kundigung|[a-z]*angebot|kostenvoranschlag|offerte)` +
    String.raw`(?![a-z])(?!\s+(?:letters?|schreiben|briefe?))`,
  'u',
);
const isOneOfSeveral =
  /(?<![a-z])(?:each|every|jede[rsn]?|cheapest|most|least|(?:[a-z]{3,}(?:est|ste[nrs]?))|last|first)(?![a-z])/u;

const hasLetters = /(?<![a-z])(?:letters?|correspondence|e?-?mails?|briefe?n?|schreiben)(?![a-z])/u;
/** "… did we receive by letter", "… in the letters": nothing else is asked by these words. */
const ofLetters = new RegExp(
  String.raw`\s+(?:by|in|among|through|per|unter|in|aus|mit)\s+(?:(?:all|the|our|these|den|unseren|allen)\s+)*` +
    String.raw`(?:letters?|mail|post|correspondence|writing|briefen?|schreiben)(?=\s*[?.!]?\s*$|\s+(?:after|` +
    String.raw`before|in|on|since|between|until|over|nach|vor|seit|im)\s)`,
  'iu',
);

const english = /^(?:cancellation|resignation|quotation)$/u;
const plural = /s$|^notices/u;

/** "How many complaints are there?" as "How many complaint letters …": letters are asked, by what they are for. */
export function withLetters(question: string): string {
  const rest = question.replace(lettersOf, '$<matter> $<letters>').replace(ofLetters, '');
  const folded = fold(rest);
  if (folded.length !== rest.length || hasLetters.test(folded))
    return question.replace(lettersOf, '$<matter> $<letters>');
  const found = inPlace.exec(folded) ?? (isOneOfSeveral.test(folded) ? inSingular.exec(folded) : null);
  const { lead, noun } = found?.groups ?? {};
  if (found === null || lead === undefined || noun === undefined) return question;
  const end = found.index + lead.length + noun.length;
  const isGerman =
    /(?:en|schreiben|briefe|angebote?|widerrufe|beschwerde|ung|ion|schlag|offerte)$/u.test(noun) && !english.test(noun);
  // One word, so that the noun is none of the kinds of documents by itself.
  const word = `as-${noun.replaceAll(/ of | for | /gu, '-')}`;
  const kind = isGerman ? 'Schreiben' : plural.test(noun) ? 'letters' : 'letter';
  return `${rest.slice(0, found.index + lead.length)}${word} ${kind}${rest.slice(end)}`;
}
