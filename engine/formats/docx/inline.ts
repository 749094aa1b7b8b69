import { altText } from '../drawing/alt-text.ts';
import { mathText } from '../drawing/math.ts';
import { raisedText } from '../../text/raised.ts';
import type { FlowBlock } from '../flow/block.ts';
import { noteMark } from '../flow/note-mark.ts';
import { countLetters } from '../flow/omissions.ts';
import { isSignFont, signOf, withSigns } from '../flow/symbols.ts';
import { elementAt, elementsOf, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';
import type { Context, Notes } from './context.ts';
import { filledIn } from './placeholders.ts';
import { flagOf, isOn, isRaised, valueOf } from './properties.ts';
import type { Style } from './styles.ts';

/** What is inside a paragraph. */
export interface Inline {
  readonly text: string;
  /** Whether all its letters are bold; false where there are none. */
  readonly strong: boolean;
  /** Notes that its text has marks of, then its text boxes, then comments. */
  readonly beside: readonly FlowBlock[];
}

/** Reads blocks; given to the reader of what is in a line, as text boxes in lines hold blocks. */
export type ReadBlocks = (elements: readonly XmlElement[], context: Context) => readonly FlowBlock[];

/** The text inside a paragraph as it reads now: insertions in, deletions and what was moved away out. */
export function inlineOf(paragraph: XmlElement, style: Style, context: Context, readBlocks: ReadBlocks): Inline {
  const reader = new InlineReader(style, context, readBlocks);
  reader.children(paragraph, false);
  context.fields.endParagraph();
  const { text, notes, boxes, asides, letters, boldLetters } = reader;
  return { text, strong: letters > 0 && letters === boldLetters, beside: [...notes, ...boxes, ...asides] };
}

/** What a run is drawn like. */
interface Look {
  /** Deleted, moved away, or hidden. */
  readonly hidden: boolean;
  readonly gone: boolean;
  readonly bold: boolean;
  readonly raised: boolean;
  readonly font: string;
}

const plain: Look = { hidden: false, gone: false, bold: false, raised: false, font: '' };

class InlineReader {
  text = '';
  letters = 0;
  boldLetters = 0;
  readonly notes: FlowBlock[] = [];
  readonly boxes: FlowBlock[] = [];
  readonly asides: FlowBlock[] = [];
  readonly #style: Style;
  readonly #context: Context;
  readonly #readBlocks: ReadBlocks;

  constructor(style: Style, context: Context, readBlocks: ReadBlocks) {
    this.#style = style;
    this.#context = context;
    this.#readBlocks = readBlocks;
  }

  /** @param gone whether the text was deleted or moved away */
  children(parent: XmlElement, gone: boolean): void {
    for (const element of elementsOf(parent)) this.#element(element, gone);
  }

  #element(element: XmlElement, gone: boolean): void {
    switch (element.name) {
      case 'w:r':
        return this.#run(element, gone);
      case 'w:del':
        this.#context.deleted += countLetters(deletedIn(element));
        return this.children(element, true);
      case 'w:moveFrom':
        return this.children(element, true);
      case 'w:sdt':
        return this.children(filledIn(element), gone);
      case 'm:oMath':
        return this.#append(mathText(element), { ...plain, hidden: gone, gone });
      case 'mc:AlternateContent':
        return this.#alternatives(element, (choice) => this.children(choice, gone));
      case 'w:pPr':
      case 'w:sdtPr':
      case 'w:sdtEndPr':
      case 'w:smartTagPr':
      case 'w:customXmlPr':
        return undefined;
      default:
        return this.children(element, gone);
    }
  }

  /** A drawing stands several times, for programs of several ages: the first that says anything counts. */
  #alternatives(element: XmlElement, read: (choice: XmlElement) => void): void {
    const found = elementsOf(element).find(saysSomething) ?? elementAt(element, 'mc:Choice');
    if (found !== undefined) read(found);
  }

  #run(run: XmlElement, gone: boolean): void {
    const look = this.#look(run, gone);
    for (const element of elementsOf(run)) this.#content(element, look);
  }

  #look(run: XmlElement, gone: boolean): Look {
    const properties = elementAt(run, 'w:rPr');
    const style = this.#context.styles.of(valueOf(properties, 'w:rStyle') ?? '');
    const fonts = elementAt(properties, 'w:rFonts')?.attributes;
    return {
      gone,
      hidden: gone || (flagOf(properties, 'w:vanish') ?? style.hidden ?? this.#style.hidden ?? false),
      bold: flagOf(properties, 'w:b') ?? style.bold ?? this.#style.bold ?? false,
      raised: isRaised(properties) ?? style.raised ?? this.#style.raised ?? false,
      font: fonts?.['w:ascii'] ?? style.font ?? this.#style.font ?? '',
    };
  }

  #content(element: XmlElement, look: Look): void {
    const { fields } = this.#context;
    switch (element.name) {
      case 'w:t':
        return this.#append(element.children.join(''), look);
      case 'w:tab':
      case 'w:ptab':
        return this.#append('\t', look);
      case 'w:br':
      case 'w:cr':
        return this.#append('\n', look);
      case 'w:ruby':
        // How a word is spoken stands above it, smaller; the word is the base.
        return look.hidden ? undefined : this.children(elementAt(element, 'w:rubyBase') ?? element, false);
      case 'w:noBreakHyphen':
        return this.#append('\u2011', look);
      case 'w:sym': {
        const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
        return this.#append(signOf(code, element.attributes['w:font'] ?? ''), { ...look, font: '' });
      }
      case 'w:fldChar': {
        const kind = element.attributes['w:fldCharType'];
        if (kind === 'begin') fields.begin(choiceOf(element));
        if (kind === 'separate') fields.separate();
        if (kind === 'end') this.#append(fields.end(), look);
        return undefined;
      }
      case 'w:instrText':
        return fields.code(element.children.join(''));
      case 'w:footnoteReference':
        return this.#note(element, this.#context.footnotes, look, () => ++this.#context.footnotesSeen);
      case 'w:endnoteReference':
        return this.#note(element, this.#context.endnotes, look, () => ++this.#context.endnotesSeen);
      case 'w:commentReference':
        return this.#comment(element.attributes['w:id'] ?? '');
      case 'mc:AlternateContent':
        return this.#alternatives(element, (choice) => {
          for (const child of elementsOf(choice)) this.#content(child, look);
        });
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return look.hidden ? undefined : this.#drawing(element);
      default:
        return undefined;
    }
  }

  #append(content: string, look: Look): void {
    if (content === '' || this.#context.fields.inCode) return;
    this.#context.fields.showed();
    if (look.hidden) return this.#pass(content, look);
    const signs = isSignFont(look.font)
      ? Array.from(content, (letter) => (letter.trim() === '' ? letter : signOf(letter.codePointAt(0) ?? 0, look.font)))
      : [withSigns(content, look.font)];
    const shown = signs.join('');
    this.text += look.raised ? raisedText(this.text, shown) : shown;
    const letters = shown.match(/\p{L}/gu)?.length ?? 0;
    this.letters += letters;
    if (look.bold) this.boldLetters += letters;
  }

  /** What is hidden is told as left out; what was deleted, or moved away, is no text any more. */
  #pass(content: string, { gone }: Look): void {
    if (!gone) this.#context.hidden += countLetters(content);
  }

  #note(reference: XmlElement, notes: Notes, look: Look, count: () => number): void {
    const text = notes.texts.get(reference.attributes['w:id'] ?? '');
    if (look.hidden || text === undefined || this.#context.fields.inCode) return;
    const own = reference.attributes['w:customMarkFollows'];
    // A mark of the author's own stands behind, and at the note.
    const mark = own !== undefined && isOn(own) ? '' : noteMark(count() + notes.start - 1, notes.format);
    if (mark !== '') this.text += /\S$/u.test(this.text) ? ` ${mark}` : mark;
    this.notes.push({ kind: 'note', text: `${mark} ${text}`.trim() });
  }

  #comment(id: string): void {
    const text = this.#context.comments.get(id);
    if (text !== undefined) this.asides.push({ kind: 'aside', text });
  }

  /** What a drawing holds: text boxes, charts, diagrams and descriptions are read, the rest is counted. */
  #drawing(element: XmlElement): void {
    if (element.name === 'w:txbxContent') {
      this.boxes.push(...this.#readBlocks(elementsOf(element), this.#context));
      return;
    }
    if (element.name === 'mc:AlternateContent') return this.#alternatives(element, (choice) => this.#drawing(choice));
    if (element.name === 'o:OLEObject') this.#context.objects.push(element.attributes['ProgID'] ?? 'OLE');
    if (element.name === 'wp:docPr') return this.#describe(altText(element.attributes));
    // Words that are drawn as a picture, as watermarks are.
    if (element.name === 'v:textpath') return this.#describe(element.attributes['string']?.trim() ?? '');
    if (element.name === 'c:chart' || element.name === 'cx:chart') return this.#drawn(element.attributes['r:id']);
    if (element.name === 'dgm:relIds') return this.#drawn(element.attributes['r:dm']);
    if (element.name === 'pic:pic' || element.name === 'v:imagedata') this.#context.pictures += 1;
    for (const child of elementsOf(element)) this.#drawing(child);
  }

  #describe(text: string): void {
    if (text !== '') this.boxes.push({ kind: 'caption', text });
  }

  /** A chart or a diagram, by the relationship that leads to its part. */
  #drawn(id = ''): void {
    const blocks = this.#context.drawn.get(id);
    if (blocks === undefined) this.#context.charts += 1;
    else this.boxes.push(...blocks);
  }
}

/** The sign of a box to tick in a form of the old kind, or what was chosen of a list; undefined for other fields. */
function choiceOf(begin: XmlElement): string | undefined {
  const list = elementAt(begin, 'w:ffData', 'w:ddList');
  if (list !== undefined) {
    const chosen = Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? 0);
    return elementsOf(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? '';
  }
  const box = elementAt(begin, 'w:ffData', 'w:checkBox');
  if (box === undefined) return undefined;
  return (flagOf(box, 'w:checked') ?? flagOf(box, 'w:default') ?? false) ? '☒' : '☐';
}

const saysSomething = (element: XmlElement): boolean =>
  element.name === 'w:t' || elementsOf(element).some(saysSomething);

/** The deleted text in an element, wherever it stands. */
const deletedIn = (element: XmlElement): string =>
  elementsOf(element)
    .map((child) => (child.name === 'w:delText' ? xmlTextOf(child) : deletedIn(child)))
    .join('');
