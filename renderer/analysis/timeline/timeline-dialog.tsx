import { CalendarPlus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { ShellApi } from '../../../common/contracts/shell.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import type { Timeline, TimelineEntry } from '../../../common/domain/timeline.ts';
import { Dialog } from '../../controls/dialog.tsx';
import type { EngineClient } from '../../engine/connection.ts';
import { errorSentence, say } from '../../words.ts';
import { byYear, shownEntries, tickable } from './rows.ts';
import { TimelineRow } from './timeline-row.tsx';
import { useTimeline } from './use-timeline.ts';

/** Rows drawn at once; more on demand. */
const rowsAtOnce = 300;

interface TimelineDialogProps {
  readonly shell: Pick<ShellApi, 'chooseTarget'>;
  readonly client: EngineClient | null;
  readonly scope: Scope;
  /** "everything", "3 documents". */
  readonly scopeName: string;
  open(entry: TimelineEntry): void;
  tell(text: string): void;
  close(): void;
}

/** The days and deadlines of the documents in question; what is ticked goes into a calendar. */
export function TimelineDialog({ client, scope, scopeName, ...rest }: TimelineDialogProps) {
  const found = useTimeline(client, scope);
  return (
    <Dialog title={say('timeline-title')} wide close={rest.close}>
      <p className="dialog-hint">{say('timeline-hint', { all: scope === null ? 'yes' : 'no', scope: scopeName })}</p>
      {found === null ? (
        <p role="status">{say('timeline-loading')}</p>
      ) : 'trouble' in found ? (
        <p role="alert">{found.trouble}</p>
      ) : (
        <Days client={client} scope={scope} timeline={found.timeline} {...rest} />
      )}
    </Dialog>
  );
}

type DaysProps = Omit<TimelineDialogProps, 'scopeName'> & { readonly timeline: Timeline };

function Days({ shell, client, scope, timeline, open, tell, close }: DaysProps) {
  const [deadlinesOnly, setDeadlinesOnly] = useState(false);
  /** Null for all days; else today. */
  const [from, setFrom] = useState<string | null>(null);
  const [most, setMost] = useState(rowsAtOnce);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const entries = useMemo(
    () => shownEntries(timeline.entries, { deadlinesOnly, from }),
    [timeline, deadlinesOnly, from],
  );
  const tick = useCallback((id: string) => setTicked((before) => toggled(before, id)), []);
  const show = useCallback(
    (entry: TimelineEntry) => {
      close();
      open(entry);
    },
    [close, open],
  );

  const save = async (): Promise<void> => {
    if (client === null) return;
    try {
      const target = await shell.chooseTarget('ics', say('timeline-title'));
      if (target === null) return;
      const { events } = await client.call('timeline.export', {
        scope,
        entryIds: [...ticked],
        grantId: target.grantId,
      });
      tell(say('timeline-saved', { events, name: target.name }));
    } catch (error) {
      tell(errorSentence(error));
    }
  };

  if (timeline.entries.length === 0) return <p className="models-note">{say('timeline-none')}</p>;
  const all = tickable(entries);
  return (
    <>
      <div className="timeline-tools" role="group" aria-label={say('timeline-show')}>
        <label>
          <input type="checkbox" checked={deadlinesOnly} onChange={() => setDeadlinesOnly(!deadlinesOnly)} />
          {say('timeline-deadlines')}
        </label>
        <label>
          <input type="checkbox" checked={from !== null} onChange={() => setFrom(from === null ? today() : null)} />
          {say('timeline-coming')}
        </label>
        <span className="grow" />
        <button type="button" className="button small" onClick={() => setTicked(new Set(all))}>
          {say('timeline-tick-all', { count: all.length })}
        </button>
        <button type="button" className="button small primary" disabled={ticked.size === 0} onClick={() => void save()}>
          <CalendarPlus className="icon" size={14} strokeWidth={1.75} aria-hidden />
          {say('timeline-export', { count: ticked.size })}
        </button>
      </div>
      {byYear(entries.slice(0, most)).map(({ year, entries: of }) => (
        <section key={year} aria-label={year}>
          <h3 className="timeline-year">{year}</h3>
          <ol className="timeline">
            {of.map((entry) => (
              <TimelineRow key={entry.id} entry={entry} ticked={ticked.has(entry.id)} tick={tick} open={show} />
            ))}
          </ol>
        </section>
      ))}
      {entries.length <= most ? null : (
        <button type="button" className="button" onClick={() => setMost(most + rowsAtOnce)}>
          {say('timeline-more', { count: entries.length - most })}
        </button>
      )}
      <p className="overview-read">
        {say('timeline-count', {
          days: entries.length,
          documents: timeline.documents,
          waiting: timeline.waiting,
        })}
      </p>
    </>
  );
}

const today = (): string => new Date().toISOString().slice(0, 10);

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(id)) after.add(id);
  return after;
}
