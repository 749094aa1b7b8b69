import type { AcrossColumn } from '../../../../common/domain/across.ts';
import { columnOf, fieldOf } from './column.ts';

const receives = new RegExp(
  String.raw`(?<!\p{L})(?:to|receive\p{L}*|got|get|pay|paid|owes?|bought|order\p{L}*|an|erh[aä]lt\p{L}*|erhielt|` +
    String.raw`bek[ao]m\p{L}*|zahl\p{L}*|bezahl\p{L}*)(?!\p{L})`,
  'iu',
);

/** The part that a name has in a question whose verb is none of a field's words. */
export function roleIn(clause: string, ofKind: string): string {
  // Whom we pay has sent the bill.
  const isTo = receives.test(clause) && !/(?<!\p{L})(?:we|i|wir|ich)(?!\p{L})/iu.test(clause);
  if (/letter|mail|brief|schreiben|message|nachricht/iu.test(ofKind)) return isTo ? 'recipient' : 'sender';
  if (/invoice|bill|rechnung|receipt/iu.test(ofKind)) return isTo ? 'buyer' : 'seller';
  return 'parties';
}

const whoAsked = new RegExp(
  String.raw`^\W*(?<to>(?:to|for|an|für)\s+)?(?:(?:with|from|by|mit|von|bei)\s+)?` +
    String.raw`(?:(?<alone>who|whom|wer|wem|wen)|(?:which|what|welche[rsnm]?)\s+(?:of\s+(?:our|` +
    String.raw`the)\s+)?(?<noun>\p{L}+))` +
    String.raw`\s+(?:(?:has|have|had|did|do|does|is|are|was|were|hat|haben|ist|war|wurde|we|us|wir|uns|the)\s+)*` +
    String.raw`(?:(?:sent|sends?|issued?|wrote|writes?|received?|receives|got|gets?|made|billed|charged|` +
    String.raw`signed)(?!\p{L})\s*)?`,
  'iu',
);
const roleVerbs =
  /(?<!\p{L})(?:gestellt|geschrieben|geschickt|gesendet|erhalten|bekommen|unterzeichnet|with|from|mit|von)(?!\p{L})/giu;
const anyParty =
  /^(?:compan|firm|part|counterpart|person|people|business|client?s? of|firma|firmen|unternehmen|vertragspart)/iu;

/** "Which supplier sent the largest invoice?": whose it is, and what is left to order by. */
export function whoIn(rest: string, ofKind: string): { readonly column: AcrossColumn; readonly left: string } | null {
  const found = whoAsked.exec(rest);
  const { alone, noun, to } = found?.groups ?? {};
  if (found === null) return null;
  const isTo = to !== undefined || receives.test(found[0]);
  const role = roleIn(isTo ? 'to' : '', ofKind);
  const known = noun === undefined ? null : fieldOf(noun, ofKind, 'name');
  if (alone === undefined && known === null && !anyParty.test(noun ?? '')) return null;
  const column =
    known !== null && !anyParty.test(noun ?? '')
      ? columnOf(noun ?? '', ofKind, 'name')
      : columnOf(role, ofKind, 'name');
  return { column, left: rest.slice(found[0].length).replaceAll(roleVerbs, ' ') };
}
