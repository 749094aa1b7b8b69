import type { simpleBlockKinds } from '../../../common/domain/part.ts';
import { raisedText } from '../../text/raised.ts';
import { PartBuilder, type BlockText } from '../part-builder.ts';
import { headingLevel, isBlock, isCode, isHidden, isPreformatted, isRaised, rolesOf } from './elements.ts';
import { Line, preformatted } from './line.ts';
import { formulaText } from './math.ts';
import { sheetsOf, type Sheets } from './style-sheets.ts';
import { marksOf, type Marks } from './lists.ts';
import { isCell, isLayout, placedCells, rowsOf } from './tables.ts';
import {
  attribute,
  hasAttribute,
  isElement,
  isTextNode,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
} from './tree.ts';

type Kind = (typeof simpleBlockKinds)[number];

/** What the elements around say of a text. */
interface Around {
  readonly kind: Kind;
  /** Level of a heading; 0 outside of headings. */
  readonly level: number;
  readonly pre: boolean;
  /** Marks of the list whose items come. */
  readonly marks: Marks;
}

const outermost: Around = { kind: 'paragraph', level: 0, pre: false, marks: () => '•' };

/**
 * The text and blocks of a page as a browser shows it, without what is hidden and what only leads about. Pure.
 *
 * @param linked style sheets that the page links to, where a reader has them
 */
export function htmlBlocks(root: HtmlParent, linked: readonly string[] = []): BlockText {
  const bySheets = sheetsOf(root, linked);
  const sheets: Sheets = {
    ...bySheets,
    hides: (element) => isHidden(element) || bySheets.hides(element),
    raises: (element) => isRaised(element) || bySheets.raises(element),
  };
  const read = (withNavigation: boolean): PartBuilder | undefined =>
    new Reader(withNavigation, sheets).read(root, outermost);
  return read(false) ?? read(true) ?? new PartBuilder();
}

/** Reads a tree, element by element. */
class Reader {
  readonly #builder = new PartBuilder();
  readonly #withNavigation: boolean;
  readonly #sheets: Sheets;
  #line = new Line();
  #raw = '';
  /** The mark of a list's item, until its first text comes. */
  #mark = '';

  constructor(withNavigation: boolean, sheets: Sheets) {
    this.#withNavigation = withNavigation;
    this.#sheets = sheets;
  }

  /** Undefined when there is no text. */
  read(root: HtmlParent, around: Around): PartBuilder | undefined {
    this.#children(root, around);
    this.#flush(around);
    return this.#builder.text === '' ? undefined : this.#builder;
  }

