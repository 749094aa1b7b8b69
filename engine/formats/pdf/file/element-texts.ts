import type { FileObjects } from './file-objects.ts';
import { Reference, textOf, type Dictionary, type PdfObject } from './objects.ts';

/** Levels of the tree of pages, and elements around a stretch of content; more are an attack. */
const deepestTree = 20;
const deepestElement = 60;
/** Stretches of content of one page; more are not looked at. */
const mostContents = 50_000;

/** The text that an element of the structure has for all of its content, and a name of the element. */
export interface ElementText {
  readonly text: string;
  readonly element: string;
}

/** The texts (`/ActualText`) that elements of the structure of a document have, of which pdf.js tells nothing. */
export class ElementTexts {
  readonly #objects: FileObjects;

  constructor(objects: FileObjects) {
    this.#objects = objects;
  }

  /**
   * @param parents what the page is called in the structure (`/StructParents`)
   * @returns by the number of a stretch of content (`/MCID`); undefined of a stretch for which none stands
   */
  async ofPage(parents: PdfObject | undefined): Promise<readonly (ElementText | undefined)[]> {
    if (typeof parents !== 'number') return [];
    const root = await this.#objects.dictionary(
      (await this.#objects.dictionary(this.#objects.root)).get('StructTreeRoot'),
    );
    const elements = await this.#at(root.get('ParentTree'), parents, 0);
    if (!Array.isArray(elements)) return [];
    const known = new Map<number, ElementText | undefined>();
    const texts: (ElementText | undefined)[] = [];
    for (const element of elements.slice(0, mostContents)) texts.push(await this.#textOf(element, known));
    return texts.some((text) => text !== undefined) ? texts : [];
  }

  /** What a tree of numbers has at a number. */
  async #at(tree: PdfObject | undefined, number: number, depth: number): Promise<PdfObject> {
    const node = await this.#objects.dictionary(tree);
    const numbers = await this.#objects.resolve(node.get('Nums'));
    if (Array.isArray(numbers)) {
      const index = numbers.findIndex((each, at) => at % 2 === 0 && each === number);
      return index === -1 ? null : this.#objects.resolve(numbers[index + 1]);
    }
    const kids = await this.#objects.resolve(node.get('Kids'));
    if (!Array.isArray(kids) || depth > deepestTree) return null;
    for (const kid of kids) {
      const limits = await this.#objects.resolve((await this.#objects.dictionary(kid)).get('Limits'));
      const [first = 0, last = 0] = Array.isArray(limits) ? limits.map(Number) : [];
      if (number >= first && number <= last) return this.#at(kid, number, depth + 1);
    }
    return null;
  }

  /** The text of the outermost element around that has one. */
  async #textOf(
    element: PdfObject,
    known: Map<number, ElementText | undefined>,
    depth = 0,
  ): Promise<ElementText | undefined> {
    if (!(element instanceof Reference) || depth > deepestElement) return undefined;
    if (known.has(element.number)) return known.get(element.number);
    known.set(element.number, undefined); // it may stand in itself
    const own: Dictionary = await this.#objects.dictionary(element);
    const around = await this.#textOf(own.get('P') ?? null, known, depth + 1);
    const text = await this.#objects.resolve(own.get('ActualText'));
    const found =
      around ?? (typeof text === 'string' ? { text: textOf(text), element: String(element.number) } : undefined);
    known.set(element.number, found);
    return found;
  }
}
