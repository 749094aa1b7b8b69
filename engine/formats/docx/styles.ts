import { elementAt, elementsOf, type XmlElement } from '../package/xml-tree.ts';
import { flagOf, isRaised, numberOf, valueOf } from './properties.ts';

/** What a style says that a reader of text wants to know, with all that it takes from the styles it is based on. */
export interface Style {
  readonly id: string;
  /** Name by which Word knows its own styles, in lower case: "heading 1", "title", in files of any language. */
  readonly name: string;
  /** From 0; 9 and more is running text. */
  readonly outline: number | undefined;
  readonly numId: string | undefined;
  readonly level: number | undefined;
  readonly hidden: boolean | undefined;
  readonly bold: boolean | undefined;
  readonly raised: boolean | undefined;
  readonly font: string | undefined;
  /** Of a style of tables: whether the first row is drawn in bold. */
  readonly boldFirstRow: boolean;
}

const none: Style = {
  id: '',
  name: '',
  outline: undefined,
  numId: undefined,
  level: undefined,
  hidden: undefined,
  bold: undefined,
  raised: undefined,
  font: undefined,
  boldFirstRow: false,
};

/** Styles that are based on each other go no deeper. */
const deepest = 20;

/** The styles of a document (`word/styles.xml`). */
export class Styles {
  /** BCP 47, of the text that says nothing else; '' when unknown. */
  readonly language: string;
  readonly #elements = new Map<string, XmlElement>();
  readonly #known = new Map<string, Style>();
  readonly #defaultParagraph: string;

  constructor(root: XmlElement | undefined) {
    const all = elementsOf(root, 'w:style');
    for (const style of all) this.#elements.set(style.attributes['w:styleId'] ?? '', style);
    const standard = all.find(
      ({ attributes }) =>
        attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/u.test(attributes['w:default'] ?? ''),
    );
    this.#defaultParagraph = standard?.attributes['w:styleId'] ?? '';
    this.language = valueOf(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang') ?? '';
  }

  /** The style of a paragraph; of one that names none, the document's own. */
  paragraph(id: string | undefined): Style {
    return this.of(id ?? this.#defaultParagraph);
  }

  of(id: string): Style {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const style = this.#resolve(id, 0);
    this.#known.set(id, style);
    return style;
  }

  #resolve(id: string, depth: number): Style {
    const element = this.#elements.get(id);
    if (element === undefined || depth > deepest) return { ...none, id };
    const base = valueOf(element, 'w:basedOn');
    const inherited = base === undefined ? none : this.#resolve(base, depth + 1);
    const [paragraph, run] = [elementAt(element, 'w:pPr'), elementAt(element, 'w:rPr')];
    return {
      id,
      name: valueOf(element, 'w:name')?.toLowerCase() ?? '',
      outline: numberOf(valueOf(paragraph, 'w:outlineLvl')) ?? inherited.outline,
      numId: valueOf(paragraph, 'w:numPr', 'w:numId') ?? inherited.numId,
      level: numberOf(valueOf(paragraph, 'w:numPr', 'w:ilvl')) ?? inherited.level,
      hidden: flagOf(run, 'w:vanish') ?? inherited.hidden,
      bold: flagOf(run, 'w:b') ?? inherited.bold,
      raised: isRaised(run) ?? inherited.raised,
      font: elementAt(run, 'w:rFonts')?.attributes['w:ascii'] ?? inherited.font,
      boldFirstRow:
        inherited.boldFirstRow ||
        elementsOf(element, 'w:tblStylePr').some(
          (part) => part.attributes['w:type'] === 'firstRow' && flagOf(part, 'w:rPr', 'w:b') === true,
        ),
    };
  }
}

/** The level of a heading, from 1; undefined for running text. */
export function headingLevel(style: Style, ownOutline: number | undefined): number | undefined {
  const outline = ownOutline ?? style.outline;
  if (outline !== undefined) return outline >= 0 && outline < 9 ? outline + 1 : undefined;
  if (style.name === 'title') return 1;
  const named = /^heading ([1-9])$/u.exec(style.name);
  return named === null ? undefined : Number(named[1]);
}
