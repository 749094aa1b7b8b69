import { isDeadline, type Timeline, type TimelineEntry } from '../../../common/domain/timeline.ts';
import { dayInWords } from '../../../common/messages/day.ts';
import { notice } from '../../../common/messages/notice.ts';
import { createSayer, sentenceOf } from '../../../common/messages/sentence.ts';
import { searchRoom } from '../../search/room.ts';
import { pathsOf } from '../../store/files.ts';
import { eventWords, howComputed } from '../../timeline/event-words.ts';
import { calendarOf } from '../../timeline/ics.ts';
import { libraryOptions, scopeOptions, UsageError, type Command, type Given } from '../command.ts';
import { inPart } from '../told/in-part.ts';
import { openToRead, refuseEmpty } from '../library/open-library.ts';
import type { Output } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import { scopeOf } from '../library/scope.ts';
import { wrap } from '../terminal/text.ts';

const command: Command = {
  help: `Usage: carrel timeline [options]

The days and deadlines that your documents name, in order, each with its sentence. A day that a document says as a span
before or after another one ("30 days after 3 May 2021") is computed, and the line says how; nothing else is.

  --in PATH|NAME   only this file, folder, collection or document; may be given several times
  --deadlines      only days by which something is due or ends
  --from DATE      from this day on (2024-09-01)
  --to DATE        up to this day
  --library DIR    the library (your own)
  --json           {"documents","waiting","entries":[{"date","role","text","path","page","label","quote","rects",
                   "computed":{"from","span","direction"}|null}]}
  --ics            a calendar (iCalendar, RFC 5545): an event of a whole day for each`,
  options: {
    ...libraryOptions,
    ...scopeOptions,
    deadlines: { type: 'boolean' },
    from: { type: 'string' },
    to: { type: 'string' },
    ics: { type: 'boolean' },
  },

  async run(given) {
    const { output } = given;
    if (given.positionals.length > 0) throw new UsageError('timeline takes no arguments; name documents with --in.');
    const isWanted = wanted(given);
    const db = openToRead(given);
    refuseEmpty(db);
    const room = searchRoom(db);
    const timeline = await room.timeline({ scope: scopeOf(db, given) });
    const entries = timeline.entries.filter(isWanted);
    if (given.options['ics'] === true) output.file(calendarOf(entries, eventWords(createSayer()), Date.now()));
    else if (output.json) {
      const paths = pathsOf(
        db,
        entries.map(({ documentId }) => documentId),
      );
      const rects = await room.locate({
        texts: entries.map(({ documentId, said: { part, start, end } }) => [{ documentId, part, start, end }]),
      });
      output.value({
        documents: timeline.documents,
        waiting: timeline.waiting,
        entries: entries.map(({ date, role, text, documentId, name, label, said, computed }, i) => ({
          date,
          role,
          text,
          path: paths.get(documentId) ?? name,
          page: said.part,
          label,
          quote: said.text,
          rects: rects[i] ?? [],
          computed,
        })),
      });
    } else print(output, timeline, entries);
    db.close();
    return 0;
  },
};
export default command;

/** Which entries the options ask for. @throws UsageError for a date that is none */
function wanted({ options }: Given): (entry: TimelineEntry) => boolean {
  const day = (name: 'from' | 'to'): string | null => {
    const value = options[name];
    if (typeof value !== 'string') return null;
    if (!/^\d{4}-\d\d(?:-\d\d)?$/u.test(value)) throw new UsageError(`--${name} takes a day, as 2024-09-01.`);
    return value;
  };
  const [from, to] = [day('from'), day('to')];
  return (entry) =>
    (options['deadlines'] !== true || isDeadline(entry)) &&
    (from === null || entry.date >= from) &&
    (to === null || entry.date <= to);
}

function print(output: Output, { documents, waiting }: Timeline, entries: readonly TimelineEntry[]): void {
  const { style, width } = output;
  let year = '';
  for (const { date, role, name, label, said, computed } of entries) {
    if (date.slice(0, 4) !== year) {
      year = date.slice(0, 4);
      output.line(style.bold(year));
    }
    const word = role === 'mentioned' ? '' : `  ${style.green(sentenceOf(notice(`timeline-role-${role}`)))}`;
    output.line(`  ${dayInWords(date)}${word}  ${style.dim(printable(name))}${style.cyan(inPart({ name, label }))}`);
    for (const line of wrap(printable(said.text), width - 4)) output.line(`    ${line}`);
    if (computed !== null)
      for (const line of wrap(printable(sentenceOf(howComputed(computed))), width - 4)) output.line(`    ${line}`);
  }
  output.line(style.dim(sentenceOf(notice('timeline-count', { days: entries.length, documents, waiting }))));
  if (waiting > 0) output.line(style.dim(sentenceOf(notice('look-over'))));
}
