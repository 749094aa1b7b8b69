import { useEffect, useState } from 'react';
import type { DocumentId } from '../../../common/ids.ts';
import type { EngineClient } from '../../engine/connection.ts';
import type { PageSize } from './layout.ts';
import { openPdf, type OpenPdf } from './open-pdf.ts';
import { errorSentence, say } from '../../words.ts';

export type ViewedPdf =
  | { readonly phase: 'opening' }
  /** `firstSize` stands for the pages that are not loaded yet. */
  | { readonly phase: 'open'; readonly opened: OpenPdf; readonly firstSize: PageSize }
  | { readonly phase: 'failed'; readonly message: string };

/** Opens a PDF and frees it when another is opened or the viewer goes. Another number of `attempt` opens it anew. */
export function usePdf(client: EngineClient | null, documentId: DocumentId, attempt: number): ViewedPdf {
  const [state, setState] = useState<{
    readonly id: DocumentId;
    readonly attempt: number;
    readonly view: ViewedPdf;
  } | null>(null);

  useEffect(() => {
    if (client === null) return;
    const leave = new AbortController();
    const tell = (view: ViewedPdf): void => {
      if (!leave.signal.aborted) setState({ id: documentId, attempt, view });
    };
    const fail = (error: unknown): void => tell({ phase: 'failed', message: explain(error) });
    const run = async (): Promise<void> => {
      const opened = await openPdf(client, documentId, leave.signal, fail);
      const first = await opened.pdf.getPage(1);
      const { width, height } = first.getViewport({ scale: 1 });
      tell({ phase: 'open', opened, firstSize: { width, height } });
    };
    run().catch(fail);
    return () => leave.abort();
  }, [client, documentId, attempt]);

  return state?.id === documentId && state.attempt === attempt ? state.view : { phase: 'opening' };
}

/** The engine's sentence, or one for what pdf.js says. */
function explain(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return say('viewer-protected');
  if (name === 'InvalidPDFException' || name === 'FormatError') return say('viewer-damaged');
  return errorSentence(error);
}
