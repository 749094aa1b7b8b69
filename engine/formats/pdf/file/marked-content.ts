import { paintedContents, type PaintedContents } from './painted-contents.ts';
import { isDictionary, type FileObjects } from './file-objects.ts';
import { ElementTexts } from './element-texts.ts';
import { Keyword, Name, ObjectReader, Reference, textOf, type Dictionary, type PdfObject } from './objects.ts';

/** The beginning of marked content. */
export interface Mark {
  readonly tag: string;
  /** What stands for all that is shown inside; undefined where the file does not say so. */
  readonly text: string | undefined;
  /** The element of the document's structure whose text it is; undefined where the mark itself has it. */
  readonly element?: string;
}

const deepestForms = 8;
/** Marks of one page; more are not looked at. */
const mostMarks = 100_000;
const mostOperands = 40;

/** What the contents of a page tell. */
export interface KnownContents {
  /** Undefined where none of them replaces a text. */
  readonly marks: readonly Mark[] | undefined;
  readonly painted: PaintedContents;
}

/** The marks of pages, in the order in which their contents are drawn, for pages on which one replaces a text. */
export class MarkedContents {
  readonly #objects: FileObjects;
  readonly #elements: ElementTexts;
  /** Whether a form, by its number, has such marks. */
  readonly #forms = new Map<number, boolean>();

  constructor(objects: FileObjects) {
    this.#objects = objects;
    this.#elements = new ElementTexts(objects);
  }

