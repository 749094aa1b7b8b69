/** Words of questions for what became of an invoice: that the invoice is open, or paid. English and German. */

export const isOpen = new RegExp(
  String.raw`(?<!\p{L})(?:unpaid|open|outstanding|overdue|unsettled|in\s+arrears|` +
    String.raw`(?:not|n['’]t|never|yet\s+to)\s+(?:\p{L}+\s+){0,3}(?:pa(?:id|y)|settled?|cleared)|` +
    String.raw`still\s+(?:have\s+to|need\s+to|` +
    String.raw`must|to)\s+(?:be\s+)?pa(?:id|y)|(?:noch\s+)?(?:offene?|ausstehende?|unbezahlte?|unbeglichene?|` +
    String.raw`überfällige?)[nrsm]?|(?:nicht|nie)\s+(?:\p{L}+\s+){0,2}(?:bezahlt|beglichen|gezahlt)|noch\s+(?:zu\s+)?` +
    String.raw`(?:be)?zahlen)(?!\p{L})`,
  'iu',
);
export const isPaid = new RegExp(
  String.raw`(?<!(?<!\p{L})(?:to|must|should|will|shall)\s+be\s+)(?<!\p{L})(?:(?:already\s+)?paid|settled|cleared|` +
    String.raw`(?:schon\s+|bereits\s+)?(?:bezahlt|beglichen))(?!\p{L})(?!\s+(?:to|by|for|an|von|für)(?!\p{L}))`,
  'iu',
);
