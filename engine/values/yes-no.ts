import type { Value } from '../../common/domain/value.ts';

/** Words that turn a statement round. English and German. */
const negation = new RegExp(
  String.raw`(?<!\p{L})(?:not|no|none|neither|nor|never|without|cannot|nothing|nobody|` +
    String.raw`(?:is|are|was|do|does|did|has|have|may|can|shall|must|wo|would|should)n['’]t|` +
    String.raw`(?:is|are|be)\s(?:prohibited|forbidden|excluded|waived)|prohibits?|excludes?|forbids?|` +
    String.raw`nicht|kein(?:e[nmrs]?)?|keinerlei|weder|niemals|nie|ohne|nichts|un(?:zulässig|wirksam|tersagt)|` +
    String.raw`verboten|untersagt|ausgeschlossen|entfällt)(?!\p{L})`,
  'giu',
);
/** "no later than", "not only", "nicht nur", "no. 5": no negation of the statement. */
const exempt = new RegExp(
  String.raw`^(?:no\s+(?:later|more|less|fewer|longer)\s+than|not\s+(?:only|later|more|less|exceed)|no\.\s*\d|` +
    String.raw`nicht\s+(?:nur|mehr\s+als|länger\s+als|später|weniger|zuletzt)|without\s+(?:prejudice|limitation))`,
  'iu',
);
const bare = /^[\s:·-]*(?<word>yes|no|ja|nein|true|false|none|☒|☑|✓|✔|☐)(?!\p{L})/iu;
const afterColon = /:\s*(?<word>yes|no|ja|nein|true|false|none|☒|☑|✓|✔|☐)(?!\p{L})/iu;
const noWords = new Set(['no', 'nein', 'false', 'none', '☐']);
const told = 0.95;
const stated = 0.7;

/**
 * Whether a statement says yes or no to what it is about: a plain "Yes", or a sentence and its negations. Two negations
 * are a yes.
 */
export function yesNoOf(text: string): Value {
  const plain = bare.exec(text) ?? afterColon.exec(text);
  if (plain !== null) {
    const word = plain.groups?.['word'] ?? '';
    const start = plain.index + plain[0].length - word.length;
    return valueOf(!noWords.has(word.toLowerCase()), start, start + word.length, told);
  }
  const negations = [...withoutConditions(text).matchAll(negation)].filter(
    ({ index }) => !exempt.test(text.slice(index, index + 40)),
  );
  return valueOf(negations.length % 2 === 0, 0, text.length, stated);
}

/** What holds under a condition only says nothing of the statement: "unless it is not terminated". */
const condition =
  /(?<!\p{L})(?:if|unless|except|provided\s+that|wenn|falls|sofern|soweit|solange|es\s+sei\s+denn)(?!\p{L})[^,;.]*/giu;

/** A text with blanks in the place of its conditions. */
const withoutConditions = (text: string): string => text.replaceAll(condition, (words) => ' '.repeat(words.length));

const valueOf = (yes: boolean, start: number, end: number, confidence: number): Value => ({
  type: 'yes-no',
  normal: yes ? 'yes' : 'no',
  size: yes ? 1 : 0,
  start,
  end,
  confidence,
});
