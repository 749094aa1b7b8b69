import { fold } from '../../../../common/domain/fold.ts';
import { stem } from '../../../search/stem.ts';
import { auxiliaries, clauseOpeners, isFunctionWord, joiners, relatives } from './function-words.ts';
import { sameAs } from './synonyms.ts';

/** A word of a sentence, made ready for comparing. */
export interface Word {
  /** Folded, as it stands. */
  readonly plain: string;
  /** Its stems; two words are the same when they share one. */
  readonly forms: readonly string[];
  /** Without the "ge" of a participle or the "zu" inside, where it has one. */
  readonly bare: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** Whether it says something about a subject. */
  readonly isContent: boolean;
  /** Which clause of the sentence it stands in, and which smaller segment, which ends at "and" too; from 0. */
  readonly clause: number;
  readonly segment: number;
}

const word =
  /\p{N}+(?:[.,]\p{N}+)*(?:[-/]?\p{N}+)*|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&/-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** The words of a text in order, with the clauses they stand in. */
export function wordsOf(text: string): readonly Word[] {
  let clause = 0;
  let segment = 0;
  let before = 0;
  let previous = '';
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const plain = fold(found)
      .replace(/['’]s$/u, '')
      .replaceAll(/['’.]/gu, '');
    const gap = text.slice(before, index);
    before = index + found.length;
    // "It is limited … and does not include": a verb behind "and" opens a clause.
    const opens = clauseOpeners.has(plain) || (joiners.has(previous) && auxiliaries.has(plain));
    // "…, which was out of order" says something of the same thing.
    const isSaid = plain === 'that' && /^\s+(?:an?|all|he|it|no|she|the|they|this|we)\b/iu.test(text.slice(before));
    if (/^[,\s]*$/u.test(gap) && relatives.has(plain) && !isSaid) segment++;
    else if (/[,;:!?()–—]/u.test(gap) || opens || isSaid) {
      clause++;
      segment++;
    } else if (joiners.has(plain)) segment++;
    previous = plain;
    return {
      plain,
      ...formsOf(plain),
      start: index,
      end: before,
      isCapital: /^\p{Lu}/u.test(found),
      isContent: !isFunctionWord(plain) && /[\p{L}\p{N}]/u.test(plain),
      clause,
      segment,
    };
  });
}

/** Forms of English verbs that no ending tells, first the one they are compared by. */
const irregular = new Map(
  `pay paid;bear bore borne;hold held;sell sold sale;buy bought;give gave given;begin began begun;send sent;build built;
lead led;keep kept;make made;take took taken;leave left;say said;tell told;find found;run ran;write wrote written;
rise rose risen;fall fell fallen;know knew known;go went gone;see saw seen;choose chose chosen;lend lent;lose lost;
mean meant;meet met;spend spent;stand stood;teach taught;think thought;win won;wear wore;speak spoke;show shown;
hear heard;grow grew grown;draw drew drawn;drive drove driven;break broke broken;bring brought;put put;set set;
two second;gibt gab geben gegeben;nimmt nahm nehmen genommen;liegt lag liegen gelegen;steht stand stehen gestanden;
halt hielt halten gehalten;fahrt fuhr fahren gefahren;tragt trug tragen getragen;spricht sprach sprechen gesprochen;
hilft half helfen geholfen;trifft traf treffen getroffen;wirft warf werfen geworfen;leiht lieh leihen geliehen;
weist wies weisen gewiesen;schreibt schrieb schreiben geschrieben;zieht zog ziehen gezogen;
bietet bot bieten geboten;schliesst schloss schliessen geschlossen;findet fand finden gefunden;
ruft rief rufen gerufen;lasst liess lassen gelassen`
    .split(';')
    .flatMap((line) => {
      const [first = '', ...forms] = line.trim().split(/\s+/u);
      return forms.map((form) => [form, first] as const);
    }),
);

const prefix = /^(?:uber|unter|ver|vor|er|be|ent|ab|an|auf|aus|ein|mit|nach|zu|zuruck)(?=\p{L}{3})/u;

/** The form by which a verb is compared, where no ending tells: "übergibt" and "übergab" have that of "gibt". */
function baseOf(plain: string): string {
  const own = irregular.get(plain);
  const before = prefix.exec(plain)?.[0] ?? '';
  if (own !== undefined || before === '') return own ?? plain;
  const rest = plain.slice(before.length);
  return before + (irregular.get(rest) ?? rest);
}

/** Whether a word is a form of a verb that no ending tells. */
export const isIrregular = (plain: string): boolean => irregular.has(plain);

const separable = '(?:ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|vor|weg|weiter|zu|zuruck|zusammen)';

/** "Gewährleistungsfrist", "Mietbetrag": what is measured, and a word that only says what kind of value it has. */
const measure = /^(\p{L}{4,}?)(?:s|en|n)?(?:frist|dauer|betrag|summe|hohe|preis|kosten|datum|termin)$/u;

/** The stems of a word: of English, of German, and of German without the "ge" of a participle or the "zu" inside. */
function formsOf(plain: string): Pick<Word, 'forms' | 'bare'> {
  const base = baseOf(plain);
  const bare = base
    .replace(new RegExp(`^(${separable})(?:ge|zu)(?=\\p{L}{4})`, 'u'), '$1')
    .replace(/^ge(?=\p{L}{4,}(?:t|en)$)/u, '');
  const measured = measure.exec(base)?.[1];
  const head =
    measured === undefined ? [] : [measured, base.slice(measured.length).replace(/^(?:s|en|n)(?=\p{L}{4})/u, '')];
  const more = [sameAs(plain), ...head.map(germanStem)];
  const forms = new Set([stem(base), germanStem(base), germanStem(bare), ...more.filter((form) => form !== undefined)]);
  return { forms: [...forms], bare };
}

function germanStem(term: string): string {
  let rest = term;
  for (const ending of ['innen', 'ern', 'est', 'em', 'en', 'er', 'es', 'et', 'e', 'n', 's', 't']) {
    if (rest.endsWith(ending) && rest.length - ending.length >= 4) {
      rest = rest.slice(0, -ending.length);
      break;
    }
  }
  return rest;
}

/** Letters that the shorter of two related words has at least. */
const shortest = 4;
const shortestPart = 5;
/** Letters by which related words may differ at their end. */
const differingEnd = 3;
const derivedEnd = 5;
/** Letters of what stands before a word in a compound: "ver", "vor", "un" make another word. */
const firstPart = 4;

/** Whether two words say the same, or one of them is a part of the other. */
export function alike(a: Word, b: Word): boolean {
  if (a.forms.some((form) => b.forms.includes(form))) return true;
  const [short, long] = a.bare.length <= b.bare.length ? [a.bare, b.bare] : [b.bare, a.bare];
  if (short.length < shortest || /\d/u.test(short + long) || areParties(a.plain, b.plain)) return false;
  const same = commonStart(short, long);
  if (same >= shortest && long.length - same <= differingEnd) return true;
  // A derived word ("insure", "insurance"), but no compound of which this is the first part.
  if (same >= shortestPart && same >= short.length - 2 && long.length - same <= derivedEnd) return true;
  const root = germanStem(short);
  return root.length >= shortestPart - 1 && long.lastIndexOf(root) >= firstPart;
}

/** "lessor" and "lessee", "employer" and "employee": the two sides of one thing. */
const areParties = (a: string, b: string): boolean =>
  /(?:er|or)s?$/u.test(a) ? /ees?$/u.test(b) : /(?:er|or)s?$/u.test(b) && /ees?$/u.test(a);

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** The first of some words that says the same. */
export const matchIn = (one: Word, words: readonly Word[]): Word | undefined =>
  words.find((other) => other.plain === one.plain) ?? words.find((other) => other.isContent && alike(one, other));
