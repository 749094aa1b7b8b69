import { relationships } from '../package/opc.ts';
import { elementAt, elementsOf, xmlDocument, type XmlElement } from '../package/xml-tree.ts';
import type { ZipArchive } from '../package/zip.ts';
import type { CellNote } from '../sheets/sheet.ts';
import { workbookNames } from './names.ts';
import { areaOf } from '../sheets/reference.ts';
import { richTextOf } from './rich-text-of.ts';

const mostBytes = 32e6;

/**
 * What people noted on the cells of a sheet: notes, and conversations with the names of those who wrote. A conversation
 * is kept a second time as a note, for older programs; it is read once.
 *
 * @param persons the part with the names; '' where there is none
 * @throws UnreadableFile
 */
export async function commentsOf(zip: ZipArchive, part: string, persons: string): Promise<readonly CellNote[]> {
  const relations = (await relationships(zip, part)).filter(({ external, target }) => !external && zip.has(target));
  const read = async (type: string): Promise<readonly XmlElement[]> =>
    Promise.all(
      relations
        .filter((relation) => relation.type === type)
        .map(async ({ target }) => xmlDocument([await zip.read(target, mostBytes)], workbookNames)),
    );
  const names = persons === '' ? new Map<string, string>() : await personNames(zip, persons);
  const threads = (await read('threadedComment')).flatMap((root) => threadNotes(root, names));
  const inThreads = new Set(threads.map(({ row, column }) => `${row} ${column}`));
  const notes = (await read('comments')).flatMap(plainNotes);
  return [...threads, ...notes.filter(({ row, column }) => !inThreads.has(`${row} ${column}`))];
}

async function personNames(zip: ZipArchive, part: string): Promise<ReadonlyMap<string, string>> {
  if (!zip.has(part)) return new Map();
  const root = await xmlDocument([await zip.read(part, mostBytes)], workbookNames);
  return new Map(
    elementsOf(root, 'tc:person').map(({ attributes }) => [attributes['id'] ?? '', attributes['displayName'] ?? '']),
  );
}

function plainNotes(root: XmlElement): readonly CellNote[] {
  return elementsOf(elementAt(root, 'commentList'), 'comment').flatMap((comment) =>
    noteAt(comment.attributes['ref'] ?? '', richTextOf(elementAt(comment, 'text'))),
  );
}

function threadNotes(root: XmlElement, names: ReadonlyMap<string, string>): readonly CellNote[] {
  return elementsOf(root, 'tc:threadedComment').flatMap((comment) => {
    const { ref = '', personId = '' } = comment.attributes;
    const name = names.get(personId) ?? '';
    const words = richTextOf(elementAt(comment, 'tc:text'));
    return noteAt(ref, name === '' ? words : `${name}: ${words}`);
  });
}

function noteAt(reference: string, words: string): readonly CellNote[] {
  const area = areaOf(reference);
  return area === undefined ? [] : [{ row: area.row, column: area.column, words }];
}
