import { fold } from '../../../../common/domain/fold.ts';
import { isGerman } from '../../../../common/domain/language.ts';
import { whenNeeded } from '../../../../common/when-needed.ts';
import { fields } from '../fields/fields.ts';

/** A name, or quoted words, that a question looks for. */
export interface ComparedName {
  readonly value: string;
  /** Further names, any of which may be meant as well: "with Acme Ltd or Brandt GmbH". */
  readonly others: readonly string[];
  /** The words before that lead to it: "with", "governed by the law of". */
  readonly lead: string;
  /** Lead and name as they stand. */
  readonly words: string;
  /** True of words in quotes, which may be anything. */
  readonly isText: boolean;
}

const quoted = /(?<words>(?<lead>\p{L}+\s+)?["“„«](?<value>[^"“”„«»]{1,200})["”“»])/u;
const leads =
  'with|from|by|to|of|for|at|in|between|against|under|is|are|mit|von|vom|an|bei|für|der|' +
  'zwischen|gegen|nach|des|in|aus|name|names|mentions?|involv(?:e|es|ing)|called|issued|' +
  'sent';
const capital = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*|\p{N}+\p{Lu}\p{L}*)`;
const inside = String.raw`(?:of|the|and|de|van|von|der|und|&|for|für|zur|zum|am|im)`;
const named = new RegExp(
  String.raw`(?<words>(?<!\p{L})(?<lead>(?:(?:${leads})\s+)+(?:the\s+|der\s+|dem\s+|die\s+|den\s+|` +
    String.raw`(?:mr|ms|mrs|dr|herrn?|frau)\.?\s+)*)(?<value>${capital}(?:\s+(?:${inside}\s+)` +
    String.raw`{0,2}${capital}){0,6}(?:,?\s+(?:Inc|Ltd|LLC|Corp|Co|plc|mbH)\.?)?))`,
  'gu',
);
const subject = new RegExp(
  String.raw`(?<words>(?<lead>)(?<value>${capital}(?:\s+(?:${inside}\s+){0,2}${capital}){0,6}` +
    String.raw`(?:,?\s+(?:Inc|Ltd|LLC|Corp|Co|plc|mbH)\.?)?))`,
  'gu',
);
/** "… sehen Hamburg als Gerichtsstand vor". */
const asField = /^\s+(?:als|zum|zur)\s+(?<field>\p{Lu}\p{L}+)/u;
const isCompany = /\s(?:GmbH|AG|KG|SE|OHG|Ltd|LLC|Inc|plc|Corp|B\.V)/u;
/** Nouns have capitals in German: a name is none of the words that documents name their values by. */
const isField = (said: string): boolean => {
  if (said === '') return false;
  const folded = fold(said);
  return fields.some(({ inText, inQuestion, type }) =>
    [folded, folded.replace(/(?:en|er|[ensr])$/u, '')].some((words) =>
      [...words.matchAll(type === 'name' ? inQuestion() : inText())].some(([cue]) => cue.length >= words.length - 2),
    ),
  );
};
const isAsking = new RegExp(
  String.raw`^(?:Which|What|How|Who|When|Where|List|Show|Find|Give|Name|Please|In|For|Under|` +
    String.raw`Welche[rsnm]?|Wie|Was|Wer|Wann|Zeige?|Liste?|Nenne?|Finde?|Gib|I|Of|From|All|Every|Each|` +
    String.raw`Alle|Bei|The|An?|By|Until|Up|At|On|To|With|Within|Whose|Which|Der|Die|Das|Bis|Mit|Für|Auf|An|` +
    String.raw`Zeit|Geld|Ende|EUR|USD|GBP|CHF|Euros?|Dollars?|Pfund|Pounds?|Franken|Francs)$`,
  'u',
);

/** "Unterliegen deutschem Recht": an adjective names the country. */
const germanLaw =
  /(?<words>(?<lead>)(?<value>\p{L}+(?:isch|deutsch)|deutsch|\p{L}{4,}(?=er\s))(?:e[mnrs]?)(?=\s+Recht))/iu;

/** "Was haben wir Hanne Winkler bezahlt?": whom a verb of giving goes to has no word before the name in German. */
const givenTo = new RegExp(
  String.raw`(?<words>(?<lead>)(?<=(?<!\p{L})(?:wir|ich)\s+(?:der\s+|dem\s+)?(?:Firma\s+)?)` +
    String.raw`(?<value>${capital}(?:\s+(?:${inside}\s+){0,2}${capital}){1,6}))` +
    String.raw`(?=[^?]*(?<!\p{L})(?:ge|be|über|ent)?(?:zahl|schuld|überw|wiesen|richt|gegeben)\p{L}*)`,
  'u',
);

/** The first word of a sentence has a capital anyway. */
const startsSentence = (question: string, index: number): boolean => /(?:^|[.!?:]\s*)$/u.test(question.slice(0, index));

/** The name that a question compares with: quoted words, or a name with what leads to it; null where there is none. */
export function comparedName(question: string): ComparedName | null {
  const inQuotes = quoted.exec(question);
  if (inQuotes?.groups !== undefined) return { ...taken(inQuotes.groups), others: [], isText: true };
  const law = germanLaw.exec(question)?.groups;
  if (law !== undefined) return { ...taken(law), others: [], isText: false };
  const to = givenTo.exec(question)?.groups;
  if (to !== undefined) return { ...taken(to), others: [], isText: false };
  const inGerman = isGerman(question);
  // In German only a name beside the word for its value is known without what leads to it: "Gerichtsstand Bremen".
  const bare = [...question.matchAll(subject)].filter(
    ({ 0: words, index }) =>
      !inGerman ||
      isCompany.test(words) ||
      isField(words.split(/\s/u)[0] ?? '') ||
      isField(asField.exec(question.slice(index + words.length))?.groups?.['field'] ?? ''),
  );
  const found = [
    ...question.matchAll(named),
    ...bare.filter(({ 0: words, index }) => /\s/u.test(words) || !startsSentence(question, index)),
  ]
    .flatMap(({ groups }) => (groups === undefined ? [] : [taken(groups)]))
    .map(withoutAsking)
    .map(withoutField)
    .filter(({ value }) => value !== '' && !isAsking.test(value) && !isField(value));
  const [best] = found.toSorted((a, b) => Number(b.lead !== '') - Number(a.lead !== ''));
  return best === undefined ? null : withOthers(best, question);
}

/** Between two names either of which is meant: "and", "or with", "with those from". */
const eitherOf = new RegExp(
  String.raw`^(?:\s*,\s*|\s+)(?:(?:and|or|und|oder|with|to|mit)\s+)?(?:(?:those|the\s+ones?|denen|die|jenen)\s+)?` +
    String.raw`(?:(?:with|from|to|of|by|mit|von|an)\s+)?(?=\p{Lu})`,
  'iu',
);
const andOr = /\s+(?:and|or|und|oder)\s+/iu;
const nameAtStart = whenNeeded(() => new RegExp(String.raw`^${subject.source}`, 'u'));
/** A whole name has the form of a company or two words: "Oakes" of "Oakes and Fenner LLP" is none. */
const isWhole = (name: string): boolean => isCompany.test(name) || /\S\s\S/u.test(name);

/** "Malta or Jersey": of names of one word only an "or" says that either is meant. */
const isEither = /^\s*,?\s*(?:or|oder)\s/iu;

/** The name with those beside it, when each is a whole name. Two parties "between" whom are one contract's. */
function withOthers(name: ReturnType<typeof taken>, question: string): ComparedName {
  const alone: ComparedName = { ...name, others: [], isText: false };
  if (/between|zwischen/iu.test(name.lead) && !/those|denen/iu.test(question)) return alone;
  const apart = name.value.split(andOr);
  if (apart.length > 1 && apart.every(isWhole)) {
    const [value = '', ...others] = apart;
    return { ...alone, value, others };
  }
  const others: string[] = [];
  let words = name.words;
  const isAfter = isEither.test(question.slice(question.indexOf(words) + words.length));
  if (!isWhole(name.value) && !isAfter) return alone;
  for (;;) {
    const after = question.slice(question.indexOf(words) + words.length);
    const joint = eitherOf.exec(after)?.[0];
    const next = joint === undefined ? undefined : nameAtStart().exec(after.slice(joint.length))?.groups?.['value'];
    if (joint === undefined || next === undefined || !(isWhole(next) || isEither.test(joint))) break;
    others.push(...next.split(andOr));
    words += joint + next;
  }
  return { ...alone, others, words };
}

const taken = (groups: Readonly<Record<string, string | undefined>>) => ({
  value: groups['value']?.trim() ?? '',
  lead: groups['lead']?.trim() ?? '',
  words: groups['words'] ?? '',
});

/** A question's first word has a capital and is no name. */
function withoutAsking(name: ReturnType<typeof taken>): ReturnType<typeof taken> {
  const [first = '', ...others] = name.value.split(/\s+/u);
  return isAsking.test(first)
    ? { ...name, value: others.join(' ').replace(/^(?:the|our|my|die|der|das)\s+/u, '') }
    : name;
}

/** "the Gerichtsstand Bremen" is Bremen: words by which documents name their values are no part of a name. */
function withoutField(name: ReturnType<typeof taken>): ReturnType<typeof taken> {
  const [first = '', ...others] = name.value.split(/\s+/u);
  if (others.length === 0 || !isField(first)) return name;
  const value = others.join(' ').replace(/^(?:(?:und|and|von|of|der|des|the)\s+)+/u, '');
  return withoutField({ ...name, value, words: value });
}
