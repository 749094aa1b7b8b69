import type { Reader } from '../../../common/contracts/index-thread.ts';
import { languageOf } from '../../../common/domain/language.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { chunksSpread } from '../../store/chunks.ts';
import type { ReadableDB } from '../../store/open.ts';

/** Passages by which a document's language is told. */
const looksAt = 12;

/** The embedder that reads a document: by the small words of passages from all of it. */
export const readerOf = (db: ReadableDB, id: DocumentId): Reader =>
  languageOf(chunksSpread(db, id, looksAt).join('\n')) === 'de' ? 'german' : 'english';
