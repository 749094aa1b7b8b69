import type { ParseRequest, ParserMessage } from '../../common/contracts/parser.ts';
import { openPdf, outcomeOf } from './pdf/open.ts';
import { readPage } from './pdf/read-page.ts';

/** Pages after which pdf.js drops the fonts and images it keeps. */
const pagesPerCleanup = 64;

/** Hands a message to the host; a promise says when there is room for the next. */
export type PostMessage = (message: ParserMessage) => void | Promise<void>;

/** Reads one file and posts what `common/contracts/parser.ts` says. Never rejects: every end is a message. */
export async function parseFile({ path, fromPage }: ParseRequest, post: PostMessage): Promise<void> {
  const opened = await openPdf(path);
  if (opened.kind === 'outcome') return post(opened);
  const { document, close } = opened;
  try {
    await post({ kind: 'opened', pages: document.numPages, title: await titleOf(document) });
    for (let number = fromPage; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      await post({ kind: 'page', page: await readPage(page) });
      page.cleanup();
      if (number % pagesPerCleanup === 0) await document.cleanup();
    }
    await post({ kind: 'done' });
  } catch (error) {
    await post(outcomeOf(error));
  } finally {
    await close();
  }
}

/** The title in the file's own metadata; '' when it has none. */
async function titleOf(document: { getMetadata(): Promise<{ info: object }> }): Promise<string> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title: unknown = 'Title' in info ? info.Title : '';
  return typeof title === 'string'
    ? title
        .normalize('NFKC')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, 300)
    : '';
}
