import { kindWords } from '../../../kinds/asked-kinds.ts';

/** "List the invoices.", "Which contracts?", "Zeige die Verträge": nothing but the kind of document that is asked. */
const onlyKind = new RegExp(
  String.raw`^\s*(?:(?:please|bitte)\s+)?(?:(?:list|show|name|give|find|tell|zeige?n?|liste?n?|nenne?n?|` +
    String.raw`gib)\s+(?:me\s+|us\s+|mir\s+|uns\s+)?` +
    String.raw`|(?:which|what|welche[rs]?)\s+)(?:(?:all|the|those|these|our|my|alle|die|diese|unsere)\s+)*` +
    String.raw`(?<kind>\p{L}+)(?:\s+(?:please|auf|bitte))?[\s.?!]*$|` +
    // "Contracts please.", "Contracts only"
    String.raw`^\s*(?:(?:only|just|nur)\s+(?<kind>\p{L}+)|(?<kind>\p{L}+),?\s+(?:please|only|bitte))[\s.?!]*$`,
  'iu',
);
const isKind = new RegExp(String.raw`^(?:${kindWords})$`, 'iu');
/** What asks in a first sentence, before what it asks about. */
const asksFirst = new RegExp(
  String.raw`^\s*(?:where|what|which(?:\s+ones?)?|who|when|wo|was|welche|wer|wann|has|have|did|does|do|is|are|` +
    String.raw`hat|haben|gibt\s+es)\s+`,
  'iu',
);
const list = /^\s*(?:list|show|name|give|find|tell|which|what|zeige?n?|liste?n?|nenne?n?|gib|welche[rs]?)(?!\p{L})/iu;

/** "Which ones?", "Welche?", "List them.": the first sentence says what is asked. */
const onlyPronoun = new RegExp(
  String.raw`^\s*(?:(?:and|und)\s+)?(?:(?:which|what|welche)(?:\s+(?:ones?|of\s+them|are\s+they|sind\s+das|davon))?|` +
    String.raw`(?:(?:please|bitte)\s+)?(?:list|show|name|zeige?n?|nenne?n?)\s+(?:(?:me|mir|us|` +
    String.raw`uns)\s+)?(?:them|these|those|sie))` +
    String.raw`(?:\s+(?:all|please|alle|bitte))*[\s.?!]*$`,
  'iu',
);
/** "I mean the latest deadline.": the second sentence says it in other words. */
const meaning = new RegExp(
  String.raw`^\s*(?:(?:by\s+that\s+)?i\s+mean|that\s+is(?:\s+to\s+say)?|in\s+other\s+words|namely|` +
    String.raw`(?:damit\s+)?(?:meine\s+ich|ich\s+meine)|gemeint\s+ist|das\s+heißt|` +
    String.raw`also)[,:]?\s+(?<what>[^?!.]+)[?!.]*\s*$`,
  'iu',
);
const whichKind = new RegExp(
  String.raw`^\s*(?<which>(?:in\s+|bei\s+)?(?:which|what|welche[rsnm]?)\s+(?:of\s+the\s+)?\p{L}+)`,
  'iu',
);

/**
 * Two sentences as one question: "Where do we pay more than 100 euros? List the contracts." asks which contracts those
 * are; of "Who wants to quit? Show the letters that end a contract." the second asks for all.
 */
export function asOneSentence(question: string): string {
  const [first, second, ...more] = question.split(/(?<=[?!.])\s+(?=\p{Lu})/u).map((each) => each.trim());
  if (first === undefined || second === undefined || more.length > 0 || second === '') return question;
  if (onlyPronoun.test(second)) return first;
  const what = meaning.exec(second)?.groups?.['what'];
  const which = what === undefined ? undefined : whichKind.exec(first)?.groups?.['which'];
  if (which !== undefined) return `${which} ${/^(?:in\s+)?w(?:hich|hat)/iu.test(which) ? 'has' : 'hat'} ${what}?`;
  const kind = onlyKind.exec(second)?.groups?.['kind'];
  if (kind !== undefined && isKind.test(kind.normalize('NFD').replaceAll(/\p{M}/gu, ''))) {
    const asked = first.replace(/[?!.]+$/u, '');
    const isGerman = /^(?:wo|was|welche|wer|wann|hat|haben|gibt)(?!\p{L})/iu.test(asked);
    return `${isGerman ? 'Welche' : 'Which'} ${kind} ${asked.replace(asksFirst, '')}?`;
  }
  return list.test(second) ? second : question;
}