  /**
   * @param page the number of the page's object
   * @param hasElements whether elements of the structure of the page may have texts
   */
  async of(page: number, hasElements: boolean): Promise<KnownContents> {
    const { contents, resources, parents } = await this.#page(new Reference(page));
    const elements = hasElements ? await this.#elements.ofPage(parents) : [];
    const hasMarks = elements.length > 0 || (await this.#replaces(contents, resources, []));
    const marks: Mark[] = [];
    if (hasMarks) await this.#collect(contents, resources, 0, marks, elements);
    return {
      marks: hasMarks ? marks : undefined,
      painted: paintedContents(contents),
    };
  }

  /** @returns `parents` is what the page is called in the structure of the document */
  async #page(page: Reference): Promise<PageContents> {
    let node = await this.#objects.dictionary(page);
    const parents = node.get('StructParents');
    const parts = [
      node.get('Contents') instanceof Reference
        ? await this.#streams(node.get('Contents'))
        : (node.get('Contents') ?? null),
    ].flat();
    const pieces: Uint8Array[] = [];
    for (const part of parts) pieces.push((await this.#objects.stream(part)).bytes, Buffer.from('\n'));
    for (let level = 0; level < 40 && !node.has('Resources') && node.has('Parent'); level++)
      node = await this.#objects.dictionary(node.get('Parent'));
    const resources = await this.#objects.dictionary(node.get('Resources'));
    return { contents: Buffer.concat(pieces), resources, parents };
  }

  /** The contents of a page are a stream or a list of streams. */
  async #streams(contents: PdfObject | undefined): Promise<PdfObject> {
    const list = await this.#objects.resolve(contents);
    return Array.isArray(list) ? list : (contents ?? null);
  }

  /** Whether contents, or the forms they draw, have a mark with a text of its own; `inside` are forms around them. */
  async #replaces(contents: Uint8Array, resources: Dictionary, inside: readonly number[]): Promise<boolean> {
    if (Buffer.from(contents.buffer, contents.byteOffset, contents.length).includes('ActualText')) return true;
    for (const each of (await this.#objects.dictionary(resources.get('Properties'))).values())
      if ((await this.#objects.dictionary(each)).has('ActualText')) return true;
    if (inside.length >= deepestForms) return false;
    for (const each of (await this.#objects.dictionary(resources.get('XObject'))).values())
      if (each instanceof Reference && (await this.#formReplaces(each, resources, inside))) return true;
    return false;
  }

  async #formReplaces(reference: Reference, outer: Dictionary, inside: readonly number[]): Promise<boolean> {
    const known = this.#forms.get(reference.number);
    if (known !== undefined) return known;
    if (inside.includes(reference.number)) return false; // it draws itself
    const { form, resources } = await this.#form(reference, outer);
    const replaces = form !== undefined && (await this.#replaces(form, resources, [...inside, reference.number]));
    this.#forms.set(reference.number, replaces);
    return replaces;
  }

  async #form(
    reference: Reference,
    outer: Dictionary,
  ): Promise<{ readonly form: Uint8Array | undefined; readonly resources: Dictionary }> {
    // Pictures are not read: the dictionary tells a form.
    const head = await this.#objects.dictionary(reference).catch(() => new Map<string, PdfObject>());
    const kind = head.get('Subtype');
    if (!(kind instanceof Name) || kind.value !== 'Form') return { form: undefined, resources: outer };
    const { bytes } = await this.#objects.stream(reference);
    return {
      form: bytes,
      resources: head.has('Resources') ? await this.#objects.dictionary(head.get('Resources')) : outer,
    };
  }

  async #collect(
    contents: Uint8Array,
    resources: Dictionary,
    depth: number,
    marks: Mark[],
    elements: PageElements,
  ): Promise<void> {
    const properties = await this.#objects.dictionary(resources.get('Properties'));
    const forms = await this.#objects.dictionary(resources.get('XObject'));
    const reader = new ObjectReader(contents);
    let operands: PdfObject[] = [];
    while (!reader.atEnd() && marks.length < mostMarks) {
      const object = reader.next();
      if (!(object instanceof Keyword)) {
        operands.push(object);
        if (operands.length > mostOperands) operands.shift();
        continue;
      }
      const [first, second] = operands;
      if (object.value === 'ID') skipPicture(reader, contents);
      if (object.value === 'BMC' || object.value === 'BDC')
        marks.push({ tag: nameOf(first), ...(await this.#text(second, properties, elements)) });
      if (object.value === 'Do' && first instanceof Name && depth < deepestForms) {
        const reference = forms.get(first.value);
        const { form, resources: inner } =
          reference instanceof Reference ? await this.#form(reference, resources) : { form: undefined, resources };
        if (form !== undefined) await this.#collect(form, inner, depth + 1, marks, []);
      }
      operands = [];
    }
  }

  async #text(
    properties: PdfObject | undefined,
    named: Dictionary,
    elements: PageElements,
  ): Promise<Omit<Mark, 'tag'>> {
    const own = properties instanceof Name ? await this.#objects.dictionary(named.get(properties.value)) : properties;
    const text = isDictionary(own) ? await this.#objects.resolve(own.get('ActualText')) : undefined;
    if (typeof text === 'string') return { text: textOf(text) };
    return (isDictionary(own) ? elements[Number(own.get('MCID'))] : undefined) ?? { text: undefined };
  }
}

type PageElements = Awaited<ReturnType<ElementTexts['ofPage']>>;

interface PageContents {
  readonly contents: Uint8Array;
  readonly resources: Dictionary;
  readonly parents: PdfObject | undefined;
}

const nameOf = (object: PdfObject | undefined): string => (object instanceof Name ? object.value : '');

/** The bytes of a picture inside the contents end with "EI" between white space. */
function skipPicture(reader: ObjectReader, contents: Uint8Array): void {
  const bytes = Buffer.from(contents.buffer, contents.byteOffset, contents.length);
  for (let at = bytes.indexOf('EI', reader.position); at !== -1; at = bytes.indexOf('EI', at + 2)) {
    const [before = 32, after = 32] = [bytes[at - 1], bytes[at + 2]];
    if (before <= 32 && after <= 32) {
      reader.position = at + 2;
      return;
    }
  }
  reader.position = contents.length;
}
