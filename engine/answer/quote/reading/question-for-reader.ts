/** "What does the lease say about dogs?", "What is agreed on repairs?", "Is there anything about pets?" */
const english = new RegExp(
  String.raw`^(?:what\s+(?:(?:do|does|did)\s+(?:[^?]*?\s)?(?:say|state|tell|write|contain|provide)|(?:is|was)\s+` +
    String.raw`(?:said|written|stated|agreed|provided))|(?:is|was)\s+(?:there\s+)?(?:anything|something)(?:\s+` +
    String.raw`(?:said|written|agreed))?)\s+(?:[^?]*?\s)?(?:about|on|regarding|concerning)\s+(?<thing>[^?]+?)\s*\??$`,
  'iu',
);
/** "Was steht im Vertrag zur Heizung?", "Was sagt die Hausordnung über Hunde?" */
const german = new RegExp(
  String.raw`^(?:was\s+(?:steht|sagt|sagen|heißt\s+es|schreibt|regelt|regeln)|steht\s+(?:etwas|was))\s+(?:[^?]*?\s)?` +
    String.raw`(?:zu[rm]?|über|betreffend)\s+(?:(?:der|die|das|den|dem)\s+)?(?<thing>[^?]+?)\s*\??$`,
  'iu',
);

/**
 * A question as the answer reader knows questions: one that asks what is said about something, in whatever document, is
 * "What about dogs?".
 */
export function questionForReader(question: string): string {
  const thing = english.exec(question)?.groups?.['thing'];
  if (thing !== undefined) return `What about ${thing}?`;
  const ding = german.exec(question)?.groups?.['thing'];
  return ding === undefined ? question : `Was ist mit ${ding}?`;
}
