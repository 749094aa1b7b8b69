import { FileText } from 'lucide-react';
import type { Citation } from '../../common/domain/answer.ts';
import { quoteInWords } from '../../common/domain/quoted-row.ts';
import { partName, sourceName } from '../../common/messages/part-name.ts';
import { say, sentence } from '../words.ts';
import type { OpenCitation } from './citation-chip.tsx';
import { sourceNote } from './source-note.ts';

interface SourceListProps {
  readonly citations: readonly Citation[];
  readonly active: Citation | null;
  readonly label: string;
  open: OpenCitation;
}

/**
 * Where an answer comes from: one line per citation, with the quoted sentence. Marker 0 means a passage that is only
 * near.
 */
export function SourceList({ citations, active, label, open }: SourceListProps) {
  return (
    <ol className="sources" aria-label={label}>
      {citations.map((citation) => {
        const { marker, name, quote, state } = citation;
        return (
          <li key={`${marker} ${name} ${citation.label} ${quote}`}>
            {state === 'removed' ? (
              <div className="source removed">
                <SourceLine citation={citation} />
              </div>
            ) : (
              <button
                type="button"
                className={`source${citation === active ? ' active' : ''}`}
                aria-label={[say('source-open', { source: sentence(sourceName(citation)) }), sourceNote(citation)]
                  .join(' ')
                  .trim()}
                onClick={() => open(citation)}
              >
                <SourceLine citation={citation} />
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function SourceLine({ citation }: { readonly citation: Citation }) {
  const { marker, name, quote } = citation;
  const note = sourceNote(citation);
  return (
    <>
      <span className="source-marker numeric">
        {marker > 0 ? marker : <FileText className="icon" size={13} strokeWidth={1.75} aria-hidden />}
      </span>
      <span className="source-body">
        <span className="source-name">
          <span className="source-file">{name}</span>
          <span className="source-page numeric">{sentence(partName(citation))}</span>
        </span>
        <span className="source-quote">{quoteInWords(quote)}</span>
        {note === '' ? null : <span className="source-note">{note}</span>}
      </span>
    </>
  );
}
