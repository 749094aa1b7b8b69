import { elementAt, type XmlElement } from '../package/xml-tree.ts';

/** What a style says that a reader of text wants to know, with all that it takes from the styles it is based on. */
export interface Style {
  /** Its own name and those of the styles it is based on: "P3", "Table_20_Heading", "Standard". */
  readonly names: readonly string[];
  readonly list: string | undefined;
  readonly hidden: boolean | undefined;
  readonly raised: boolean | undefined;
  readonly bold: boolean | undefined;
  /** The family of its font. */
  readonly font: string | undefined;
}

const none: Style = {
  names: [],
  list: undefined,
  hidden: undefined,
  raised: undefined,
  bold: undefined,
  font: undefined,
};

/** Styles that are based on each other go no deeper. */
const deepest = 20;

/** The styles of paragraphs and texts, as they are met. */
export class Styles {
  /** BCP 47, of the text that says nothing else; '' when unknown. */
  language = '';
  readonly #elements = new Map<string, XmlElement>();
  /** Families of fonts by the names that the file gives them. */
  readonly #families = new Map<string, string>();
  readonly #known = new Map<string, Style>();

  /** @param element `style:style`, `style:default-style` or `style:font-face` */
  add(element: XmlElement): void {
    if (element.name === 'style:font-face') {
      const { 'style:name': font = '', 'svg:font-family': named = font } = element.attributes;
      this.#families.set(font, unquoted(named));
      return;
    }
    const { 'style:family': family = '', 'style:name': name = '' } = element.attributes;
    this.#elements.set(`${family} ${name}`, element);
    if (element.name !== 'style:default-style' || family !== 'paragraph') return;
    const { 'fo:language': language = '', 'fo:country': country = '' } =
      elementAt(element, 'style:text-properties')?.attributes ?? {};
    const known = /^[a-z]{2,3}$/u.test(language) && language !== 'zxx';
    if (known) this.language = /^[A-Z]{2}$/u.test(country) ? `${language}-${country}` : language;
  }

  of(family: 'paragraph' | 'text', name: string | undefined): Style {
    if (name === undefined) return none;
    const key = `${family} ${name}`;
    const known = this.#known.get(key) ?? this.#resolve(family, name, 0);
    this.#known.set(key, known);
    return known;
  }

  #resolve(family: string, name: string, depth: number): Style {
    const element = this.#elements.get(`${family} ${name}`);
    if (element === undefined || depth > deepest) return { ...none, names: [name] };
    const parent = element.attributes['style:parent-style-name'];
    const inherited = parent === undefined ? none : this.#resolve(family, parent, depth + 1);
    const text = elementAt(element, 'style:text-properties')?.attributes ?? {};
    const [display, position] = [text['text:display'], text['style:text-position']];
    const weight = text['fo:font-weight'];
    return {
      names: [name, ...inherited.names],
      list: element.attributes['style:list-style-name'] ?? inherited.list,
      hidden: display === undefined ? inherited.hidden : display === 'none',
      bold: weight === undefined ? inherited.bold : /^(?:bold|[6-9]00)$/u.test(weight),
      font: this.#familyOf(text) ?? inherited.font,
      raised: position === undefined ? inherited.raised : /^(?:super|[1-9])/u.test(position),
    };
  }

  #familyOf({
    'style:font-name': name,
    'fo:font-family': family,
  }: Readonly<Record<string, string>>): string | undefined {
    if (name !== undefined) return this.#families.get(name) ?? name;
    return family === undefined ? undefined : unquoted(family);
  }
}

const unquoted = (family: string): string => family.replace(/^'(.*)'$/u, '$1');
