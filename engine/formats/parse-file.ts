import type { ParseRequest, ParserMessage } from '../../common/contracts/parser.ts';
import { formatToRead } from './detect.ts';
import { openSource } from './inner/open-inner.ts';
import { sortInner } from './inner/sort-inner.ts';
import { containerOf } from './package/container.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Hands a message to the host; a promise says when there is room for the next. */
export type PostMessage = (message: ParserMessage) => void | Promise<void>;

/** Reads one file and posts what `common/contracts/parser.ts` says. Never rejects: every end is a message. */
export async function parseFile(request: ParseRequest, post: PostMessage): Promise<void> {
  try {
    await post({ kind: 'done', omissions: await read(request, post) });
  } catch (error) {
    await post(outcomeOf(error));
  }
}

/** The last message of a file that was not read: what is no sentence for a person is damage of the file. */
export function outcomeOf(error: unknown): Extract<ParserMessage, { kind: 'outcome' }> {
  const { outcome, notice } =
    error instanceof UnreadableFile ? error : new UnreadableFile('malformed', 'file-damaged', {}, error);
  return { kind: 'outcome', outcome, notice };
}

async function read({ path, inner, fromPart, password }: ParseRequest, post: PostMessage) {
  const { file, depth } = await openSource(path, inner, password);
  try {
    const format = formatToRead(file.head, file.name, await containerOf(file));
    const document = await format.open(file, password);
    /** Posts the files at a part; what of them is left out. */
    const postInner = async (part: number) => {
      const { documents, omissions } = await sortInner(document.innerFiles?.(part) ?? [], part, depth);
      for (const found of documents) await post({ kind: 'inner', file: found });
      return omissions;
    };
    try {
      const { parts, title, language } = document;
      await post({ kind: 'opened', format: format.name, parts, title, language });
      const ofDocument = await postInner(0);
      for await (const part of document.read(fromPart)) {
        const omissions = await postInner(part.number);
        await post({ kind: 'part', part: { ...part, omissions: [...part.omissions, ...omissions] } });
      }
      return [...document.omissions(), ...ofDocument];
    } finally {
      await document.close();
    }
  } finally {
    await file.close();
  }
}
