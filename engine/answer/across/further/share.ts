import { kindWords } from '../../../kinds/asked-kinds.ts';
import type { PlainAndFurther } from './further.ts';

const share = new RegExp(
  String.raw`^\s*(?:(?:what|which)\s+(?:share|percentage|proportion|part|fraction|per\s*cent)\s+of|how\s+many\s+` +
    String.raw`per\s*cent\s+of|welcher\s+(?:anteil|prozentsatz|teil)(?:\s+(?:der|von|an|unserer))?|wie\s*viel\s+` +
    String.raw`prozent(?:\s+(?:der|von|unserer))?)\s+(?:(?:all|the|our|my|aller|der|den|unserer)\s+)*` +
    String.raw`(?=(?:\p{L}+\s)?(?:${kindWords})(?!\p{L}))`,
  'iu',
);

/** "What share of the invoices is from Acme?": they are counted, and told as a part of all. */
export function shared(question: string): PlainAndFurther | null {
  const found = share.exec(question);
  if (found === null) return null;
  const isGerman = /^\s*(?:welcher|wie)/iu.test(question);
  const rest = question
    .slice(found[0].length)
    .replace(/(?<!\p{L})(?:comes|ist|kommt|hat)(?!\p{L})/iu, (verb) => plural[verb.toLowerCase()] ?? verb);
  return { asked: `${isGerman ? 'Wie viele' : 'How many'} ${rest}`, further: { share: true } };
}

const plural: Readonly<Record<string, string>> = { comes: 'come', ist: 'sind', kommt: 'kommen', hat: 'haben' };
