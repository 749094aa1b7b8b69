import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import { saidBy } from './invoice-cells.ts';
import type { Said } from './cells.ts';
import { paidColumn } from '../question/state-conditions.ts';
import type { Statement } from './statements.ts';

const sure = 0.85;
const not = String.raw`(?:not|no|never|n['’]t|nicht|noch\s+nicht|keine?)`;
/** That payment has not come. */
const open = new RegExp(
  String.raw`(?<!\p{L})(?:unpaid|overdue|unbezahlt\p{L}*|unbeglichen\p{L}*|überfällig\p{L}*|` +
    String.raw`(?:status|state|stand|payment|zahlung\p{L}*)\s*[:\t]\s*(?:open|outstanding|pending|due|` +
    String.raw`offen|ausstehend)|` +
    String.raw`${not}\s+(?:\p{L}+\s+){0,3}(?:paid|received|settled|cleared|bezahlt|beglichen|eingegangen|gezahlt)|` +
    String.raw`(?:is|are|remains?|still|ist|sind|noch)\s+(?:\p{L}+\s+){0,2}(?:open|outstanding|offen|` +
    String.raw`ausstehend))(?!\p{L})`,
  'iu',
);
/** That payment has come. */
const paid = new RegExp(
  String.raw`^\W*(?:paid|bezahlt|beglichen|settled)(?!\p{L})|(?<!\p{L})(?:paid|settled|bezahlt|` +
    String.raw`beglichen|gezahlt|cleared)\s+` +
    String.raw`(?:on|in\s+full|by\s+(?:card|cheque|check|bank|cash)|in\s+cash|with\s+thanks|per|am|mit|` +
    String.raw`in\s+bar|bar|\d)|(?:status|state|payment|stand)\s*[:\t]\s*(?:paid|settled|received|bezahlt|beglichen)|` +
    String.raw`(?<!\p{L})(?:payment|amount|sum|betrag|zahlung|summe)\s+(?:dankend\s+|gratefully\s+|` +
    String.raw`has\s+been\s+|was\s+)*(?:received|erhalten|eingegangen)|(?:has|have)\s+been\s+paid|` +
    String.raw`wurde\s+(?:\p{L}+\s+){0,3}(?:bezahlt|beglichen)`,
  'iu',
);
/** "To be paid on", "if paid by": what shall be, or what holds for another bill. */
const notYet = new RegExp(
  String.raw`(?<!\p{L})(?:to\s+be|must|should|shall|will|if|when|until|unless|please|kindly|bitte|wenn|falls|soll|` +
    String.raw`muss|last|previous|earlier|letzte\p{L}*|vorige\p{L}*|frühere\p{L}*|vorherige\p{L}*|` +
    String.raw`last\s+month)(?!\p{L})`,
  'iu',
);

/**
 * Whether an invoice says that it is paid or open; the last that it says counts. Null where it says neither, undefined
 * where the column asks something else.
 */
export function paymentOf(
  document: AskedDocument,
  { heading }: AcrossColumn,
  statements: readonly Statement[],
): Said | null | undefined {
  if (heading !== paidColumn.heading) return undefined;
  const told = statements.flatMap((statement): readonly Said[] => {
    const { raw } = statement;
    const isPaid = open.test(raw) ? false : paid.test(raw) && !notYet.test(raw) ? true : null;
    if (isPaid === null) return [];
    const normal = isPaid ? 'yes' : 'no';
    const value = { type: 'yes-no', normal, size: Number(isPaid), start: 0, end: raw.length, confidence: 1 } as const;
    return [saidBy(document, statement, value, sure)];
  });
  return told.at(-1) ?? null;
}
