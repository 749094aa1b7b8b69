import type { DocumentId } from '../../common/ids.ts';
import type { DocumentIds } from '../store/search/scope.ts';
import type { SearchStatements } from '../store/search/statements.ts';

/** The sign codes of one document's vectors. */
export interface DocumentCodes {
  /** (chunks) */
  readonly chunkIds: Float64Array;
  /** (chunks, code length), row-major */
  readonly codes: Uint8Array;
}

/**
 * The sign codes of a library, held in memory: about 56 bytes a passage of 384 dimensions. Reading them for each
 * question took a third of a search.
 */
export interface CodeIndex {
  /** The codes of documents that may be found, as the library is now. Codes of other models are never given. */
  of(model: string, ids: DocumentIds): readonly DocumentCodes[];
}

export function codeIndex(statements: SearchStatements): CodeIndex {
  const held = new Map<DocumentId, DocumentCodes & { readonly model: string; readonly stamp: string }>();
  let heldFor = '';

  /** Reads the codes that were written since the last look, and drops those that are gone. */
  function refresh(): void {
    const now = statements.version();
    if (now === heldFor) return;
    const stamps = new Map(statements.codeStamps().map((row) => [row.documentId, row]));
    for (const documentId of held.keys()) if (!stamps.has(documentId)) held.delete(documentId);
    for (const [documentId, { model, stamp }] of stamps) {
      if (held.get(documentId)?.stamp === stamp) continue;
      const { chunkIds, codes } = statements.codes(documentId);
      // Node's buffers may start anywhere; a Float64Array must start at a multiple of 8.
      held.set(documentId, {
        model,
        stamp,
        chunkIds: new Float64Array(Uint8Array.from(chunkIds).buffer),
        codes: Uint8Array.from(codes),
      });
    }
    heldFor = now;
  }

  return {
    of(model, ids) {
      refresh();
      return statements.findable(ids).flatMap((documentId) => {
        const codes = held.get(documentId);
        return codes?.model === model ? [codes] : [];
      });
    },
  };
}
