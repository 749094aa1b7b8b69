import { relationships, type Relationship } from '../package/opc.ts';
import { xmlDocument, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { mostPartBytes, slideNames } from './names.ts';

/** A part of a presentation with what it points to. */
export interface PresentationPart {
  readonly name: string;
  readonly root: XmlElement;
  readonly relations: readonly Relationship[];
}

/** @throws UnreadableFile */
export async function presentationPart(zip: ZipArchive, name: string): Promise<PresentationPart> {
  return {
    name,
    root: await xmlDocument([await zip.read(name, mostPartBytes)], slideNames),
    relations: (await relationships(zip, name)).filter(({ external, target }) => !external && zip.has(target)),
  };
}

/** The name of the part that another points to, by the last word of the relationship's type; undefined without one. */
export const pointedTo = ({ relations }: PresentationPart, type: string): string | undefined =>
  relations.find((relation) => relation.type === type)?.target;
