/** The verbs and words with which sentences begin that say how to answer. */
const instruction = new RegExp(
  '^(?:(?:please|kindly|also|and|then) )?(?:answer|assum(?:e|ing)|base|briefly|calculate|comment|compute|cite|' +
    'derive|elaborate|explain|express|format|give|if|imagine|justify|keep|let|limit|note|present|provide|quote|rely|' +
    'relying|report|respond|return|round|show|state|suppose|take|use|using|utili[sz]e|write|you are|you have|you can|' +
    String.raw`your answer)(?!\p{L})`,
  'iu',
);
const decimals = String.raw`round(?:ed)? to (?:the nearest )?[\p{L}\d]+(?: (?:decimals?|digits?))?(?: places?)?`;
const unit = String.raw`(?:thousand|million|billion|percent(?:age)?)s?(?: points?)?(?: of (?:US )?dollars)?(?! of )`;
const given = String.raw`(?:(?:expressed|stated|given) )?`;
const currency = String.raw`(?:(?:US )?dollar |(?:USD|US\$|EUR|\$|€) ?)?`;
/** "(in USD millions)", "rounded to two decimal places". */
const form = new RegExp(String.raw`[(,]?\s*(?:${given}in ${currency}${unit}|${decimals})\)?(?=[\s.,;?!)]|$)`, 'giu');

/**
 * A question without the sentences that only say how to answer it: "Answer in USD millions.", "Assume that you are an
 * analyst." What is said to the one who answers stands in no document. A request without a question stays whole.
 */
export function withoutInstructions(question: string): string {
  const sentences = question.split(/(?<=[.?!:])\s+(?=\p{L})/u);
  const asks = sentences.some((each) => each.endsWith('?'));
  const kept = asks ? sentences.filter((each) => each.endsWith('?') || !instruction.test(each)) : sentences;
  return kept.join(' ').replaceAll(form, '').replaceAll(/\s+/gu, ' ').trim();
}
