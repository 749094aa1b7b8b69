import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import type { Overview, QuotedRange } from '../../../common/domain/overview.ts';
import { say } from '../../words.ts';
import { stripFacts } from './lines.ts';
import { OverviewPanel } from './overview-panel.tsx';

interface OverviewStripProps {
  readonly overview: Overview;
  readonly shown: boolean;
  toggle(): void;
  open(said: QuotedRange): void;
}

/** What the document is, in a line under its name; all of its overview on demand. */
export function OverviewStrip({ overview, shown, toggle, open }: OverviewStripProps) {
  const panelId = useId();
  const facts = stripFacts(overview);
  if (overview.kind === null && facts.length === 0 && overview.sentences.length === 0) return null;
  return (
    <div className="overview" data-testid="overview" data-kind={overview.kind ?? ''}>
      <div className="overview-strip">
        <button
          type="button"
          className="overview-toggle"
          aria-expanded={shown}
          aria-controls={panelId}
          aria-label={say('overview-toggle')}
          onClick={toggle}
        >
          <span className="overview-kind">{say(`overview-kind-${overview.kind ?? 'unknown'}`)}</span>
          <ChevronDown className="icon" size={14} strokeWidth={2} aria-hidden />
        </button>
        <ul className="overview-facts" aria-label={say('overview-facts')}>
          {facts.map(({ label, text, said }) => (
            <li key={`${label} ${text}`}>
              <button type="button" className="overview-fact" title={said.text} onClick={() => open(said)}>
                <span className="overview-label">{label}</span> {text}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div id={panelId}>{shown ? <OverviewPanel overview={overview} open={open} /> : null}</div>
    </div>
  );
}
