import type { AcrossGrouping } from '../../../../common/domain/across.ts';

export type By = AcrossGrouping['by'];

/** What questions call whom documents are from or for, and times; both languages. */
export const groupNouns: Readonly<Record<By, string>> = {
  seller:
    'suppliers?|vendors?|sellers?|providers?|creditors?|contractors?|compan(?:y|ies)|firms?|lieferant(?:en)?|' +
    'anbietern?|verkäufern?|dienstleistern?|gläubigern?|firmen|firma|unternehmen',
  buyer: 'customers?|clients?|buyers?|debtors?|kund(?:en?|in|innen)|käufern?|auftraggebern?|schuldnern?|debitor(?:en)?',
  month: 'months?|(?:kalender)?monat(?:en?|s)?',
  quarter: 'quarters?|quartal(?:en?|s)?',
  year: 'years?|(?:kalender)?jahr(?:en?|es)?',
};

const leads =
  String.raw`(?:(?:to|from|of|for|with|by|in|an|von|für|bei|mit|in)\s+)?(?:each|every|jede[rmns]?|d(?:en|ie|` +
  String.raw`er)\s+einzelnen)(?:\s+of\s+(?:the|our))?|per|by|pro|je|nach`;

/** The words of a question that say how documents are put together. */
export const groupWords = (by: By): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:broken\s+down\s+|grouped\s+|aufgeteilt\s+)?(?:${leads})\s+(?:${groupNouns[by]})(?!\p{L})`,
    'iu',
  );

/** How documents are put together; null where a question doesn't say. */
export const groupBy = (question: string): By | null =>
  (Object.keys(groupNouns) as readonly By[]).find((by) => groupWords(by).test(question)) ?? null;
