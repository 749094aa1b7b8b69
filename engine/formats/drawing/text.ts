import { raisedText } from '../../text/raised.ts';
import { mathText } from './math.ts';
import { elementAt, elementsOf, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';

/** The text of a paragraph: runs, fields by what they show, formulas on one line, line breaks. */
export function paragraphText(paragraph: XmlElement): string {
  return elementsOf(paragraph)
    .reduce((before, run) => before + runText(run, before), '')
    .replaceAll('\u000b', '\n');
}

function runText(run: XmlElement, before: string): string {
  if (run.name === 'a:br') return '\n';
  if (run.name === 'a:r' || run.name === 'a:fld') {
    const text = xmlTextOf(elementAt(run, 'a:t'));
    // A share of the size, in thousandths of a hundredth.
    return Number(elementAt(run, 'a:rPr')?.attributes['baseline']) > 0 ? raisedText(before, text) : text;
  }
  if (run.name === 'mc:AlternateContent') return formulasIn(elementAt(run, 'mc:Choice'));
  return run.name === 'a14:m' ? mathText(run) : '';
}

/** All text of a shape, paragraphs one a line. */
export const bodyText = (body: XmlElement | undefined): string =>
  elementsOf(body, 'a:p')
    .map((paragraph) => paragraphText(paragraph).trim())
    .filter((text) => text !== '')
    .join('\n');

const formulasIn = (element: XmlElement | undefined): string => elementsOf(element).map(mathText).join('');
