import { openingLength, type AskedDocument } from '../../common/domain/asked-document.ts';
import type { DocumentIds } from '../store/search/scope.ts';
import type { SearchStatements } from '../store/search/statements.ts';

/** The documents that a question to all of them is put to, in the order of their names. */
export function askedDocuments(statements: SearchStatements, ids: DocumentIds): readonly AskedDocument[] {
  const byName = new Intl.Collator('en', { numeric: true }).compare;
  return statements
    .asked(ids, openingLength)
    .map(({ path, readable, coming, ...row }) => ({
      ...row,
      folder: folderOf(path),
      readable: readable === 1,
      coming: coming === 1,
    }))
    .toSorted((a, b) => byName(a.name, b.name));
}

const folderOf = (path: string): string => path.split(/[/\\]/u).at(-2) ?? '';
