import { germanRoot } from '../../../search/german-root.ts';

/** Strong and irregular verbs: the infinitive, then stems of their other forms. Folded; a grammar has them all. */
const strong = `nehmen nimm nahm nomm|geben gib gab|sprechen sprich sprach sproch|helfen hilf half holf
empfehlen empfiehl empfahl empfohl|befehlen befiehl befahl befohl|stehlen stiehl stahl stohl|halten hielt
lassen liess|schreiben schrieb|bleiben blieb|steigen stieg|treiben trieb|ziehen zog zug|bieten bot
schliessen schloss schluss|finden fand fund|binden band bund|trinken trank trunk|brechen brich brach broch
werfen wirf warf worf wurf|sterben stirb starb storb|gelten galt golt|nennen nannt|brennen brannt|senden sandt
denken dacht|bringen bracht|sitzen sass sess|heben hob|schieben schob|wiegen wog|verlieren verlor|sinken sank sunk
zwingen zwang zwung|springen sprang sprung|schneiden schnitt|leiden litt|greifen griff|streichen strich
weisen wies|leihen lieh|meiden mied|scheiden schied|gleichen glich|weichen wich|werben wirb warb worb
treffen triff traf troff|messen miss mass|treten tritt trat|waschen wusch|wachsen wuchs|fahren fuhr|schlagen schlug`;

/** Before these a verb parts with its prefix: "rät ab", "abgeraten", "abzuraten". */
const prefixes = 'ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|vor|weg|zu|zuruck|zusammen|um|durch|weiter|teil';
const inseparable = 'be|ent|er|ver|zer|miss|unter|uber|wieder|hinter|ge';
const parted = new RegExp(String.raw`^(?<prefix>${prefixes})(?:ge|zu)(?<verb>\p{L}{3,}(?:en|t))$`, 'u');

const stems = new Map(
  strong.split(/[|\n]/u).flatMap((verb) => {
    const [infinitive = '', ...forms] = verb.trim().split(' ');
    return forms.map((form) => [form, infinitive.replace(/e?n$/u, '')] as const);
  }),
);
const longestFirst = [...stems.keys()].toSorted((a, b) => b.length - a.length);
const formAtEnd = new RegExp(
  `(?<=^|${prefixes}|${inseparable})(?<form>${longestFirst.join('|')})` +
    '(?<ending>(?:e?t|e?st|te|ten|en?|e[rsm]|ene[nrsm]?|ung|ungen)?)$',
  'u',
);

/**
 * The root of a folded German word, that of its infinitive for forms of verbs that change their vowel: "empfohlen" and
 * "empfiehlt" as "empfehlen", "abzuraten" and "abgeraten" as "abraten".
 */
export function verbRoot(word: string): string {
  const whole = word.replace(/^ge(?=\p{L}{5})/u, '').replace(parted, '$<prefix>$<verb>');
  const { form = '', ending = '' } = formAtEnd.exec(whole)?.groups ?? {};
  const stem = stems.get(form);
  return germanRoot(stem === undefined ? whole : whole.slice(0, -(form + ending).length) + stem + ending);
}
