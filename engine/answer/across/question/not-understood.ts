import { kindWords } from '../../../kinds/asked-kinds.ts';

/** Superlatives by which values are ordered. English and German. */
const known = new RegExp(
  String.raw`^(?:(?:most|least)\s+(?:expensive|recent|costly|valuable|money)|earliest|latest|oldest|newest|` +
    String.raw`highest|lowest|` +
    String.raw`largest|biggest|greatest|dearest|costliest|smallest|longest|shortest|cheapest|furthest|farthest|` +
    String.raw`fastest|` +
    String.raw`quickest|soonest|nearest|freshest|(?:am\s+)?(?:frühe?|spät|ält|neue?|höch|niedrig|größ|klein|` +
    String.raw`läng|kürz|` +
    String.raw`teuer|billig|günstig|gering|schnell|näch|mei|wenig)st?en)$`,
  'iu',
);
/** "Which invoice is the funniest?", "Welcher Vertrag ist am riskantesten?": nothing else is asked. */
const alone = new RegExp(
  String.raw`^\s*(?:which|what|welche[rs]?)\s+(?:of\s+(?:the|our|my)\s+)?(?:\p{L}+\s)?(?:${kindWords}|` +
    String.raw`suppliers?|customers?|` +
    String.raw`lieferant(?:en)?|kunden?)\s+(?:is|are|ist|sind)\s+(?:the\s+)?(?<words>(?:most|` +
    String.raw`least)\s+\p{Ll}{4,}|\p{Ll}{3,}est|` +
    String.raw`am\s+\p{Ll}{4,}sten)\s*[?.]?\s*$`,
  'iu',
);

/** "Which contracts are risky?": what somebody thinks of documents, and they don't say. */
const opinion = new RegExp(
  String.raw`^\s*(?:which|what|welche[rs]?)\s+(?:of\s+(?:the|our|my)\s+)?(?:\p{L}+\s)?(?:${kindWords}|` +
    String.raw`suppliers?|customers?|` +
    String.raw`lieferant(?:en)?|kunden?)\s+(?:is|are|ist|sind|looks?|seems?)\s+(?:(?:too|very|zu|` +
    String.raw`sehr)\s+)?(?<words>risky|` +
    String.raw`dangerous|fair|unfair|good|bad|better|worse|favou?rable|unfavou?rable|important|unimportant|` +
    String.raw`problematic|` +
    String.raw`suspicious|strange|odd|unusual|nice|safe|useful|reliable|wrong|interesting|riskant|gefährlich|` +
    String.raw`gut|schlecht|` +
    String.raw`besser|schlechter|vorteilhaft|nachteilig|wichtig|unwichtig|problematisch|verdächtig|seltsam|` +
    String.raw`ungewöhnlich|` +
    String.raw`sicher|nützlich|zuverlässig|falsch|interessant)\s*[?.]?\s*$`,
  'iu',
);

/** An opinion, or a superlative that orders nothing, which no document says of itself; null where there is none. */
export function notUnderstoodIn(question: string): string | null {
  const thought = opinion.exec(question)?.groups?.['words'];
  if (thought !== undefined) return thought;
  const words = alone.exec(question)?.groups?.['words'] ?? null;
  return words === null || known.test(words) ? null : words;
}
