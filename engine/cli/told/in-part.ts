import { partName, type Named } from '../../../common/messages/part-name.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { printable } from '../terminal/printable.ts';

/** What follows a document's name: ", page 12"; nothing where the whole document is one part. */
export function inPart(named: Named): string {
  const part = printable(sentenceOf(partName(named)));
  return part === '' ? '' : `, ${part}`;
}
