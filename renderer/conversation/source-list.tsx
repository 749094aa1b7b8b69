import { FileText } from 'lucide-react';
import type { Citation } from '../../common/domain/answer.ts';
import type { OpenCitation } from './citation-chip.tsx';

interface SourceListProps {
  readonly citations: readonly Citation[];
  readonly active: Citation | null;
  readonly label: string;
  open: OpenCitation;
}

/** Where an answer comes from: one line per citation, with the quoted sentence. Marker 0 means a passage that is only near. */
export function SourceList({ citations, active, label, open }: SourceListProps) {
  return (
    <ol className="sources" aria-label={label}>
      {citations.map((citation) => {
        const { marker, documentId, name, page, quote } = citation;
        return (
          <li key={`${marker} ${documentId} ${page} ${quote}`}>
            <button
              type="button"
              className={`source${citation === active ? ' active' : ''}`}
              aria-label={`Open ${name}, page ${page}`}
              onClick={() => open(citation)}
            >
              <span className="source-marker numeric">
                {marker > 0 ? marker : <FileText className="icon" size={13} strokeWidth={1.75} aria-hidden />}
              </span>
              <span className="source-body">
                <span className="source-name">
                  <span className="source-file">{name}</span>
                  <span className="source-page numeric">page {page}</span>
                </span>
                <span className="source-quote">{quote}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
