import { raisedText } from '../../text/raised.ts';
import { elementAt, type XmlElement, type XmlNode } from '../package/xml-tree.ts';
import { odfText } from './text.ts';

/** Whether a style of text raises it, as the mark of a note or a power. */
export const isRaising = (style: XmlElement): boolean =>
  /^(?:super|[1-9])/u.test(elementAt(style, 'style:text-properties')?.attributes['style:text-position'] ?? '');

/**
 * A tree in which raised numbers are letters that are raised ("³"), parted from the words that they are marks at.
 *
 * @param styles names of those that raise
 */
export function withRaised(element: XmlElement, styles: ReadonlySet<string>): XmlElement {
  return styles.size === 0 ? element : printed(element, styles, { text: '' });
}

/** @param before what stands before in the paragraph, which grows */
function printed(element: XmlElement, styles: ReadonlySet<string>, before: { text: string }): XmlElement {
  const isParagraph = element.name === 'text:p' || element.name === 'text:h';
  const isRaised = element.name === 'text:span' && styles.has(element.attributes['text:style-name'] ?? '');
  const line = isParagraph ? { text: '' } : before;
  const children = element.children.map((child): XmlNode => {
    if (typeof child !== 'string') {
      const inner = printed(child, styles, line);
      if (inner.children.length === 0) line.text += odfText(inner);
      return inner;
    }
    const text = isRaised ? raisedText(line.text, child) : child;
    line.text += text;
    return text;
  });
  return { ...element, children };
}
