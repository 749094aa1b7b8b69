import { memo } from 'react';
import { isDay, type TimelineEntry } from '../../../common/domain/timeline.ts';
import { dayInWords } from '../../../common/messages/day.ts';
import { sourceName } from '../../../common/messages/part-name.ts';
import { say, sentence } from '../../words.ts';

interface TimelineRowProps {
  readonly entry: TimelineEntry;
  readonly ticked: boolean;
  tick(id: string): void;
  open(entry: TimelineEntry): void;
}

/** A day with the sentence that names it. */
export const TimelineRow = memo(function TimelineRow({ entry, ticked, tick, open }: TimelineRowProps) {
  const { id, date, role, said, computed, name, label } = entry;
  const day = dayInWords(date);
  return (
    <li className="timeline-row" data-role={role}>
      <input
        type="checkbox"
        checked={ticked}
        disabled={!isDay(date)}
        aria-label={say('timeline-tick', { day })}
        onChange={() => tick(id)}
      />
      <div className="timeline-day">
        <span className="numeric">{day}</span>
        {role === 'mentioned' ? null : <span className="timeline-role">{say(`timeline-role-${role}`)}</span>}
      </div>
      <button type="button" className="timeline-said" onClick={() => open(entry)}>
        <span className="timeline-words">{said.text}</span>
        {computed === null ? null : (
          <span className="timeline-computed">
            {say('timeline-computed', {
              span: computed.span,
              direction: computed.direction,
              from: dayInWords(computed.from),
            })}
          </span>
        )}
        <span className="timeline-source">{sentence(sourceName({ name, label }))}</span>
      </button>
    </li>
  );
});
