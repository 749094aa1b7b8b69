import type { PlainAndFurther } from './further.ts';

const counts = /^\s*(?:(?:in|of|von)\s+)?(?:how\s+many|wie\s*viele)\s/iu;
/** What stands behind a count when a sum is asked for, too. */
const sumToo = new RegExp(
  String.raw`\s*,?\s+(?:and|und)\s+(?:(?:what|how\s+much)\s+(?:(?:do|does|did|are|is|was|were)\s+(?:they|it|` +
    String.raw`these|those|` +
    String.raw`that|the\s+\p{L}+)\s+)?(?:(?:all|together|in\s+total|in\s+all|altogether)\s+)?(?:add\s+up\s+to|` +
    String.raw`come\s+to|amount\s+to|total|cost|demand|ask\s+for|worth|make|is\s+(?:that|it|the\s+(?:sum|total))|` +
    String.raw`(?:is\s+)?(?:it\s+|that\s+)?(?:in\s+total|in\s+all|altogether))|what(?:\s+is|['’]s)\s+(?:their|the)\s+` +
    String.raw`(?:sum|total)(?:\s+amount)?|wie\s+(?:hoch|viel)\s+(?:ist|sind|macht|machen)\s+(?:die\s+)?(?:summe|das|` +
    String.raw`sie|es)|was\s+(?:macht|machen|ergibt|ergeben|kosten|kostet)\s+(?:das|die|sie|es)|` +
    String.raw`wie\s*viel\s+(?:kosten|` +
    String.raw`ergeben|machen)\s+(?:sie|die))(?:\s+(?:in\s+total|in\s+all|together|altogether|zusammen|insgesamt|` +
    String.raw`gesamt|aus))?\s*[?.]?\s*$`,
  'iu',
);

/** "How many invoices are over 1,000 pounds and what do they add up to?": counted, and added up beside. */
export function addedBeside(question: string): PlainAndFurther | null {
  const tail = counts.test(question) ? sumToo.exec(question) : null;
  if (tail === null) return null;
  return { asked: `${question.slice(0, tail.index)}?`, further: { addedUp: true } };
}
