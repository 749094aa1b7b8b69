import { UnreadableFile } from '../unreadable-file.ts';
import { xmlEvents, type XmlEvent } from './xml-events.ts';
import type { Prefixes } from './xml-names.ts';

/** An element with all that is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Elements and texts of one tree. */
export const mostNodes = 1_000_000;

/** A whole element, or an event outside of all whole elements. */
export type XmlItem = { readonly kind: 'tree'; readonly element: XmlElement } | XmlEvent;

/**
 * The elements of some names as trees, one after the other, the outermost where they lie in each other; all that is
 * around them as events. So a file of any size is read with the memory of one paragraph.
 *
 * @throws UnreadableFile as `xmlEvents`, or when one tree has more than `mostNodes`
 */
export async function* xmlTrees(
  batches: AsyncIterable<readonly XmlEvent[]>,
  names: ReadonlySet<string>,
): AsyncGenerator<XmlItem> {
  const builder = new TreeBuilder();
  for await (const batch of batches)
    for (const event of batch) {
      if (builder.isOpen || (event.kind === 'open' && names.has(event.name))) {
        const element = builder.add(event);
        if (element !== undefined) yield { kind: 'tree', element };
      } else yield event;
    }
}

/**
 * A small XML file as one tree.
 *
 * @throws UnreadableFile as `xmlTrees`
 */
export async function xmlDocument(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  prefixes: Prefixes,
): Promise<XmlElement> {
  const builder = new TreeBuilder();
  let root: XmlElement | undefined;
  for await (const batch of xmlEvents(chunks, prefixes)) for (const event of batch) root = builder.add(event) ?? root;
  if (root === undefined) throw new UnreadableFile('malformed', 'file-damaged');
  return root;
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

class TreeBuilder {
  readonly #open: OpenElement[] = [];
  #nodes = 0;

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** @returns the tree that the event closes */
  add(event: XmlEvent): XmlElement | undefined {
    this.#nodes += 1;
    if (this.#nodes > mostNodes) throw new UnreadableFile('unsupported', 'xml-too-deep');
    if (event.kind === 'text') {
      this.#open.at(-1)?.children.push(event.text);
      return undefined;
    }
    if (event.kind === 'open') {
      const element = { name: event.name, attributes: event.attributes, children: [] };
      this.#open.at(-1)?.children.push(element);
      this.#open.push(element);
      return undefined;
    }
    const closed = this.#open.pop();
    if (this.isOpen) return undefined;
    this.#nodes = 0;
    return closed;
  }
}

/** The elements right inside an element, all or those of a name. */
export const elementsOf = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** The first element along a path of names, each right inside the one before. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path)
    found = found?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
  return found;
}

/** All text inside an element. */
export const xmlTextOf = (node: XmlNode | undefined): string =>
  typeof node === 'string' ? node : (node?.children.map(xmlTextOf).join('') ?? '');
