import { isStopWord, termsOf } from '../../search/terms.ts';

/** What a person wants to be summarised. */
export interface SummaryRequest {
  /** Words that say of what: "the lease", "this document"; '' where nothing is said. */
  readonly of: string;
  /** Sentences wanted; null where no number is said. */
  readonly count: number | null;
  /** What else the person wants, as it is written: "only the obligations", "for my client"; '' for nothing. */
  readonly wish: string;
}

const numbers = new Map(
  [
    'one two three four five six seven eight nine ten eleven twelve',
    'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  ].flatMap((words) => words.split(' ').map((word, i): [string, number] => [word, i + 1])),
);
/** Sentences of a summary at most. */
const most = 40;

/** Any of some words or phrases; `_` stands for a space. */
const anyOf = (words: string): string => `(?:${words.split(' ').join('|').replaceAll('_', ' ')})`;

const number = `(?<count>\\d{1,2}|${[...numbers.keys()].join('|')})`;
const adjective = anyOf('short brief key main bullet kurzen? wenigen?');
const unit =
  `(?:${adjective}[ -])?` +
  anyOf('bullets?(?:[_-]points?)? points? sentences? lines? stichpunkten? stichworten? punkten? sätzen? zeilen?');
const before = anyOf('in as with auf mit');
const atMost = anyOf('at_most no_more_than maximal höchstens');
const length = new RegExp(String.raw`\b(?:${before} )?(?:${atMost} )?${number}[ -]${unit}(?!\p{L})`, 'iu');

const politeWord = anyOf(
  'please kindly can_you could_you would_you i_need i_want i_would_like give write make show provide create me us ' +
    'bitte kannst_du können_sie ich_brauche ich_möchte ich_hätte_gern gib erstelle mach mache schreibe? zeige? mir uns',
);
const polite = `(?:${politeWord}[ ,]+)*`;
const article = `(?:${anyOf('an? the eine?n? die das den')} )?`;
const nouns = anyOf(
  'summary overview gist digest synopsis tl;?dr (?:key|main)_(?:points|takeaways|ideas) ' +
    'zusammenfassung überblick kurzfassung kernaussagen hauptpunkte wichtigste[ns]?_(?:punkte|aussagen)',
);
const joint = String.raw`(?:of|for|about|on|over|from|von|vom|zum|zur|zu|über|des|der|aus)`;

/** What covers subjects as a document does; an insurance, a warranty, a contract or a price covers other things. */
const papers = anyOf(
  'document file paper text letter report book article minutes manual guide brochure handbook chapter form e-?mail ' +
    'mail message presentation slides sheet',
);
const fileEnding = String.raw`\.\p{L}[\p{L}\d]{1,4}`;

/** Each with the group `of`. A form is a request only when the document it names is there. */
const forms = [
  String.raw`${polite}(?:summari[sz]e|sum up|recap)(?:\s+(?<of>.*))?`,
  String.raw`${polite}${article}(?:\p{L}+\s+){0,2}?${nouns}(?:\s+${joint}\s+(?<of>.*))?`,
  String.raw`(?:was sind )?${article}${nouns}\s+(?<of>(?:des|der|von|vom)\s.*)`,
  String.raw`(?:what are )(?:the )?${nouns}(?:\s+(?:of|in)\s+(?<of>.*))?`,
  String.raw`(?:what is|what's)\s+(?<of>.+?)\s+(?:about|all about)`,
  String.raw`what does\s+(?<of>.+?)\s+(?:say|deal with)`,
  String.raw`what does\s+(?<of>.*?(?:${papers}|${fileEnding}))\s+cover`,
  String.raw`${polite}fass?(?:e|en)?\s+(?:sie\s+)?(?:mir\s+)?(?<of>.*?)\s*(?:kurz\s+)?zusammen`,
  String.raw`${polite}(?<of>.*?)\s*(?:kurz\s+)?zusammenfassen`,
  String.raw`(?:worum geht(?: es|'s)|wovon handelt|was steht)(?:\s+(?:in|im|bei|beim))?(?:\s+(?<of>.*))?`,
].map((form) => new RegExp(`^${form}[\\s.?!:]*$`, 'iu'));

/** Where a wish begins that says how, not of what: "only the obligations", "for my client", "in plain English". */
const opening = anyOf(
  '(?:but_|and_|with_)?(?:only|just|especially|without|in_particular|a_focus_on|focus(?:ing|ed)?_on) ' +
    'for_(?:my|our|an?|the|someone|people|children) in_(?:plain|simple|einfachen) as_an?_(?:table|letter|e-?mail) ' +
    'nur vor_allem insbesondere besonders ohne mit_(?:dem_)?(?:fokus|schwerpunkt)_auf ' +
    'für_(?:meinen?|unseren?|eine?n?|den|die|das|laien)',
);
const wishes = new RegExp(String.raw`[,;:.]?\s+(?<wish>${opening}(?!\p{L}).*)$`, 'iu');

/** Reads a request for a summary; null for any other question. English and German. */
export function summaryRequest(question: string): SummaryRequest | null {
  const asked = question.replaceAll(/\s+/gu, ' ').trim();
  const wanted = length.exec(asked);
  const rest = (wanted === null ? asked : asked.replace(wanted[0], ' ')).replaceAll(/\s+([.?!])/gu, '$1').trim();
  const { plain, wish } = withoutWish(tidy(rest));
  const found = matchOf(plain);
  if (found === undefined) return null;
  return {
    wish,
    of: (found.groups?.['of'] ?? '').replace(/[\s.?!:]+$/u, '').trim(),
    count: countOf(wanted?.groups?.['count']),
  };
}

const matchOf = (text: string): RegExpExecArray | undefined =>
  forms.map((form) => form.exec(text)).find((match) => match !== null);

/** A request without a wish; one that would say nothing of what is to be summed up keeps its words. */
function withoutWish(text: string): { readonly plain: string; readonly wish: string } {
  const found = wishes.exec(text);
  const plain = found === null ? text : text.slice(0, found.index);
  const of = matchOf(plain)?.groups?.['of'];
  const isNoun = new RegExp(`${nouns}$`, 'iu').test(plain);
  return found === null || ((of ?? '') === '' && !isNoun)
    ? { plain: text, wish: '' }
    : { plain, wish: found.groups?.['wish'] ?? '' };
}

/** Single spaces; without what is left of "…, in four bullets, please." at either end. */
const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s,:]+/u, '')
    .replace(/[\s,;]*(?:please|bitte)?[\s.?!]*$/iu, '')
    .replace(/[\s,;.?!]+$/u, '')
    .trim();

function countOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const count = numbers.get(word.toLowerCase()) ?? Number(word);
  return Math.max(1, Math.min(most, count));
}

/** Words that stand for a document without naming one. */
const anyDocument = new Set(
  termsOf(
    'this that these those the it all both whole entire my our document documents file files pdf text paper contract ' +
      'agreement letter report invoice book article minutes manual form email mail message presentation slides sheet ' +
      'everything alle beide dieses diese dieser diesem dies das der die dem den des es ganze ganzen ganzes mein ' +
      'meine meines unser unsere dokument dokuments dokumente dokumenten datei dateien text texte textes vertrag ' +
      'vertrags vertrages brief briefs briefes bericht berichts rechnung buch buchs buches artikel protokoll ' +
      'handbuch formular nachricht here hier of in from von',
  ),
);

/** The words that name a document; none for "this document". */
export const namingWords = (of: string): readonly string[] =>
  termsOf(of).filter((term) => !anyDocument.has(term) && !isStopWord(term));

/** Words that may stand in a document's own name, as "contract" in "employment-contract.pdf". */
export const allWords = (of: string): readonly string[] => termsOf(of);
