import { elementAt, elementsOf, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import type { Box } from '../slides/reading-order.ts';
import { boxOf, placeholderOf } from './boxes.ts';
import { pointedTo, presentationPart, type PresentationPart } from './package.ts';

/** Where the placeholders of a slide stand that say nothing of it themselves. */
export type PlaceholderBox = (shape: XmlElement) => Box | undefined;

interface Placeholder {
  readonly type: string;
  readonly index: string;
  readonly box: Box;
}

/** Layouts and masters, each read once. */
export class Layouts {
  readonly #zip: ZipArchive;
  readonly #known = new Map<string, Promise<readonly Placeholder[]>>();

  constructor(zip: ZipArchive) {
    this.#zip = zip;
  }

  /** @throws UnreadableFile */
  async of(slide: PresentationPart): Promise<PlaceholderBox> {
    const layout = pointedTo(slide, 'slideLayout');
    const known = layout === undefined ? [] : await this.#placeholders(layout);
    return (shape) => {
      const own = placeholderOf(shape);
      if (own === undefined) return undefined;
      const sameIndex = known.find(({ index }) => index !== '' && index === own.index);
      return (sameIndex ?? known.find(({ type }) => kindOf(type) === kindOf(own.type)))?.box;
    };
  }

  /** Those of a layout, then those of its master. */
  #placeholders(name: string): Promise<readonly Placeholder[]> {
    const known = this.#known.get(name) ?? this.#read(name);
    this.#known.set(name, known);
    return known;
  }

  async #read(name: string): Promise<readonly Placeholder[]> {
    const part = await presentationPart(this.#zip, name);
    const own = elementsOf(elementAt(part.root, 'p:cSld', 'p:spTree'), 'p:sp').flatMap((shape) => {
      const placeholder = placeholderOf(shape);
      const box = boxOf(shape);
      return placeholder === undefined || box === undefined ? [] : [{ ...placeholder, box }];
    });
    const master = part.root.name === 'p:sldLayout' ? pointedTo(part, 'slideMaster') : undefined;
    return master === undefined ? own : [...own, ...(await this.#placeholders(master))];
  }
}

/** Titles of all kinds stand where the title does, contents of all kinds where the body does. */
function kindOf(type: string): string {
  if (type === 'ctrTitle') return 'title';
  return ['title', 'dt', 'ftr', 'sldNum', 'subTitle'].includes(type) ? type : 'body';
}
