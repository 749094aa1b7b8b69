import { elementAt, elementsOf, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import { presentationPart, type PresentationPart } from './package.ts';
import { bodyText } from '../drawing/text.ts';

/** Names of those who commented, by their numbers in the file. */
export type Authors = ReadonlyMap<string, string>;

/**
 * Of both kinds of comments: `commentAuthors` of older files, `authors` of newer ones.
 *
 * @throws UnreadableFile
 */
export async function authorsOf(zip: ZipArchive, presentation: PresentationPart): Promise<Authors> {
  const authors = new Map<string, string>();
  for (const { type, target } of presentation.relations) {
    if (type !== 'commentAuthors' && type !== 'authors') continue;
    for (const { attributes } of elementsOf((await presentationPart(zip, target)).root))
      authors.set(attributes['id'] ?? '', attributes['name'] ?? '');
  }
  return authors;
}

/**
 * The comments on a slide with their answers, each "name: words".
 *
 * @throws UnreadableFile
 */
export async function commentsOf(
  zip: ZipArchive,
  slide: PresentationPart,
  authors: Authors,
): Promise<readonly string[]> {
  const comments: string[] = [];
  for (const { type, target } of slide.relations) {
    if (type !== 'comments') continue;
    for (const comment of elementsOf((await presentationPart(zip, target)).root))
      comments.push(
        ...[comment, ...elementsOf(elementAt(comment, 'p188:replyLst'))].map((each) => told(each, authors)),
      );
  }
  return comments.filter((comment) => comment !== '');
}

function told(comment: XmlElement, authors: Authors): string {
  const words =
    comment.name === 'p:cm' ? xmlTextOf(elementAt(comment, 'p:text')) : bodyText(elementAt(comment, 'p188:txBody'));
  const author = authors.get(comment.attributes['authorId'] ?? '') ?? '';
  return words.trim() === '' || author === '' ? words.trim() : `${author}: ${words.trim()}`;
}
