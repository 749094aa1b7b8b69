import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Checklist, ChecklistAnswer, ChecklistRow } from '../../../common/domain/checklist.ts';
import { itemsOfText } from '../../../common/domain/checklist-text.ts';
import { CarrelError } from '../../../common/errors.ts';
import { notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { askChecklist, shippedChecklists } from '../../answer/service.ts';
import { searchRoom, type SearchRoom } from '../../search/room.ts';
import { listChecklists, removeChecklist, saveChecklist } from '../../store/checklists.ts';
import { pathsOf } from '../../store/files.ts';
import { openWritable, type ReadableDB } from '../../store/open.ts';
import { libraryOptions, onlyPositional, scopeOptions, type Command, type Given } from '../command.ts';
import { inPart } from '../told/in-part.ts';
import { libraryOf } from '../library/library-path.ts';
import { openToRead, refuseEmpty } from '../library/open-library.ts';
import type { Output } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import { scopeOf } from '../library/scope.ts';
import { wrap } from '../terminal/text.ts';

const command: Command = {
  help: `Usage: carrel checklist NAME [options]
       carrel checklist --list

Looks for each question of a kept list in documents. Each answer is a sentence of the document with its page; what is
not found is said with how much was looked at and what came nearest. Shipped: "Contract review", "Invoice",
"Employment contract", "Paper".

  --in PATH|NAME   only this file, folder, collection or document; may be given several times
  --list           the lists there are
  --show           the questions of the list
  --save FILE      keep a list under this name: a text file with a question a line, or "Heading: question"
  --remove         remove an own list; a shipped one that was changed is then as it came
  --library DIR    the library (your own)
  --json           a line for each document: {"path","name","readable","whole","statements","answers":[{"heading",
                   "question","state":"found"|"unclear"|"missing","citations":[{"page","label","quote","rects"}]}]}
                   "citations" of what is unclear or missing are what came nearest.`,
  options: {
    ...libraryOptions,
    ...scopeOptions,
    list: { type: 'boolean' },
    show: { type: 'boolean' },
    save: { type: 'string' },
    remove: { type: 'boolean' },
  },

  async run(given) {
    const { output, options } = given;
    if (options['list'] === true) return list(given);
    const name = onlyPositional(given, 'NAME');
    if (typeof options['save'] === 'string') return save(given, name, options['save']);
    if (options['remove'] === true) return remove(given, name);
    const db = openToRead(given);
    const checklist = named(db, name);
    if (options['show'] === true) {
      for (const { heading, question } of checklist.items) output.line(`${heading}: ${question}`);
      db.close();
      return 0;
    }
    refuseEmpty(db);
    const room = searchRoom(db);
    const documents = await room.documents({ scope: scopeOf(db, given) });
    const models = await given.models.all();
    for await (const row of askChecklist({ room, ...models }, checklist.items, documents)) {
      if (output.json) output.value(await asJson(db, room, checklist, row));
      else print(output, checklist, row);
    }
    db.close();
    return 0;
  },
};
export default command;

function list(given: Given): number {
  const { output } = given;
  const db = openToRead(given);
  for (const { name, shipped, items } of listChecklists(db, shippedChecklists))
    if (output.json) output.value({ name, shipped, items: items.length });
    else output.line(`${name.padEnd(24)} ${output.style.dim(`${items.length} questions${shipped ? '' : ', own'}`)}`);
  db.close();
  return 0;
}

function save(given: Given, name: string, path: string): number {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new CarrelError('not-found', 'nothing-at-paths', { params: { count: 1, first: path }, cause });
  }
  const items = itemsOfText(text);
  if (items.length === 0)
    throw new CarrelError('bad-request', 'checklist-file-empty', { params: { name: basename(path) } });
  // Only a library that is there is opened for writing; opening would make one.
  openToRead(given).close();
  const db = openWritable(libraryOf(given), given.key);
  try {
    saveChecklist(db, { name, items });
  } finally {
    db.close();
  }
  given.output.line(sentenceOf(notice('checklist-kept', { name, items: items.length })));
  return 0;
}

function remove(given: Given, name: string): number {
  openToRead(given).close();
  const db = openWritable(libraryOf(given), given.key);
  try {
    named(db, name);
    removeChecklist(db, name);
  } finally {
    db.close();
  }
  given.output.line(sentenceOf(notice('checklist-removed', { name })));
  return 0;
}

/** @throws CarrelError `not-found` */
function named(db: ReadableDB, name: string): Checklist {
  const lists = listChecklists(db, shippedChecklists);
  const found = lists.find((each) => each.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  if (found !== undefined) return found;
  const names = lists.map((each) => each.name).join(', ');
  throw new CarrelError('not-found', 'checklist-not-found', { params: { name, names } });
}

async function asJson(
  db: ReadableDB,
  room: Pick<SearchRoom, 'locate'>,
  { items }: Checklist,
  { documentId, name, readable, whole, statements, answers }: ChecklistRow,
): Promise<object> {
  const cited = answers.flatMap(({ citations }) => citations);
  const rects = await room.locate({ texts: cited.map(({ places }) => places) });
  const rectsOf = new Map(cited.map((citation, i) => [citation, rects[i] ?? []]));
  return {
    path: pathsOf(db, [documentId]).get(documentId) ?? name,
    name,
    readable,
    whole,
    statements,
    answers: answers.map(({ state, citations }, i) => ({
      heading: items[i]?.heading ?? '',
      question: items[i]?.question ?? '',
      state,
      citations: citations.map((citation) => ({
        page: citation.places[0]?.part ?? 1,
        label: citation.label,
        quote: citation.quote,
        rects: rectsOf.get(citation) ?? [],
      })),
    })),
  };
}

function print(
  output: Output,
  { items }: Checklist,
  { name, readable, whole, statements, answers }: ChecklistRow,
): void {
  const { style, width } = output;
  output.line(style.bold(printable(name)));
  if (!readable) return output.line(`  ${sentenceOf(notice('checklist-unread'))}\n`);
  const colour = { found: style.green, unclear: style.cyan, missing: style.red };
  for (const [i, { state, citations }] of answers.entries()) {
    output.line(`  ${printable(items[i]?.heading ?? '')}  ${colour[state](sentenceOf(notice(`checklist-${state}`)))}`);
    if (state === 'missing') continue;
    for (const citation of citations)
      for (const line of wrap(`${printable(citation.quote)}${inPart({ ...citation, name })}`, width - 4))
        output.line(`    ${line}`);
  }
  const looked = notice('checklist-looked', { whole: whole ? 'yes' : 'no', statements });
  output.line(style.dim(`  ${sentenceOf(notice('checklist-counts', countsOf(answers)))}. ${sentenceOf(looked)}\n`));
}

const countsOf = (answers: readonly ChecklistAnswer[]): Record<ChecklistAnswer['state'], number> => {
  const of = (wanted: ChecklistAnswer['state']): number => answers.filter(({ state }) => state === wanted).length;
  return { found: of('found'), unclear: of('unclear'), missing: of('missing') };
};
