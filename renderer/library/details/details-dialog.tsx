import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DocumentDetails } from '../../../common/contracts/engine.ts';
import type { DocumentSummary } from '../../../common/domain/document.ts';
import type { RootSummary } from '../../../common/domain/sources.ts';
import type { FileId } from '../../../common/ids.ts';
import { Dialog } from '../../controls/dialog.tsx';
import type { EngineClient } from '../../engine/connection.ts';
import { useOverview } from '../../viewer/overview/use-overview.ts';
import { errorSentence, say } from '../../words.ts';
import { detailLines } from './detail-lines.ts';

interface DetailsDialogProps {
  readonly client: EngineClient | null;
  readonly document: DocumentSummary;
  readonly roots: readonly RootSummary[];
  reveal(fileId: FileId): void;
  close(): void;
}

/** All that is known of a document. */
export function DetailsDialog({ client, document, roots, reveal, close }: DetailsDialogProps) {
  const overview = useOverview(client, document.id);
  const [found, setFound] = useState<{ readonly details: DocumentDetails } | { readonly trouble: string } | null>(null);
  const { id, files } = document;
  useEffect(() => {
    if (client === null) return;
    const leave = new AbortController();
    client.call('document.details', { documentId: id }, leave.signal).then(
      (details) => setFound({ details }),
      (error: unknown) => {
        if (!leave.signal.aborted) setFound({ trouble: errorSentence(error) });
      },
    );
    return () => leave.abort();
  }, [client, id]);

  const [file] = files;
  return (
    <Dialog title={say('details-title')} close={close}>
      <h3 className="details-name">{document.name}</h3>
      {found === null ? (
        <p className="dialog-hint">{say('details-loading')}</p>
      ) : 'trouble' in found ? (
        <p role="alert">{found.trouble}</p>
      ) : (
        <dl className="details">
          {detailLines(document, found.details, roots, overview).map(({ label, values }) => (
            <div key={label}>
              <dt>{label}</dt>
              {values.map((value) => (
                <dd key={value}>{value}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {file === undefined ? null : (
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={() => reveal(file.id)}>
            <FolderOpen className="icon" size={15} strokeWidth={1.75} aria-hidden />
            {say('show-in-folder')}
          </button>
        </div>
      )}
    </Dialog>
  );
}
