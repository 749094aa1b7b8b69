import type { XmlElement } from '../package/xml-tree.ts';

/** The words of a string in a tree, without the readings (phonetic runs) above them. */
export const richTextOf = (element: XmlElement | undefined): string =>
  element?.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'r' || element.name === 'text' ? '' : child;
      return child.name === 'rPh' || child.name === 'rPr' ? '' : richTextOf(child);
    })
    .join('') ?? '';
