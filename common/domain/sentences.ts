/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Words whose full stop does not end a sentence (lower case, without the stop). English and German, as printed in books
 * and contracts.
 */
const abbreviations = new Set(
  (
    'abb abs al alt anm approx art aufl bd betr bspw bzgl bzw ca cf cl co corp d dept dr ed eds eg e.g etc evtl ' +
    'fig figs ff geb gem ggf hrsg i.d.r i.e ie ' +
    'inc incl inkl jr ltd max mio mr mrd mrs ms mt nr no nos op p para paras pp prof rd resp s s.o s.u sec sect ' +
    'sog sr st str tab u.a u.s usw u.u v vgl vol vs z.b zit zzgl'
  ).split(' '),
);

/** A label at the start of a line, and its value behind it: "Due: 1 June 2024". */
const field = String.raw`\p{Lu}\p{L}[^\n\t:.!?;]{0,38}:[^\S\n]+[^\s]`;
const beginsWithField = new RegExp(`^${field}`, 'u');

/** Whether a line is a label and its value: "Due: 1 June 2024". */
export const isField = (line: string): boolean => beginsWithField.test(line);

/**
 * An end mark, what closes after it, and the space before the next sentence; or an end mark of a script without spaces;
 * or an empty line; or the line break before a row of a table, whose cells are parted by tabs; or that before a field.
 */
const candidate = new RegExp(
  String.raw`[.!?…]+["'”’»)\]]*(?=\s)|[。！？｡]+[」』）”’]*|\n\s*\n|\n(?=[^\n\t]{1,300}\t|${field})`,
  'gu',
);

/**
 * The sentences of a text, in order, without the white space between them. Together they cover all other text.
 * A full stop after an abbreviation, an initial, or before a lower-case word ends nothing; an empty line, the end of a
 * row and the line break before a field always do.
 */
export function sentencesOf(text: string): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  const close = (end: number): void => {
    const range = trimmed(text, start, end);
    if (range.end > range.start) sentences.push(range);
    start = end;
  };
  for (const match of text.matchAll(candidate)) {
    const end = match.index + match[0].length;
    if (match[0].trim() === '' || endsSentence(text, match.index, end)) close(end);
  }
  close(text.length);
  return sentences;
}

function endsSentence(text: string, mark: number, end: number): boolean {
  const next = /^\s+["'“‘«„([]*([^\s])/u.exec(text.slice(end, end + 24))?.[1];
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  if (text[mark] !== '.' || text[mark + 1] === '.') return true;
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, mark - 24), mark))?.[0] ?? '';
  if (abbreviations.has(word.toLowerCase())) return false;
  // An initial: J. Smith.
  if (/^\p{Lu}$/u.test(word)) return false;
  // An abbreviation in parts (z. B., d. h., i. e.): its first letter is no variable that ends a sentence.
  if (/^\p{Ll}$/u.test(word) && /^\s\p{L}\./u.test(text.slice(end, end + 4))) return false;
  if (/^\d{1,2}$/u.test(word) && next !== undefined && /\p{Lu}/u.test(next)) {
    const at = mark - word.length;
    return !isOrdinal(text.slice(Math.max(0, at - 16), at), text.slice(end, end + 24));
  }
  return true;
}

/**
 * Whether a number with a full stop is an ordinal, by what stands before and behind it: "am 3. März", "der 2. Absatz",
 * a number that begins its line or an item; and not "in Section 3. The next", "£64. A deposit".
 */
function isOrdinal(before: string, behind: string): boolean {
  if (beginsWithMonth.test(behind)) return true;
  if (countedBefore.test(before) || /\d[\d.,/-]* $/u.test(before) || beginsWithArticle.test(behind)) return false;
  return !/\p{Sc}$/u.test(before);
}

const beginsWithMonth =
  /^\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;

/** Articles and pronouns: "Lindenstraße 18. Das Mietverhältnis". After an ordinal a noun stands. */
const articles =
  'Der|Die|Das|Den|Dem|Ein|Eine|Einer|Einem|Er|Sie|Es|Wir|Ich|Dies|Diese|Dieser|Dieses|' +
  'The|This|These|It|They|We|You|He|She|If|For';
const beginsWithArticle = new RegExp(String.raw`^\s+(?:${articles})(?!\p{L})`, 'u');

/** Words that name what is counted. */
const counted =
  'section|chapter|figure|table|page|clause|article|step|number|version|' +
  'kapitel|abschnitt|seite|artikel|tabelle|abbildung|' +
  'of|to|is|are|was|ist|sind|and|und|=';
const countedBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${counted})\s$`, 'iu');

function trimmed(text: string, from: number, to: number): TextRange {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
