import { isGerman } from '../../../../common/domain/language.ts';
import { bareOf, contentOf, pointing, prepositions, questionWords } from './words.ts';

/** "On Sundays", "freitags", "if I pay early", "for children": the same is asked of another time or case. */
const leads = new RegExp(String.raw`^(?:${prepositions}|if|when|unless|wenn|falls|sobald|sofern)\s+\p{L}`, 'iu');
const dayWords = [
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends|tomorrow|today',
  '(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|heute|morgen|morgens|mittags|abends|nachts|werktags|feiertags',
].join('|');
const days = new RegExp(`^(?:${dayWords})$`, 'iu');
/** A case that a question has already. */
const ownCase = /,?\s+(?:if|when|unless|wenn|falls|sobald|sofern)\s+.+$/iu;
const isCase = /^(?:if|when|unless|wenn|falls|sobald|sofern)\s/iu;

/**
 * The question before, asked of another time or case: "And on Fridays?", "und wenn ich krank bin?", "and after that?".
 * Null where a follow-up is none of these.
 */
export function atOtherTime(before: string, rest: string): string | null {
  const bare = bareOf(before);
  if (leads.test(rest) && pointing.test(rest) && contentOf(rest).length === 0) return `${bare}, ${rest}?`;
  if (isCase.test(rest)) return `${bare.replace(ownCase, '')}${/^(?:if|unless)/iu.test(rest) ? '' : ','} ${rest}?`;
  return (leads.test(rest) && !questionWords.test(rest)) || days.test(rest) ? `${withBeforeVerb(bare, rest)}?` : null;
}

/** "Wann wird im Winter geleert": a German verb stays at the end. */
function withBeforeVerb(bare: string, time: string): string {
  const verb = isGerman(bare) ? (/\s\p{Ll}{4,}$/u.exec(bare)?.[0] ?? '') : '';
  return `${bare.slice(0, bare.length - verb.length)} ${time}${verb}`;
}
