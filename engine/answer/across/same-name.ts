import { fold } from '../../../common/domain/fold.ts';
import { whenNeeded } from '../../../common/when-needed.ts';

/** Forms of companies and titles of persons, which people leave out. Folded. */
const leftOut = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:gmbh|ggmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|se|ltd|limited|llc|llp|lp|plc|` +
    String.raw`inc|incorporated|corp|corporation|co|company|s\.?a\.?s?|b\.?v|n\.?v|mr|mrs|ms|miss|dr|` +
    String.raw`prof|herrn?|frau|the|and|und|der|die|das|of|state|laws?|recht|republic|commonwealth|` +
    String.raw`federal|bundesrepublik)(?![\p{L}\p{N}])\.?`,
  'gu',
);

/** Names of places that German and English write in other ways, as they are folded. */
const places =
  'munich munchen,cologne koln,nuremberg nurnberg,vienna wien,geneva genf,hanover hannover,brunswick braunschweig,' +
  'prague prag,warsaw warschau,milan mailand,rome rom,brussels brussel,bavaria bayern,saxony sachsen,hesse hessen,' +
  'lower saxony niedersachsen,north rhine-westphalia nordrhein-westfalen,thuringia thuringen,lisbon lissabon,' +
  'moscow moskau,copenhagen kopenhagen,basel basle,lucerne luzern,florence florenz,venice venedig,naples neapel,' +
  'athens athen,the hague den haag';

/** Countries and the adjectives of their law, English and German, folded. */
const adjectives =
  'england english,england englisch,germany german,germany deutsch,france french,france franzosisch,austria austrian,' +
  'austria osterreichisch,switzerland swiss,switzerland schweizerisch,switzerland schweizer,netherlands dutch,' +
  'netherlands niederlandisch,italy italian,italy italienisch,spain spanish,spain spanisch,ireland irish,' +
  'ireland irisch,scotland scottish,scotland scots,scotland schottisch,belgium belgian,belgium belgisch,' +
  'luxembourg luxembourgish,luxembourg luxemburgisch,liechtenstein liechtensteinisch,portugal portuguese,' +
  'portugal portugiesisch,poland polish,poland polnisch,czechia czech,czechia tschechisch,hungary hungarian,' +
  'hungary ungarisch,denmark danish,denmark danisch,sweden swedish,sweden schwedisch,norway norwegian,' +
  'norway norwegisch,finland finnish,finland finnisch,greece greek,greece griechisch,turkiye turkish,' +
  'turkiye turkisch,turkiye turkey,canada canadian,canada kanadisch,australia australian,australia australisch,' +
  'japan japanese,japan japanisch,china chinese,china chinesisch,singapore singapurisch,singapore singapur,' +
  'wales welsh,wales walisisch';

/** Each name as people write it in another way, and the one by which all are compared. */
const sameNames = whenNeeded((): ReadonlyMap<string, string> => {
  const pairs = `${places},${adjectives}`.split(',').map((pair): readonly [string, string] => {
    const at = pair.lastIndexOf(' ');
    return [pair.slice(at + 1), pair.slice(0, at)];
  });
  const [german, english] = ['de', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  const codes = 'DE AT CH FR IT ES PT NL BE LU LI DK SE NO FI IE GB US CA AU PL CZ HU GR TR JP CN IN BR MX ZA SG';
  const countries = codes
    .split(' ')
    .map((code) => [fold(german?.of(code) ?? code), fold(english?.of(code) ?? code)] as const);
  return new Map([...countries, ...pairs]);
});
const anyOfThem = whenNeeded(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(${[...sameNames().keys()].toSorted((a, b) => b.length - a.length).join('|')})` +
        String.raw`(?:e[rsnm]?)?(?!\p{L})`,
      'gu',
    ),
);

/** Letters that may differ in a name of this many: one slip in a long word. */
const lettersForSlip = 7;

/**
 * Whether a name that a document has is the one that was asked for: all of its words, by their spelling without
 * accents, without forms of companies and titles; a long word may have one other letter.
 */
export function isSameName(stated: string, asked: string): boolean {
  const [all, wanted] = [wordsOf(stated), wordsOf(asked)];
  if (wanted.length === 0) return fold(stated).includes(fold(asked).trim());
  return wanted.every((word) => all.some((other) => isSameWord(other, word)));
}

function wordsOf(name: string): readonly string[] {
  const folded = fold(name).replaceAll(/['’]s?(?![\p{L}])/gu, '');
  const translated = folded.replaceAll(anyOfThem(), (all, known: string) => sameNames().get(known) ?? all);
  return translated.replaceAll(leftOut, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isSameWord(one: string, other: string): boolean {
  if (
    one === other ||
    one.replaceAll(/ae|oe|ue/gu, (pair) => pair[0] ?? '') === other.replaceAll(/ae|oe|ue/gu, (pair) => pair[0] ?? '')
  )
    return true;
  return Math.min(one.length, other.length) >= lettersForSlip && isOneSlip(one, other);
}

/** Whether one letter is another, missing, or too many. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++;
  const [a, b] = [one.slice(start), other.slice(start)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}
