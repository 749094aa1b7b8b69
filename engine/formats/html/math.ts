import { grouped, raised } from '../formula-parts.ts';
import { isHidden } from './elements.ts';
import { isElement, isTextNode, type HtmlElement, type HtmlNode } from './tree.ts';

/** A formula (MathML) on one line, as people type it: "(a+b)/2", "x²", "√(2)". */
export function mathText(node: HtmlNode): string {
  if (isTextNode(node)) return node.value.replaceAll(/\s+/gu, ' ');
  if (!isElement(node) || isHidden(node)) return '';
  const [first, second, third] = node.childNodes.filter(isElement);
  const part = (element: HtmlElement | undefined): string => (element === undefined ? '' : mathText(element).trim());
  switch (node.tagName) {
    case 'mfrac':
      return `${grouped(part(first))}/${grouped(part(second))}`;
    case 'msup':
      return part(first) + raised(part(second));
    case 'msub':
      return `${part(first)}_${grouped(part(second))}`;
    case 'msubsup':
      return `${part(first)}_${grouped(part(second))}${raised(part(third))}`;
    case 'msqrt':
      return `√${grouped(inside(node))}`;
    case 'mroot':
      return `${raised(part(second), '')}√${grouped(part(first))}`;
    case 'mtable':
      return `[${node.childNodes.filter(isElement).map(part).join('; ')}]`;
    case 'mtr':
      return node.childNodes.filter(isElement).map(part).join(', ');
    default:
      return inside(node);
  }
}

/** What an element holds; spaces between its elements are those of the source. */
const inside = ({ childNodes }: HtmlElement): string =>
  childNodes.every(isTextNode)
    ? childNodes.map(mathText).join('')
    : childNodes
        .filter(isElement)
        .map((child) => mathText(child))
        .join('');
