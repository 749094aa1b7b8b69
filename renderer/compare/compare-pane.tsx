import { ArrowDown, ArrowLeftRight, ArrowUp, Download, X } from 'lucide-react';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { ShownComparison } from '../../common/domain/comparison.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { ExportFormat } from '../../common/domain/export.ts';
import { comparisonSummary } from '../../common/messages/comparison-summary.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { FailedNote } from '../viewer/viewer-frame.tsx';
import type { ViewerCommand } from '../viewer/viewer.ts';
import { say, sentence } from '../words.ts';
import { DifferenceList } from './difference-list.tsx';
import { filtersOf, listed, stepped, type DifferenceFilter } from './filters.ts';
import { TwoViewers, type TwoViewersHandle } from './two-viewers.tsx';
import { useComparison } from './use-comparison.ts';

export interface CompareHandle {
  /** Tells whether there was something to do. */
  run(command: ViewerCommand): boolean;
  step(by: 1 | -1): boolean;
}

interface ComparePaneProps {
  readonly handle: Ref<CompareHandle>;
  readonly client: EngineClient | null;
  readonly left: DocumentSummary;
  readonly right: DocumentSummary;
  swap(): void;
  save(format: ExportFormat): void;
  close(): void;
}

/** Two documents compared: what differs as a list, and both documents beside each other. */
export function ComparePane({ handle, client, left, right, swap, save, close }: ComparePaneProps) {
  const [attempt, setAttempt] = useState(0);
  const view = useComparison(client, left.id, right.id, attempt);
  const inner = useRef<CompareHandle>(null);
  useImperativeHandle(handle, () => ({
    run: (command) => inner.current?.run(command) ?? false,
    step: (by) => inner.current?.step(by) ?? false,
  }));
  return (
    <section className="pane compare" aria-label={say('comparison-region')} data-pane="viewer" data-phase={view.phase}>
      <header className="pane-head">
        <h2 className="pane-title" title={say('comparison-title', { left: left.name, right: right.name })}>
          {say('comparison-title', { left: left.name, right: right.name })}
        </h2>
        <IconButton icon={ArrowLeftRight} label={say('comparison-swap')} onClick={swap} />
        <MenuButton
          label={say('comparison-export')}
          className="icon-button"
          entries={(['md', 'docx', 'csv', 'xlsx'] as const).map((format) => ({
            label: say(`comparison-export-${format}`),
            icon: Download,
            run: () => save(format),
          }))}
        >
          <Download className="icon" size={16} strokeWidth={1.75} aria-hidden />
        </MenuButton>
        <IconButton icon={X} label={say('comparison-close')} onClick={close} />
      </header>
      {view.phase === 'failed' ? (
        <FailedNote message={view.message} tryAgain={() => setAttempt(attempt + 1)} />
      ) : view.phase === 'running' ? (
        <p className="compare-note" role="status">
          {say('comparison-running')}
        </p>
      ) : (
        <Compared
          key={`${left.id} ${right.id}`}
          handle={inner}
          client={client}
          left={left}
          right={right}
          shown={view.shown}
          close={close}
        />
      )}
    </section>
  );
}

interface ComparedProps extends Pick<ComparePaneProps, 'handle' | 'client' | 'left' | 'right' | 'close'> {
  readonly shown: ShownComparison;
}

function Compared({ handle, client, left, right, shown, close }: ComparedProps) {
  const { comparison } = shown;
  const [filter, setFilter] = useState<DifferenceFilter>('all');
  const [now, setNow] = useState<number | null>(comparison.differences.length > 0 ? 0 : null);
  /** Raised with every choice, so that the same difference is shown again. */
  const [visit, setVisit] = useState(1);
  const viewers = useRef<TwoViewersHandle>(null);
  const rows = listed(comparison, filter);
  const names = { left: left.name, right: right.name };
  const choose = (index: number): void => {
    setNow(index);
    setVisit(visit + 1);
  };
  const step = (by: 1 | -1): boolean => {
    const next = stepped(rows, now, by);
    if (next !== null) choose(next);
    return next !== null;
  };
  useImperativeHandle(handle, () => ({ step, run: (command) => viewers.current?.run(command) ?? false }));
  const place = rows.findIndex(({ index }) => index === now);
  return (
    <div className="compare-body">
      <div className="compare-side">
        <div className="compare-summary" role="status">
          {comparisonSummary(comparison, names).map((told) => (
            <p key={told.code + JSON.stringify(told.params)}>{sentence(told)}</p>
          ))}
        </div>
        {comparison.differences.length === 0 ? null : (
          <>
            <div className="compare-tools" role="group" aria-label={say('comparison-filter')}>
              {filtersOf(comparison).map(({ filter: each, count }) => (
                <button
                  key={each}
                  type="button"
                  className="chip"
                  aria-pressed={each === filter}
                  onClick={() => setFilter(each)}
                >
                  {say(`comparison-filter-${each}`)} <span className="numeric">{count}</span>
                </button>
              ))}
            </div>
            <div className="compare-steps">
              <span className="numeric" role="status">
                {place < 0 ? '' : say('comparison-place', { place: place + 1, count: rows.length })}
              </span>
              <span className="grow" />
              <IconButton icon={ArrowUp} label={say('command-previous-difference')} onClick={() => step(-1)} />
              <IconButton icon={ArrowDown} label={say('command-next-difference')} onClick={() => step(1)} />
            </div>
            <DifferenceList shown={rows} now={now} names={names} choose={choose} />
          </>
        )}
      </div>
      <TwoViewers
        handle={viewers}
        client={client}
        left={left}
        right={right}
        shown={shown}
        now={now}
        visit={visit}
        close={close}
      />
    </div>
  );
}
