import { kindWords } from '../../../kinds/asked-kinds.ts';
import { comparedName } from '../question/compared-name.ts';
import type { PlainAndFurther } from './further.ts';
import type { By } from './group-words.ts';

const spends = new RegExp(
  String.raw`(?<!\p{L})(?:(?:did|do|have|had)\s+(?:we|i)\s+(?:pay|paid|spen[dt])|(?:we|i)\s+(?:pay|paid|` +
    String.raw`spen[dt])|(?:haben|habe)\s+` +
    String.raw`(?:wir|ich)(?!\p{L})[^?]*(?:ausgegeben|bezahlt|gezahlt)|unsere\s+(?:ausgaben|kosten)|` +
    String.raw`our\s+(?:spending|expenses|costs))(?!\p{L})`,
  'iu',
);
const earns = new RegExp(
  String.raw`(?<!\p{L})(?:(?:did|do|have|had)\s+(?:we|i)\s+(?:earn|invoiced?|bill(?:ed)?|charged?)|revenue|` +
    String.raw`turnover|umsatz|(?:haben|` +
    String.raw`habe)\s+(?:wir|ich)(?!\p{L})[^?]*(?:eingenommen|verdient|berechnet|in\s+rechnung\s+gestellt))(?!\p{L})`,
  'iu',
);

/** On which side of the documents the asker stands: a supplier's bills are to the asker, what a customer owes is by. */
export function oursIn(question: string, by: By | null): 'buyer' | 'seller' | null {
  if (by === 'seller') return 'buyer';
  if (by === 'buyer') return 'seller';
  if (earns.test(question)) return 'seller';
  return spends.test(question) ? 'buyer' : null;
}

const someKind = new RegExp(String.raw`(?<!\p{L})(?:${kindWords})(?!\p{L})`, 'iu');
const asksHowMuch = /^\s*(?:how\s+much|what|wie\s*viel|was)\s/iu;

/** "How much did we spend in 2025?": what others billed the asker, whoever it was. */
export function spent(question: string): PlainAndFurther | null {
  if (!asksHowMuch.test(question)) return null;
  const ours = oursIn(question, null);
  const name = comparedName(question);
  const isOpen =
    ours !== null && !someKind.test(question) && (name === null || name.lead === '' || /^\d/u.test(name.value));
  return isOpen && isPast.test(question) ? { asked: question, further: { ours } } : null;
}

/** Of the past; what is paid each month stands in contracts. */
const isPast = /(?<!\p{L})(?:did|have|had|haben|habe)(?!\p{L})[^?]*(?:19|20)\d\d/iu;

const isSent = new RegExp(
  String.raw`(?<!\p{L})(?:(?:did|have|had)\s+(?:we|i)\s+(?:send|sent|written?|write|issued?)|(?:we|` +
    String.raw`i)\s+(?:sent|wrote|issued)|(?:haben|habe)\s+` +
    String.raw`(?:wir|ich)(?!\p{L})[^?]*(?:geschickt|verschickt|gesendet|versandt|geschrieben|gestellt))(?!\p{L})`,
  'iu',
);
const isGot = new RegExp(
  String.raw`(?<!\p{L})(?:(?:did|have|had)\s+(?:we|i)\s+(?:get|got|receive[d]?)|(?:we|i)\s+(?:got|received)|` +
    String.raw`(?:haben|habe)\s+(?:wir|ich)(?!\p{L})[^?]*(?:bekommen|erhalten)|sent\s+to\s+(?:us|me))(?!\p{L})`,
  'iu',
);
/** A letter is from a person and to one: whose papers these are is told by bills. */
const goesOut = /(?<!\p{L})(?:invoices?|bills?|rechnung(?:en)?)(?!\p{L})/iu;

/** "Which invoices did we send?", "Welche Rechnungen haben wir bekommen?": of both ways one is meant. */
export function sentOrGot(question: string): PlainAndFurther | null {
  const ours = isSent.test(question) ? 'seller' : isGot.test(question) ? 'buyer' : null;
  const name = comparedName(question);
  const isOpen = name === null || name.lead === '' || name.isText;
  return ours !== null && isOpen && goesOut.test(question) ? { asked: question, further: { ours } } : null;
}
