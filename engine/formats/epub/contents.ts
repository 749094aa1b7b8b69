import {
  attribute,
  isElement,
  isTextNode,
  treeOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
} from '../html/tree.ts';
import { rolesOf } from '../html/elements.ts';
import { resolveName } from '../package/names.ts';
import { elementAt, elementsOf, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { decodeText } from '../text/encoding.ts';
import { bookXml, type Book } from './book.ts';

/** UTF-16 units of a label. */
const longest = 200;
const mostBytes = 16e6;

/** What the table of contents calls each page: the first entry that points to it, or into it. */
export async function labelsOf(zip: ZipArchive, { nav, ncx }: Book): Promise<ReadonlyMap<string, string>> {
  const labels = new Map<string, string>();
  const add = (from: string, href: string, text: string): void => {
    const name = resolveName(from, href);
    const label = text.replaceAll(/\s+/gu, ' ').trim().slice(0, longest);
    if (label !== '' && !labels.has(name)) labels.set(name, label);
  };
  if (nav !== undefined && zip.has(nav)) {
    const tree = treeOf(decodeText(await zip.read(nav, mostBytes)).text);
    for (const link of linksIn(tocIn(tree) ?? tree)) add(nav, attribute(link, 'href'), textOf(link));
  } else if (ncx !== undefined && zip.has(ncx)) {
    const points = elementsOf(elementAt(await bookXml(zip, ncx), 'ncx:navMap'), 'ncx:navPoint').flatMap(pointsIn);
    for (const point of points)
      add(ncx, elementAt(point, 'ncx:content')?.attributes['src'] ?? '', xmlTextOf(elementAt(point, 'ncx:navLabel')));
  }
  return labels;
}

/** A point with those below it. */
const pointsIn = (point: XmlElement): readonly XmlElement[] => [
  point,
  ...elementsOf(point, 'ncx:navPoint').flatMap(pointsIn),
];

/** The table of contents among the menus of a page; there may be lists of pages and landmarks too. */
function tocIn(parent: HtmlParent): HtmlElement | undefined {
  for (const child of parent.childNodes.filter(isElement)) {
    const found = child.tagName === 'nav' && rolesOf(child).includes('toc') ? child : tocIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

const linksIn = (parent: HtmlParent): readonly HtmlElement[] =>
  parent.childNodes.filter(isElement).flatMap((child) => (child.tagName === 'a' ? [child] : linksIn(child)));

const textOf = (node: HtmlNode): string =>
  isTextNode(node) ? node.value : isElement(node) ? node.childNodes.map(textOf).join('') : '';
