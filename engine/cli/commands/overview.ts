import type { Overview, QuotedRange } from '../../../common/domain/overview.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { searchRoom, type SearchRoom } from '../../search/room.ts';
import { pathsOf } from '../../store/files.ts';
import { partLabel } from '../../store/named-documents.ts';
import type { ReadableDB } from '../../store/open.ts';
import { libraryOptions, onlyPositional, type Command } from '../command.ts';
import { inPart } from '../told/in-part.ts';
import { openToRead } from '../library/open-library.ts';
import type { Output } from '../terminal/output.ts';
import { overviewsNamed } from '../library/overviews.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/text.ts';

const command: Command = {
  help: `Usage: carrel overview PATH|NAME [options]

What a document says of itself: what it is, its parties or authors, dates, amounts and defined terms, and its outline
with the sentence that carries most of each section; without headings, its key sentences. All of it stands there.

  --library DIR    the library (your own)
  --json           a line for each document: {"path","name","kind","kindConfidence","facts":[{"role","called","value",
                   "text",PLACE}],"terms":[{"term",PLACE}],"outline":[{"level","heading",PLACE,"key":{PLACE}|null}],
                   "sentences":[{PLACE}],"read":{"parts","unread","sentences"}}
                   PLACE is "page","label","quote","rects": the page (from 1) and the words that say it.`,
  options: libraryOptions,

  async run(given) {
    const { output } = given;
    const named = onlyPositional(given, 'PATH|NAME');
    const db = openToRead(given);
    const room = searchRoom(db);
    for (const { id, name, overview } of overviewsNamed(db, given, named)) {
      if (output.json) {
        const path = pathsOf(db, [id]).get(id) ?? name;
        output.value({ path, name, ...(await asJson(db, room, id, overview)) });
      } else print(output, db, id, name, overview);
    }
    db.close();
    return 0;
  },
};
export default command;

/** An overview as programs read it: each place with its words and rectangles. */
async function asJson(
  db: ReadableDB,
  room: Pick<SearchRoom, 'locate'>,
  documentId: DocumentId,
  { kind, kindConfidence, facts, terms, outline, sentences, read }: Overview,
): Promise<object> {
  const place = async ({ part, start, end, text }: QuotedRange): Promise<object> => {
    const [rects = []] = await room.locate({ texts: [[{ documentId, part, start, end }]] });
    return { page: part, label: partLabel(db, documentId, part), quote: text, rects };
  };
  return {
    kind,
    kindConfidence,
    facts: await Promise.all(
      facts.map(async ({ role, called, value, text, said }) => ({ role, called, value, text, ...(await place(said)) })),
    ),
    terms: await Promise.all(terms.map(async ({ term, said }) => ({ term, ...(await place(said)) }))),
    outline: await Promise.all(
      outline.map(async ({ level, heading, key }) => ({
        level,
        heading: heading.text,
        ...(await place(heading)),
        key: key === null ? null : await place(key),
      })),
    ),
    sentences: await Promise.all(keyOf(sentences).map(place)),
    read,
  };
}

/** Key sentences that are told. */
const mostSentences = 5;

const keyOf = (sentences: Overview['sentences']): Overview['sentences'] =>
  sentences.filter(({ rank }) => rank < mostSentences);

function print(output: Output, db: ReadableDB, id: DocumentId, name: string, overview: Overview): void {
  const { style, width } = output;
  const at = ({ part }: QuotedRange): string => style.cyan(inPart({ name, label: partLabel(db, id, part) }));
  const kind = sentenceOf(notice(`overview-kind-${overview.kind ?? 'unknown'}`));
  output.line(`${style.bold(printable(name))}  ${kind}`);
  for (const { role, called, text, said } of overview.facts) {
    const label = called === '' ? sentenceOf(notice(`overview-fact-${role}`)) : called;
    output.line(`  ${printable(label).padEnd(14)} ${printable(text)}${at(said)}`);
  }
  const list = (
    code: 'overview-terms' | 'overview-outline' | 'overview-key-sentences',
    lines: readonly string[],
  ): void => {
    if (lines.length === 0) return;
    output.line(`\n${style.bold(sentenceOf(notice(code)))}`);
    lines.forEach((line) => output.line(line));
  };
  list(
    'overview-terms',
    overview.terms.map(({ term, said }) => `  ${printable(term)}${at(said)}`),
  );
  list(
    'overview-outline',
    overview.outline.flatMap(({ level, heading, key }) => {
      const indent = '  '.repeat(level);
      const quoted = key === null ? [] : wrap(printable(key.text), Math.max(30, width - indent.length - 2));
      return [
        `${indent}${printable(heading.text)}${at(heading)}`,
        ...quoted.map((line) => style.dim(`${indent}  ${line}`)),
      ];
    }),
  );
  if (overview.outline.length === 0)
    list(
      'overview-key-sentences',
      keyOf(overview.sentences).flatMap((sentence) =>
        wrap(`${printable(sentence.text)}${at(sentence)}`, Math.max(30, width - 2)).map((line) => `  ${line}`),
      ),
    );
  output.line();
}
