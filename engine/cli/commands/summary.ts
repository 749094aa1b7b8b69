import { notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { summaryOf } from '../../answer/service.ts';
import { searchRoom } from '../../search/room.ts';
import { pathsOf } from '../../store/files.ts';
import { partLabel } from '../../store/named-documents.ts';
import { integerOption, libraryOptions, onlyPositional, type Command } from '../command.ts';
import { inPart } from '../told/in-part.ts';
import { openToRead } from '../library/open-library.ts';
import { overviewsNamed } from '../library/overviews.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/text.ts';

const command: Command = {
  help: `Usage: carrel summary PATH|NAME [options]

The sentences that carry most of a document, in its order, each with the page it stands on. Of a folder or a collection
each document has its own. Nothing is rewritten.

  --bullets N      how many sentences (1 to 40; 3 to 12, by the document's length)
  --library DIR    the library (your own)
  --json           a line for each document: {"path","name","read":{"parts","unread","sentences"},
                   "sentences":[{"text","heading","page","label","rects"}]}`,
  options: { ...libraryOptions, bullets: { type: 'string' } },

  async run(given) {
    const { output } = given;
    const { style } = output;
    const named = onlyPositional(given, 'PATH|NAME');
    const bullets =
      given.options['bullets'] === undefined ? null : integerOption(given, 'bullets', { min: 1, max: 40 }, 1);
    const db = openToRead(given);
    const room = searchRoom(db);
    for (const { id, name, overview } of overviewsNamed(db, given, named)) {
      const sentences = summaryOf(overview, bullets).map((each) => ({
        ...each,
        label: partLabel(db, id, each.part),
        heading: overview.outline[each.section]?.heading.text ?? '',
      }));
      if (output.json) {
        const rects = await room.locate({
          texts: sentences.map(({ part, start, end }) => [{ documentId: id, part, start, end }]),
        });
        output.value({
          path: pathsOf(db, [id]).get(id) ?? name,
          name,
          read: overview.read,
          sentences: sentences.map(({ text, heading, part, label }, i) => ({
            text,
            heading,
            page: part,
            label,
            rects: rects[i] ?? [],
          })),
        });
        continue;
      }
      const { parts, unread, sentences: all } = overview.read;
      const told =
        sentences.length === 0
          ? notice('summary-no-sentences', { name })
          : notice('summary-read', { name, chosen: sentences.length, sentences: all, parts, unread });
      for (const line of wrap(printable(sentenceOf(told)), output.width)) output.line(style.dim(line));
      let above = '';
      for (const { text, heading, label } of sentences) {
        if (heading !== above && bullets === null) output.line(`\n${style.bold(printable(heading))}`);
        above = heading;
        const [first = '', ...rest] = wrap(
          `${printable(text)}${inPart({ name, label }).replace(', ', ' · ')}`,
          output.width - 2,
        );
        output.line(`• ${first}`);
        for (const line of rest) output.line(`  ${line}`);
      }
      output.line();
    }
    db.close();
    return 0;
  },
};
export default command;
