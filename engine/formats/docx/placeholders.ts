import type { XmlEvent } from '../package/xml-events.ts';
import { elementAt, type XmlElement, type XmlNode } from '../package/xml-tree.ts';
import { flagOf, isOn } from './properties.ts';

/**
 * A content control as it is filled in: "Click or tap here to enter text." stands in one that nobody has filled in, and
 * is no text of the document.
 *
 * @param control `w:sdt`
 */
export const filledIn = (control: XmlElement): XmlElement =>
  flagOf(elementAt(control, 'w:sdtPr'), 'w:showingPlcHdr') === true ? withoutText(control) : control;

const withoutText = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') return [child];
    return child.name === 'w:t' ? [] : [withoutText(child)];
  }),
});

/** The content controls that are open where paragraphs and rows of a body come one by one. */
export class OpenControls {
  /** Whether each is not filled in, the innermost last. */
  readonly #unfilled: boolean[] = [];

  see(event: XmlEvent): void {
    if (event.kind === 'text') return;
    if (event.name === 'w:sdt')
      if (event.kind === 'open') this.#unfilled.push(false);
      else this.#unfilled.pop();
    else if (event.name === 'w:showingPlcHdr' && event.kind === 'open' && this.#unfilled.length > 0)
      this.#unfilled[this.#unfilled.length - 1] = isOn(event.attributes['w:val']);
  }

  /** A paragraph or row as it is filled in. */
  filledIn(element: XmlElement): XmlElement {
    return this.#unfilled.includes(true) ? withoutText(element) : element;
  }
}
