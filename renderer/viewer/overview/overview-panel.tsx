import type { KeySentence, Overview, QuotedRange } from '../../../common/domain/overview.ts';
import { say } from '../../words.ts';
import { overviewLines } from './lines.ts';

/** Key sentences shown. */
const mostSentences = 12;

interface OverviewPanelProps {
  readonly overview: Overview;
  open(said: QuotedRange): void;
}

/** All of an overview: facts, terms, and the sentences that carry most under their headings. */
export function OverviewPanel({ overview, open }: OverviewPanelProps) {
  const { read, outline, sentences } = overview;
  const lines = overviewLines(overview);
  const shown = sentences.filter(({ rank }) => rank < mostSentences);
  const headingOf = ({ section }: KeySentence): string => outline[section]?.heading.text ?? '';
  return (
    <div className="overview-panel" data-testid="overview-panel">
      {lines.length === 0 ? null : (
        <dl className="overview-lines">
          {lines.map(({ label, items }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {items.map(({ text, said }) => (
                  <button
                    key={`${said.part} ${said.start} ${text}`}
                    type="button"
                    className="overview-item"
                    title={said.text}
                    onClick={() => open(said)}
                  >
                    {text}
                  </button>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {shown.length === 0 ? null : (
        <>
          <h3>{say('overview-key-sentences')}</h3>
          <ul className="overview-sentences" aria-label={say('overview-key-sentences')}>
            {shown.map((sentence, i) => {
              const before = shown[i - 1];
              const heading = headingOf(sentence);
              const isNew = heading !== '' && (before === undefined || headingOf(before) !== heading);
              return (
                <li key={`${sentence.part} ${sentence.start}`}>
                  {isNew ? <div className="overview-heading">{heading}</div> : null}
                  <button type="button" className="overview-sentence" onClick={() => open(sentence)}>
                    {sentence.text}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className="overview-read">
        {say('overview-read', { parts: read.parts, unread: read.unread, sentences: read.sentences })}
      </p>
    </div>
  );
}
