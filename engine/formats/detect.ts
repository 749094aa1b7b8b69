import { extname } from 'node:path';
import { formatByExtension } from '../../common/domain/formats.ts';
import type { Format } from './format.ts';
import type { ContainerKind } from './package/container.ts';
import { formats } from './registry.ts';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * The format of a file, by its bytes: the only place where that is decided.
 *
 * @param head the first bytes, at most `headBytes` of `source-file.ts`
 * @param container what `containerOf` of `package/` says of the file
 * @returns undefined when no format knows the file
 */
export function detectFormat(head: Uint8Array, name: string, container?: ContainerKind): Format | undefined {
  return formats.find((format) => format.detect(head, name, container));
}

/** What older formats of documents are called today: their own programs save them so. */
const newerFormats: Partial<Record<ContainerKind, string>> = { doc: 'DOCX', xls: 'XLSX', xlsb: 'XLSX', ppt: 'PPTX' };

/**
 * As `detectFormat`, with the reason when there is no reader. A file that is called otherwise than its bytes are (an
 * error page saved as "Contract.pdf") is not read as text: nobody wants to find its words.
 *
 * @throws UnreadableFile
 */
export function formatToRead(head: Uint8Array, name: string, container?: ContainerKind): Format {
  const found = detectFormat(head, name, container);
  const newer = container === undefined ? undefined : newerFormats[container];
  if (newer !== undefined) throw new UnreadableFile('unsupported', 'older-format', { newer });
  const claimed = formatByExtension(name);
  if (claimed !== undefined && claimed !== found?.name && found?.hasMagic !== true)
    throw new UnreadableFile('malformed', 'name-misleads', { extension: extname(name).slice(1).toUpperCase() });
  if (found === undefined) throw new UnreadableFile('unsupported', 'no-reader');
  return found;
}
