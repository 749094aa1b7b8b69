import { useState } from 'react';
import type { DocumentSummary } from '../../common/domain/document.ts';
import { documentId, type DocumentId } from '../../common/ids.ts';
import { Dialog } from '../controls/dialog.tsx';
import { say } from '../words.ts';

interface ChooseDialogProps {
  /** Those that can be compared. */
  readonly documents: readonly DocumentSummary[];
  /** What is chosen already. */
  readonly first: DocumentId | null;
  compare(left: DocumentId, right: DocumentId): void;
  close(): void;
}

/** Asks which two documents are to be compared. */
export function ChooseDialog({ documents, first, compare, close }: ChooseDialogProps) {
  const sorted = documents.toSorted((a, b) => a.name.localeCompare(b.name));
  const [left, setLeft] = useState(first);
  const [right, setRight] = useState<DocumentId | null>(null);
  return (
    <Dialog title={say('comparison-choose')} close={close}>
      {documents.length < 2 ? (
        <p className="dialog-hint">{say('comparison-too-few')}</p>
      ) : (
        <form
          className="compare-choose"
          onSubmit={(event) => {
            event.preventDefault();
            if (left === null || right === null || left === right) return;
            compare(left, right);
            close();
          }}
        >
          <DocumentField label={say('comparison-left')} documents={sorted} value={left} not={right} choose={setLeft} />
          <DocumentField
            label={say('comparison-right')}
            documents={sorted}
            value={right}
            not={left}
            choose={setRight}
          />
          <button type="submit" className="button primary" disabled={left === null || right === null}>
            {say('comparison-start')}
          </button>
        </form>
      )}
    </Dialog>
  );
}

interface DocumentFieldProps {
  readonly label: string;
  readonly documents: readonly DocumentSummary[];
  readonly value: DocumentId | null;
  /** The document of the other field. */
  readonly not: DocumentId | null;
  choose(id: DocumentId | null): void;
}

function DocumentField({ label, documents, value, not, choose }: DocumentFieldProps) {
  return (
    <label className="compare-field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => choose(target.value === '' ? null : documentId(Number(target.value)))}
      >
        <option value="">{say('comparison-none')}</option>
        {documents.map(({ id, name }) => (
          <option key={id} value={id} disabled={id === not}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
