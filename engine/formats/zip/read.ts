import { parserBounds } from '../../../common/contracts/parser.ts';
import { notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';
import { innerBounds, innerNames } from '../inner/inner-file.ts';
import { openZip } from '../package/zip.ts';
import { PartBuilder } from '../part-builder.ts';
import type { SourceFile } from '../source-file.ts';
import { documentOfTexts } from '../texts.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** What systems put beside the files of a person. */
const ofSystems = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/iu;

const mostNames = 9;

/**
 * An archive: a list of its files, which are documents of their own. Nothing is unpacked but the file that is asked
 * for, within the bounds of `package/zip.ts`, and to memory; archives in it stay closed.
 *
 * @throws UnreadableFile
 */
export async function openArchive(file: SourceFile): Promise<OpenDocument> {
  const archive = await openZip(file);
  const names = archive.names.filter((name) => !ofSystems.test(name));
  const closed = names.filter((name) => /\.zip$/iu.test(name));
  const opened = names.filter((name) => !closed.includes(name));
  if (names.length === 0) {
    archive.close();
    throw new UnreadableFile('unsupported', 'archive-without-files');
  }
  const builder = new PartBuilder();
  for (const name of names.slice(0, innerBounds.files)) builder.add('list-item', `• ${shown(name)}`);
  const own = innerNames(opened);
  const files = opened.map((name, index) => ({
    name: own[index] as string,
    bytes: () => archive.read(name, parserBounds.innerBytes),
  }));
  const omissions =
    closed.length === 0
      ? []
      : [
          notice('archives-in-archive', {
            count: closed.length,
            names: closed.slice(0, mostNames).map(shown).join(', '),
          }),
        ];
  return {
    ...documentOfTexts(
      [{ label: '', text: builder.text, blocks: builder.blocks }],
      { title: '', language: '' },
      omissions,
    ),
    innerFiles: (part) => (part === 0 ? files : []),
    close: async () => archive.close(),
  };
}

const shown = (name: string): string => name.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').slice(0, 300);
