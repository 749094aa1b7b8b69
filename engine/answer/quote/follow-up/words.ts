import { isAskingWord } from '../evidence/evidence.ts';
import { isStopWord, termsOf } from '../../../search/terms.ts';

const pointers =
  'its|it|they|their|theirs|them|he|him|his|she|her|hers|this|that|these|those|er|ihm|ihn|sie|ihr|ihre|ihren|' +
  'ihrem|ihrer|sein|seine|seinen|seinem|seiner|dessen|deren|davon|daf(?:ü|ue)r|dazu|darin|damit|danach|dort|' +
  'diese[rmns]?';
/** A word that points back. */
export const pointing = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pointers})(?![\p{L}\p{N}])`, 'iu');

const asking = [
  'who|whom|whose|what|when|where|why|which',
  'how(?: (?:much|many|long|old|often|big|high|far|fast|tall|soon))?',
  'wer|wem|wen|wessen|was|wann|wo|wohin|woher|warum|wieso|weshalb|welche[rmns]?',
  'wie(?: ?(?:viele?|lange|oft|hoch|alt|gro(?:ß|ss)|weit|schnell|teuer))?',
].join('|');
const leadingIn = 'until|since|by|for|from|at|in|to|on|with|bis|seit|ab|mit|zu|für|von';
/** The words that a question begins with: "until when", "wie lange". */
export const questionWords = new RegExp(String.raw`^(?:(?:${leadingIn})\s+)?(?:${asking})(?![\p{L}\p{N}])`, 'iu');

/** Words that lead to a thing, as inside of a regular expression. */
export const prepositions =
  'of|for|in|about|with|from|at|on|by|to|during|after|before|without|von|vom|für|über|mit|bei|beim|im|zum|zur|an|am|' +
  'auf|nach|vor|während|ohne|ab|seit|bis';

/** The words of a text that mean something. */
export const contentOf = (text: string): readonly string[] =>
  termsOf(text).filter((each) => !isStopWord(each) && !isAskingWord(each) && !pointing.test(each));

/** A question without its mark. */
export const bareOf = (question: string): string => question.replaceAll(/[\s?.]+$/gu, '').trim();

export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** The words of a text up to the first that is no part of a thing's name, its article kept. */
export function nounPhrase(text: string): string {
  const kept: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const isArticle =
      kept.length === 0 && /^(?:the|a|an|der|die|das|den|dem|des|ein|eine[mnrs]?|my|mein\w*)$/iu.test(word);
    // "May" is a month here, and no verb.
    const isPart = isArticle || contentOf(word).length > 0 || /^(?:no\.?|nr\.?|&|May)$/u.test(word);
    if (!isPart) break;
    kept.push(word);
    if (kept.length > 6) break;
  }
  return kept.some((each) => contentOf(each).length > 0 || each === 'May') ? kept.join(' ') : '';
}
