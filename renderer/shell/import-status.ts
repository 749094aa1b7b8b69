import { isFindable, type DocumentSummary } from '../../common/domain/document.ts';
import { hasProblem } from '../library/status.ts';
import { say } from '../words.ts';

/** What a screen reader says about the import; it changes when a document is done, not with every page. */
export function importStatus(documents: readonly DocumentSummary[], waiting: number): string {
  if (documents.length === 0) return '';
  const ready = documents.filter((each) => isFindable(each.status)).length;
  const bad = documents.filter((each) => hasProblem(each.status)).length;
  return say('import-status', { ready, bad, waiting });
}
