import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import type { Reading } from './stated-values.ts';
import type { Statement } from './statements.ts';

/** A document as far as it was read for a column: its statements, and how it writes dates and amounts. */
export interface DocumentRead {
  readonly document: AskedDocument;
  readonly statements: readonly Statement[];
  readonly reading: Reading;
}
