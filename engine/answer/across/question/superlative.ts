import { kindWords } from '../../../kinds/asked-kinds.ts';

/** Superlatives by which values are ordered. English and German. */
const known = new RegExp(
  String.raw`^(?:(?:most|least)\s+(?:expensive|recent|costly|valuable|money)|earliest|latest|oldest|newest|highest|lowest|` +
    String.raw`largest|biggest|greatest|dearest|costliest|smallest|longest|shortest|cheapest|furthest|farthest|fastest|` +
    String.raw`quickest|soonest|nearest|freshest|(?:am\s+)?(?:frühe?|spät|ält|neue?|höch|niedrig|größ|klein|läng|kürz|` +
    String.raw`teuer|billig|günstig|gering|schnell|näch|mei|wenig)st?en)$`,
  'iu',
);
/** "Which invoice is the funniest?", "Welcher Vertrag ist am riskantesten?": nothing else is asked. */
const alone = new RegExp(
  String.raw`^\s*(?:which|what|welche[rs]?)\s+(?:of\s+(?:the|our|my)\s+)?(?:\p{L}+\s)?(?:${kindWords}|suppliers?|customers?|` +
    String.raw`lieferant(?:en)?|kunden?)\s+(?:is|are|ist|sind)\s+(?:the\s+)?(?<words>(?:most|least)\s+\p{Ll}{4,}|\p{Ll}{3,}est|` +
    String.raw`am\s+\p{Ll}{4,}sten)\s*[?.]?\s*$`,
  'iu',
);

/** A superlative that orders nothing that documents say of themselves; null where there is none. */
export function unknownSuperlative(question: string): string | null {
  const words = alone.exec(question)?.groups?.['words'] ?? null;
  return words === null || known.test(words) ? null : words;
}
