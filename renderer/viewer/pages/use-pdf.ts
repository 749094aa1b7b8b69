import { useEffect, useState } from 'react';
import type { DocumentId } from '../../../common/ids.ts';
import type { EngineClient } from '../../engine/connection.ts';
import { errorSentence, say } from '../../words.ts';
import { openPdf, type OpenPdf } from './open-pdf.ts';

export type ViewedPdf =
  | { readonly phase: 'opening' }
  | {
      readonly phase: 'locked';
      /** True when the last password was not the right one. */
      readonly wrong: boolean;
      unlock(password: string): void;
    }
  | { readonly phase: 'open'; readonly opened: OpenPdf }
  | { readonly phase: 'failed'; readonly message: string };

/**
 * Opens a PDF and frees it when another is opened or the viewer goes. Another number of `attempt` opens it anew.
 *
 * @param passwords those that opened a document since the viewer was opened; kept nowhere else
 */
export function usePdf(
  client: EngineClient | null,
  documentId: DocumentId,
  attempt: number,
  passwords: Map<DocumentId, string>,
): ViewedPdf {
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
    const ask = (wrong: boolean): Promise<string> => {
      const known = passwords.get(documentId);
      if (known !== undefined && !wrong) return Promise.resolve(known);
      passwords.delete(documentId);
      return new Promise((resolve) => {
        tell({
          phase: 'locked',
          wrong,
          unlock: (password) => {
            passwords.set(documentId, password);
            tell({ phase: 'opening' });
            resolve(password);
          },
        });
      });
    };
    openPdf(client, documentId, leave.signal, { ask, failed: fail }).then(
      (opened) => tell({ phase: 'open', opened }),
      fail,
    );
    return () => leave.abort();
  }, [client, documentId, attempt, passwords]);

  return state?.id === documentId && state.attempt === attempt ? state.view : { phase: 'opening' };
}

/** The engine's sentence, or one for what pdf.js says. */
function explain(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'InvalidPDFException' || name === 'FormatError') return say('viewer-damaged');
  return errorSentence(error);
}
