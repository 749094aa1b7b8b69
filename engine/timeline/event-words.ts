import type { TimelineEntry } from '../../common/domain/timeline.ts';
import { dayInWords } from '../../common/messages/day.ts';
import { notice } from '../../common/messages/notice.ts';
import { sourceName } from '../../common/messages/part-name.ts';
import type { Sayer } from '../../common/messages/sentence.ts';
import type { EventWords } from './ics.ts';

/** A calendar shows few words of an event. */
const longestSummary = 100;

/** An event of a calendar: what is due, and below it the document's words, where they stand, how the day was found. */
export function eventWords(say: Sayer): (entry: TimelineEntry) => EventWords {
  return ({ role, name, label, said, computed }) => {
    const summary =
      role === 'mentioned'
        ? said.text
        : say(notice('timeline-event', { role: say(notice(`timeline-role-${role}`)), text: said.text }));
    const how = computed === null ? [] : [say(howComputed(computed))];
    return {
      summary: summary.length <= longestSummary ? summary : `${summary.slice(0, longestSummary - 1)}…`,
      description: [said.text, say(sourceName({ name, label })), ...how].join('\n'),
    };
  };
}

/** How a day follows from what stands there. */
export const howComputed = ({ from, span, direction }: NonNullable<TimelineEntry['computed']>) =>
  notice('timeline-computed', { span, direction, from: dayInWords(from) });