  #children({ childNodes }: HtmlParent, around: Around): void {
    for (const node of childNodes) this.#node(node, around);
  }

  #node(node: HtmlNode, around: Around): void {
    if (isTextNode(node)) return this.#text(node.value, around);
    if (!isElement(node) || this.#sheets.hides(node)) return;
    if (!this.#withNavigation && (node.tagName === 'nav' || rolesOf(node).includes('navigation'))) return;
    if (node.tagName === 'table') return this.#table(node, around);
    if (isBlock(node)) return this.#block(node, around);
    this.#inline(node, around);
  }

  #text(text: string, { pre }: Around): void {
    if (pre) this.#raw += text;
    else this.#line.add(text);
  }

  #block(element: HtmlElement, around: Around): void {
    this.#flush(around);
    const inside = this.#inside(element, around);
    if (element.tagName === 'li') this.#mark = around.marks(element);
    this.#children(element, inside);
    this.#flush(inside);
    if (element.tagName === 'li') this.#mark = '';
  }

  #inside(element: HtmlElement, around: Around): Around {
    const { tagName } = element;
    const level = headingLevel(element);
    if (level > 0 && around.kind !== 'quote') return { ...around, level };
    if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu' || tagName === 'dir')
      return { ...around, marks: marksOf(element, this.#sheets.listStyle(element)) };
    if (tagName === 'blockquote') return { ...around, kind: 'quote', level: 0 };
    if (tagName === 'figcaption' || tagName === 'caption') return { ...around, kind: 'caption' };
    if (rolesOf(element).some((role) => /^(?:doc-)?(?:footnote|endnote|rearnote|note)$/u.test(role)))
      return { ...around, kind: 'note' };
    if (!isPreformatted(element)) return around;
    return { ...around, kind: isCode(element) && around.kind !== 'quote' ? 'code' : around.kind, pre: true };
  }

  #inline(element: HtmlElement, around: Around): void {
    if (this.#sheets.raises(element)) return this.#raised(element, around);
    switch (element.tagName) {
      case 'br':
        if (around.pre) this.#raw += '\n';
        else if (this.#line.endsLine) this.#flush(around);
        else this.#line.break();
        return;
      case 'img':
        return this.#line.addPicture(attribute(element, 'alt'));
      case 'input':
        return this.#text(` ${valueOf(element)} `, around);
      case 'select':
        return this.#text(` ${chosenOf(element)} `, around);
      case 'textarea':
      case 'button':
        this.#text(' ', around);
        this.#children(element, around);
        return this.#text(' ', around);
      case 'del':
        return;
      case 'q':
        this.#text('“', around);
        this.#children(element, around);
        return this.#text('”', around);
      case 'math':
        return this.#text(formulaText(element), around);
      case 'ruby':
        return this.#ruby(element, around);
      default:
        return this.#children(element, around);
    }
  }

  /** Raised numbers as they are printed; a mark of a note is parted from the word or amount that it stands at. */
  #raised(element: HtmlElement, around: Around): void {
    const text = textOf(element).trim();
    const raised = raisedText(this.#line.before, text);
    if (raised === text || around.pre) return this.#children(element, around);
    this.#text(raised, around);
  }

  /** The word, then how it is read. */
  #ruby(element: HtmlElement, around: Around): void {
    const isReading = (node: HtmlNode): boolean => isElement(node) && (node.tagName === 'rt' || node.tagName === 'rtc');
    for (const node of element.childNodes) if (!isReading(node)) this.#node(node, around);
    const reading = element.childNodes.filter(isReading).map(textOf).join('').trim();
    if (reading !== '') this.#text(`(${reading})`, around);
  }

  #table(table: HtmlElement, around: Around): void {
    this.#flush(around);
    const captions = table.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption');
    for (const caption of captions) if (!this.#sheets.hides(caption)) this.#block(caption, around);
    const within = { ...around, level: 0 };
    const rows = rowsOf(table)
      .filter(({ row }) => !this.#sheets.hides(row))
      .map(({ row, inHead }) =>
        row.childNodes
          .filter(isElement)
          .filter((cell) => isCell(cell) && !this.#sheets.hides(cell))
          .map((element) => ({
            element,
            inHead,
            content: new Reader(this.#withNavigation, this.#sheets).read(element, within) ?? new PartBuilder(),
          })),
      )
      .filter((row) => row.length > 0);
    if (isLayout(table, rows)) for (const { content } of rows.flat()) this.#builder.append(content);
    else this.#builder.spannedTable(placedCells(rows));
  }

  #flush({ kind, level }: Around): void {
    const isRaw = this.#raw.trim() !== '';
    const text = isRaw ? preformatted(this.#raw) : this.#line.text;
    this.#line = new Line();
    this.#raw = '';
    if (text === '') return;
    const marked = this.#mark === '' ? text : `${this.#mark} ${text.trimStart()}`;
    if (level > 0) this.#builder.heading(level, marked);
    else this.#builder.add(this.#mark !== '' && kind === 'paragraph' ? 'list-item' : kind, marked);
    this.#mark = '';
  }
}

/** All text in a node. */
function textOf(node: HtmlNode): string {
  if (isTextNode(node)) return node.value;
  return isElement(node) && !isHidden(node) ? node.childNodes.map(textOf).join('') : '';
}

const notTyped = /^(?:hidden|password|submit|button|reset|image|file|color|range)$/iu;

/** What stands in a field of a form. */
function valueOf(element: HtmlElement): string {
  const type = attribute(element, 'type');
  if (/^(?:checkbox|radio)$/iu.test(type)) return hasAttribute(element, 'checked') ? '☑ ' : '☐ ';
  return notTyped.test(type) ? '' : attribute(element, 'value');
}

/** The options of a choice that are chosen: the first where none is. */
function chosenOf(element: HtmlElement): string {
  const options = optionsIn(element);
  const chosen = options.filter((option) => hasAttribute(option, 'selected'));
  return (chosen.length > 0 ? chosen : options.slice(0, 1)).map((option) => textOf(option).trim()).join(', ');
}

const optionsIn = (parent: HtmlParent): readonly HtmlElement[] =>
  parent.childNodes.filter(isElement).flatMap((child) => (child.tagName === 'option' ? [child] : optionsIn(child)));
