import { fieldOf } from '../../quote/signs/field.ts';
import { list } from './function-words.ts';
import { wordsOf, type Word } from './words.ts';

const date = list('date dated datum');
const germanDate = /datum$/u;
/** What a field may call the paper whose day it tells: "Invoice date", "Datum des Schreibens". */
const paper = list(
  'of the des der invoice bill letter document report issue statement order schreibens briefes rechnung dokuments',
);
/** What happens on a day that is not the day of a paper. Without "from" and "until", which dates have. */
const happens = list(
  `due payable paid pay pays expire expires expired end ends ended deadline start starts started begin begins began
valid born died fallig zahlbar bezahlt zahlen endet endete ende ablauf frist beginnt begann beginn gultig geboren`,
);

/** Whether a claim tells when something is due, begins or ends, and a field only of what day its paper is. */
export function isDayOfPaper(claim: { readonly words: readonly Word[] }, sentence: { readonly text: string }): boolean {
  const label = fieldOf(sentence.text)?.label;
  if (label === undefined) return false;
  const called = wordsOf(label).map(({ plain }) => plain);
  const isDate = (plain: string): boolean => date.has(plain) || germanDate.test(plain);
  return (
    called.some(isDate) &&
    called.every((plain) => isDate(plain) || paper.has(plain)) &&
    claim.words.some(({ plain }) => happens.has(plain))
  );
}
