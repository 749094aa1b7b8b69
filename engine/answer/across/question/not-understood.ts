import { kindWords } from '../../../kinds/asked-kinds.ts';

/** Superlatives by which values are ordered. English and German. */
const known = new RegExp(
  '^(?:' +
    String.raw`(?:most|least)\s+(?:expensive|recent|costly|valuable|money)|` +
    'earliest|latest|oldest|newest|freshest|soonest|nearest|furthest|farthest|fastest|quickest|longest|shortest|' +
    'highest|lowest|largest|biggest|greatest|smallest|dearest|costliest|cheapest|' +
    String.raw`(?:am\s+)?(?:frühe?|spät|ält|neue?|schnell|näch|läng|kürz|höch|niedrig|größ|klein|teuer|billig|` +
    'günstig|gering|mei|wenig)st?en' +
    ')$',
  'iu',
);

/** "Which of our contracts is", "Welcher Lieferant ist". */
const which =
  String.raw`^\s*(?:which|what|welche[rs]?)\s+(?:of\s+(?:the|our|my)\s+)?(?:\p{L}+\s)?` +
  `(?:${kindWords}|suppliers?|customers?|lieferant(?:en)?|kunden?)`;

/** "Which invoice is the funniest?", "Welcher Vertrag ist am riskantesten?": nothing else is asked. */
const superlative = new RegExp(
  which +
    String.raw`\s+(?:is|are|ist|sind)\s+(?:the\s+)?` +
    String.raw`(?<words>(?:most|least)\s+\p{Ll}{4,}|\p{Ll}{3,}est|am\s+\p{Ll}{4,}sten)\s*[?.]?\s*$`,
  'iu',
);

/** What somebody thinks of documents. */
const thoughts =
  'risky|dangerous|fair|unfair|good|bad|better|worse|favou?rable|unfavou?rable|important|unimportant|problematic|' +
  'suspicious|strange|odd|unusual|nice|safe|useful|reliable|wrong|interesting|' +
  'riskant|gefährlich|gut|schlecht|besser|schlechter|vorteilhaft|nachteilig|wichtig|unwichtig|problematisch|' +
  'verdächtig|seltsam|ungewöhnlich|sicher|nützlich|zuverlässig|falsch|interessant';

/** "Which contracts are risky?" */
const opinion = new RegExp(
  which +
    String.raw`\s+(?:is|are|ist|sind|looks?|seems?)\s+(?:(?:too|very|zu|sehr)\s+)?` +
    String.raw`(?<words>${thoughts})\s*[?.]?\s*$`,
  'iu',
);

/** An opinion, or a superlative that orders nothing, which no document says of itself; null where there is none. */
export function notUnderstoodIn(question: string): string | null {
  const thought = opinion.exec(question)?.groups?.['words'];
  if (thought !== undefined) return thought;
  const words = superlative.exec(question)?.groups?.['words'] ?? null;
  return words === null || known.test(words) ? null : words;
}
