import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerEvent } from '../../common/domain/answer.ts';
import { sentenceOf } from '../../common/messages/sentence.ts';
import type { ThreadId } from '../../common/ids.ts';
import { isAtRest, type Desk } from './desk.ts';

export type Folders = {
  /** A folder that is watched. */
  readonly watched: string;
  /** Where files lie that are given one by one. */
  readonly given: string;
  /** A small model file. */
  readonly model: string;
};

/** What a person does in some minutes; the library holds as much at its end as at its beginning. */
export async function round(desk: Desk, folders: Folders, number: number): Promise<void> {
  await changeWatchedFile(desk, folders, number);
  await importAndRemove(desk, folders, number);
  await ask(desk, `What does the lantern of round ${number} cost?`);
  await askAndCancel(desk);
  await askEveryDocument(desk);
  if (number % 3 === 1) await useModel(desk, folders);
}

/** A file in the folder is written anew; its new words are found once the engine has seen it. */
async function changeWatchedFile({ page, until }: Desk, { watched }: Folders, number: number): Promise<void> {
  const word = `lantern${number}`;
  const text = Array.from({ length: 20 }, (_, i) => `In round ${number} the ${word} costs ${i + number} euros.`);
  writeFileSync(join(watched, 'changing.txt'), text.join('\n\n'));
  await until(
    async (state) =>
      isAtRest(state) &&
      (await page.call('search', { query: word, scope: null, mode: 'bm25', limit: 1 })).hits.some((hit) =>
        hit.text.includes(word),
      ),
  );
}

async function importAndRemove({ page, importPath, until }: Desk, { given }: Folders, number: number): Promise<void> {
  const name = `letter ${number}.txt`;
  const path = join(given, name);
  writeFileSync(path, `Dear reader,\n\nletter ${number} is about herons and their nests.\n`);
  await importPath(path, 'file');
  const { documents } = await until(
    (state) => isAtRest(state) && state.documents.some((document) => document.name === name),
  );
  const fileIds = documents.filter((document) => document.name === name).flatMap(({ files }) => files);
  await page.call('library.remove', { fileIds: fileIds.map(({ id }) => id), rootIds: [] });
  await until((state) => state.documents.every((document) => document.name !== name));
  rmSync(path);
}

/** Hears an answer to its end, or up to an event; then its conversation is removed. */
async function hear(
  { page }: Desk,
  question: string,
  isEnough: (event: AnswerEvent) => boolean = () => false,
): Promise<void> {
  let threadId: ThreadId | undefined;
  for await (const event of page.stream('ask', { question, scope: null, threadId: null })) {
    if (event.kind === 'started') ({ threadId } = event);
    if (isEnough(event)) break;
  }
  if (threadId !== undefined) await page.call('threads.remove', { threadId });
}

const ask = (desk: Desk, question: string): Promise<void> => hear(desk, question);
const askAndCancel = (desk: Desk): Promise<void> =>
  hear(desk, 'What do the documents say about the rent?', ({ kind }) => kind === 'started');

/** A table is filled, another one is stopped at its first row. */
async function askEveryDocument({ page }: Desk): Promise<void> {
  for (const isWhole of [true, false]) {
    const question = 'How much does it cost in each document?';
    const { tableId, threadId } = await page.call('across.start', { question, scope: null, threadId: null });
    for await (const event of page.stream('across.watch', { tableId })) {
      const { progress } = event.kind === 'snapshot' ? event.table : event.head;
      if (progress === 'done' || (!isWhole && event.kind === 'changes')) break;
    }
    if (!isWhole) await page.call('across.cancel', { tableId });
    await page.call('across.remove', { tableId });
    await page.call('threads.remove', { threadId });
  }
}

/** A model comes, is loaded, answers, and goes. */
async function useModel(desk: Desk, { model }: Folders): Promise<void> {
  const { page } = desk;
  await desk.importModel(model);
  let name: string | undefined;
  for await (const { models, importing, importProblem } of page.stream('models.watch', {})) {
    if (importProblem !== null) throw new Error(`the model was not imported: ${sentenceOf(importProblem)}`);
    name = models[0]?.name;
    if (importing === null && name !== undefined) break;
  }
  if (name === undefined) throw new Error('the model did not come');
  await page.call('models.use', { name });
  await page.call('models.load', {});
  for await (const { active } of page.stream('models.watch', {})) {
    if (active.phase === 'failed') throw new Error(`the model was not loaded: ${sentenceOf(active.why)}`);
    if (active.phase === 'loaded') break;
  }
  // It never ends by itself: it writes what no one can read.
  await hear(desk, 'What is said of the rent?', ({ kind }) => kind === 'text' || kind === 'finished');
  await page.call('models.use', { name: null });
  await page.call('models.remove', { name });
}
