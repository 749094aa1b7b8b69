import { mathText, type MathElement } from '../mathml.ts';
import { isHidden } from './elements.ts';
import { isElement, isTextNode, type HtmlElement } from './tree.ts';

/** A formula of a page on one line. */
export const formulaText = (element: HtmlElement): string => mathText(mathOf(element));

/** A formula without what is hidden. */
const mathOf = ({ tagName, childNodes }: HtmlElement): MathElement => ({
  name: tagName,
  children: childNodes.flatMap((node): readonly (MathElement | string)[] => {
    if (isTextNode(node)) return [node.value];
    return isElement(node) && !isHidden(node) ? [mathOf(node)] : [];
  }),
});
