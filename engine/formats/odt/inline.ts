import { raisedText } from '../../text/raised.ts';
import type { FlowBlock } from '../flow/block.ts';
import { textOfBlocks } from '../flow/block.ts';
import { raisedMark } from '../flow/note-mark.ts';
import { withSigns } from '../flow/symbols.ts';
import { chartOfObject, type OdfChart } from '../odf/chart.ts';
import { formulaOfObject } from '../odf/formula.ts';
import { elementAt, elementsOf, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';
import type { Context } from './context.ts';
import { countOf } from './names.ts';

/** What is inside a paragraph. */
export interface Inline {
  readonly text: string;
  /** Whether all its letters are bold; false where there are none. */
  readonly strong: boolean;
  /** Notes that its text has marks of, then its text boxes, then comments. */
  readonly beside: readonly FlowBlock[];
}

/** Reads blocks; given to the reader of what is in a line, as notes and boxes in lines hold blocks. */
export type ReadBlocks = (elements: readonly XmlElement[], context: Context) => readonly FlowBlock[];

/** Spaces that one element may stand for. */
const mostSpaces = 1_000;

/** The text inside a paragraph. What was deleted stands elsewhere in the file, so the text reads as it is now. */
export function inlineOf(paragraph: XmlElement, context: Context, readBlocks: ReadBlocks): Inline {
  const reader = new InlineReader(context, readBlocks);
  const { bold = false, font = '' } = context.styles.of('paragraph', paragraph.attributes['text:style-name']);
  reader.children(paragraph, { raised: false, bold, font });
  const { text, notes, boxes, asides, hidden, letters, boldLetters } = reader;
  if (hidden) {
    context.hide(paragraph);
    return { text: '', strong: false, beside: [] };
  }
  return { text, strong: letters > 0 && letters === boldLetters, beside: [...notes, ...boxes, ...asides] };
}

/** What a run of text is drawn like. */
interface Look {
  readonly raised: boolean;
  readonly bold: boolean;
  /** Its family, which tells what letters of the private area show. */
  readonly font: string;
}

class InlineReader {
  text = '';
  letters = 0;
  boldLetters = 0;
  hidden = false;
  readonly notes: FlowBlock[] = [];
  readonly boxes: FlowBlock[] = [];
  readonly asides: FlowBlock[] = [];
  readonly #context: Context;
  readonly #readBlocks: ReadBlocks;

  constructor(context: Context, readBlocks: ReadBlocks) {
    this.#context = context;
    this.#readBlocks = readBlocks;
  }

  children(parent: XmlElement, look: Look): void {
    for (const child of parent.children)
      if (typeof child === 'string') this.#append(child, look);
      else this.#element(child, look);
  }

  #element(element: XmlElement, look: Look): void {
    const { name, attributes } = element;
    switch (name) {
      case 'text:s':
        this.text += ' '.repeat(countOf(attributes['text:c'], 1, mostSpaces));
        return;
      case 'text:tab':
        this.text += '\t';
        return;
      case 'text:line-break':
        this.text += '\n';
        return;
      case 'text:span': {
        const style = this.#context.styles.of('text', attributes['text:style-name']);
        const { raised = look.raised, bold = look.bold, font = look.font } = style;
        if (style.hidden === true) this.#context.hide(element);
        else this.children(element, { raised, bold, font });
        return;
      }
      case 'text:note':
        return this.#note(element);
      case 'office:annotation':
        return this.#comment(element);
      case 'text:hidden-text':
        if (attributes['text:is-hidden'] === 'false') this.children(element, look);
        else this.#context.hide(element);
        return;
      case 'text:hidden-paragraph':
        this.hidden ||= attributes['text:is-hidden'] === 'true';
        return;
      case 'text:ruby':
        return this.children(elementAt(element, 'text:ruby-base') ?? element, look);
      case 'field:fieldmark':
        this.text += choiceOf(element);
        return this.children(element, look);
      case 'draw:frame': {
        // A formula stands in the line; the picture beside it shows it.
        const formula = formulaOfObject(elementAt(element, 'draw:object'), this.#context.formulas);
        if (formula === undefined) this.boxes.push(...drawingBlocks(element, this.#context, this.#readBlocks));
        else this.text += formula;
        return;
      }
      case 'text:script':
      case 'office:event-listeners':
        return undefined;
      default:
        if (name.startsWith('draw:')) this.boxes.push(...drawingBlocks(element, this.#context, this.#readBlocks));
        else this.children(element, look);
        return undefined;
    }
  }

  /** Line breaks of the file are spaces, and spaces that follow each other are one. */
  #append(content: string, { raised, bold, font }: Look): void {
    const spaced = withSigns(content.replaceAll(/[\t\n\r ]+/gu, ' '), font);
    const shown = /\s$/u.test(this.text) || this.text === '' ? spaced.replace(/^ /u, '') : spaced;
    this.text += raised ? raisedText(this.text, shown) : shown;
    const letters = shown.match(/\p{L}/gu)?.length ?? 0;
    this.letters += letters;
    if (bold) this.boldLetters += letters;
  }

  #note(note: XmlElement): void {
    const mark = raisedMark(xmlTextOf(elementAt(note, 'text:note-citation')).trim());
    const text = textOfBlocks(this.#readBlocks(elementsOf(elementAt(note, 'text:note-body')), this.#context));
    if (mark !== '') this.text += /\S$/u.test(this.text) ? ` ${mark}` : mark;
    this.notes.push({ kind: 'note', text: `${mark} ${text}`.trim() });
  }

  #comment(comment: XmlElement): void {
    const author = xmlTextOf(elementAt(comment, 'dc:creator')).trim();
    const content = elementsOf(comment).filter(({ name }) => name === 'text:p' || name === 'text:list');
    const text = textOfBlocks(this.#readBlocks(content, this.#context));
    if (text !== '') this.asides.push({ kind: 'aside', text: author === '' ? text : `${author}: ${text}` });
  }
}

/** What a field of a form from Word shows that has no text: a box to tick, or what was chosen of a list. */
function choiceOf(mark: XmlElement): string {
  const params = elementsOf(mark, 'field:param').map(({ attributes }) => attributes);
  const valuesOf = (name: string): readonly string[] =>
    params.filter((each) => each['field:name'] === name).map((each) => each['field:value'] ?? '');
  const type = mark.attributes['field:type'] ?? '';
  if (type.endsWith('FORMCHECKBOX')) return valuesOf('Checkbox_Checked')[0] === 'true' ? '☒' : '☐';
  if (!type.endsWith('FORMDROPDOWN')) return '';
  return valuesOf('Dropdown_ListEntry')[Number(valuesOf('Dropdown_Selected')[0])] ?? '';
}

/** A chart as its titles and the table that it is drawn from. */
const chartBlocks = ({ titles, rows }: OdfChart): readonly FlowBlock[] => [
  ...titles.map((text) => ({ kind: 'caption', text }) as const),
  ...(rows.length === 0
    ? []
    : [{ kind: 'table', cells: rows.flatMap((cells, row) => cells.map((cell) => ({ ...cell, row }))) } as const]),
];

/** What a drawing says: boxes and shapes with text are read, the rest is counted. */
export function drawingBlocks(element: XmlElement, context: Context, readBlocks: ReadBlocks): readonly FlowBlock[] {
  switch (element.name) {
    case 'draw:text-box':
      return readBlocks(elementsOf(element), context);
    case 'draw:object': {
      const chart = chartOfObject(element, context.charts);
      if (chart === undefined) context.objects.push('');
      return chart === undefined ? [] : chartBlocks(chart);
    }
    case 'draw:object-ole':
      context.objects.push('');
      return [];
    case 'draw:image':
      context.pictures += 1;
      return [];
    case 'draw:frame': {
      const before = context.objects.length;
      const pictures = context.pictures;
      const blocks = elementsOf(element).flatMap((child) => drawingBlocks(child, context, readBlocks));
      const isChart = chartOfObject(elementAt(element, 'draw:object'), context.charts) !== undefined;
      // The picture beside an object shows the object.
      if (isChart || context.objects.length > before) context.pictures = pictures;
      if (context.objects.length === before) return blocks;
      context.objects.length = before;
      context.objects.push(element.attributes['draw:name'] ?? '');
      return blocks;
    }
    default:
      if (element.name === 'text:p' || element.name === 'text:list') return readBlocks([element], context);
      return element.name.startsWith('draw:')
        ? elementsOf(element).flatMap((child) => drawingBlocks(child, context, readBlocks))
        : [];
  }
}
