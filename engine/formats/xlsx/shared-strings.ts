import { xmlEvents } from '../package/xml-events.ts';
import type { ZipArchive } from '../package/zip.ts';
import { sheetBounds } from '../sheets/sheet.ts';
import { workbookNames } from './names.ts';
import { RichText } from './rich-text.ts';

/** UTF-16 units of all strings; more would fill the memory. */
const mostWords = 60_000_000;

/**
 * The strings that cells point to. Those after the bounds are missing, and cells that point to them are said to be.
 *
 * @param part its name; '' for a workbook without one
 * @throws UnreadableFile
 */
export async function sharedStrings(zip: ZipArchive, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === '' || !zip.has(part)) return strings;
  const text = new RichText();
  let words = 0;
  for await (const batch of xmlEvents(zip.stream(part), workbookNames))
    for (const event of batch) {
      if (event.kind === 'close' && event.name === 'si') {
        const found = text.end();
        words += found.length;
        if (strings.length >= sheetBounds.cells || words > mostWords) return strings;
        strings.push(found);
      } else text.add(event);
    }
  return strings;
}
