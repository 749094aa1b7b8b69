import { useEffect, useState } from 'react';
import { toWireError } from '../../common/errors.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { EngineClient } from '../engine/connection.ts';
import type { PageSize } from './layout.ts';
import { openPdf, type OpenPdf } from './open-pdf.ts';

export type ViewedDocument =
  | { readonly phase: 'opening' }
  | { readonly phase: 'open'; readonly opened: OpenPdf; readonly firstSize: PageSize }
  | { readonly phase: 'failed'; readonly message: string };

/**
 * Opens a document and frees it when another is opened or the viewer goes.
 *
 * @param page whose size stands for pages not loaded yet
 * @param attempt another number opens it anew
 */
export function useDocument(client: EngineClient | null, documentId: DocumentId, page: number, attempt: number): ViewedDocument {
  const [state, setState] = useState<{ readonly id: DocumentId; readonly view: ViewedDocument } | null>(null);

  useEffect(() => {
    if (client === null) return;
    const leave = new AbortController();
    const tell = (view: ViewedDocument): void => {
      if (!leave.signal.aborted) setState({ id: documentId, view });
    };
    const fail = (error: unknown): void => tell({ phase: 'failed', message: explain(error) });
    const run = async (): Promise<void> => {
      tell({ phase: 'opening' });
      const opened = await openPdf(client, documentId, leave.signal, fail);
      const first = await opened.pdf.getPage(Math.min(Math.max(1, page), opened.pdf.numPages));
      const { width, height } = first.getViewport({ scale: 1 });
      tell({ phase: 'open', opened, firstSize: { width, height } });
    };
    run().catch(fail);
    return () => leave.abort();
    // The page is a hint for the first layout only; going to another page opens nothing anew.
  }, [client, documentId, attempt]);

  return state?.id === documentId ? state.view : { phase: 'opening' };
}

/** The engine's sentence, or one for what pdf.js says. */
function explain(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'This PDF is protected by a password. Save a copy without one and add that.';
  if (name === 'InvalidPDFException' || name === 'FormatError') return 'This PDF is damaged and cannot be shown.';
  return toWireError(error).message;
}
