import { notice, type Notice } from '../../../common/messages/notice.ts';
import { countLetters } from '../flow/omissions.ts';
import { isElement, isTextNode, type HtmlNode, type HtmlParent } from './tree.ts';

/** What is told of letters that a page marks as deleted (`del`): they are not read, as the text reads without them. */
export const deletedText = (count: number): readonly Notice[] =>
  count === 0 ? [] : [notice('deleted-text-unread', { count })];

/** How many letters of a page are marked as deleted. */
export const deletedLetters = ({ childNodes }: HtmlParent): number =>
  childNodes.reduce(
    (sum, node) => sum + (isDeleted(node) ? lettersIn(node) : isElement(node) ? deletedLetters(node) : 0),
    0,
  );

const isDeleted = (node: HtmlNode): boolean => isElement(node) && node.tagName === 'del';

function lettersIn(node: HtmlNode): number {
  if (isTextNode(node)) return countLetters(node.value);
  return isElement(node) ? node.childNodes.reduce((sum, child) => sum + lettersIn(child), 0) : 0;
}
