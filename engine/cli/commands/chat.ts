import { CarrelError } from '../../../common/errors.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import type { ThreadId } from '../../../common/ids.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { sentenceOf, sentenceOfError } from '../../../common/messages/sentence.ts';
import { askAcrossInThread, askInThread, tableRoute, type AskDeps } from '../../answer/service.ts';
import { searchRoom } from '../../search/room.ts';
import { toStoreError } from '../../store/errors.ts';
import { openWritable } from '../../store/open.ts';
import { answerModelOf } from '../models/answer-model.ts';
import { hearAcross, interruptedCode } from '../told/asked-across.ts';
import { UsageError, type Command } from '../command.ts';
import { answerOptions } from '../models/model-options.ts';
import { libraryOf } from '../library/library-path.ts';
import { openToRead, refuseEmpty } from '../library/open-library.ts';
import type { Output } from '../terminal/output.ts';
import { overviewsOf } from '../library/overviews.ts';
import { questionLines } from '../terminal/question-lines.ts';
import { scopeOf } from '../library/scope.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/text.ts';
import { printTable, tableAsJson, whereaboutsOfTable } from '../told/told-across.ts';
import { answerAsJson, hear, nothingTold, printAnswer, whereaboutsOf } from '../told/told-answer.ts';
import { sureEnough } from '../told/ask-every.ts';

const command: Command = {
  help: `Usage: carrel chat [options]

A conversation with your documents: reads questions from standard input, one a line, and answers each as carrel ask
does. A model knows what was said before. The conversation is kept in the library, where the window shows it too.

  /new             begin another conversation
  /quit            end; so do "quit", "exit" and the end of the input
  /help            say this

Ctrl-C stops an answer; where none is being made, it ends.

  --in PATH|NAME   only this file, folder, collection or document; may be given several times
  --everywhere     all documents, whatever document a question names
  --library DIR    the library to ask (your own)
  --model M        a GGUF file, a folder of safetensors, or an imported model's name, instead of the current model
  --quoted         your documents' own sentences, without a model
  --threads N      processor threads (half of the machine's, at least 2)
  --json           a line for each question: {"question","threadId","complete","kept",…} and what carrel ask --json
                   has; {"unkept"} says why where the disk did not take the answer;
                   when it could not be answered {"question","error":{"code","message"}}`,
  options: answerOptions,

  async run(given) {
    if (given.positionals.length > 0) throw new UsageError('carrel chat takes its questions from standard input.');
    const model = await answerModelOf(given);
    // Only a library that is there is opened for writing; opening would make one.
    const existing = openToRead(given);
    try {
      refuseEmpty(existing);
    } finally {
      existing.close();
    }
    const writer = openWritable(libraryOf(given), given.key);
    try {
      const models = await given.models.all();
      return await converse(
        { writer, room: searchRoom(writer), ...models, model, now: Date.now, overviews: overviewsOf(writer) },
        {
          scope: scopeOf(writer, given),
          everywhere: given.options['everywhere'] === true,
          quoted: given.options['quoted'] === true,
        },
        given.output,
      );
    } finally {
      await model?.release();
      writer.close();
    }
  },
};
export default command;

async function converse(
  deps: AskDeps,
  where: { readonly scope: Scope; readonly everywhere: boolean; readonly quoted: boolean },
  output: Output,
): Promise<number> {
  let thread: ThreadId | null = null;
  let answering: AbortController | null = null;
  let interrupted = false;
  const lines = questionLines(() => {
    if (answering !== null && !answering.signal.aborted) return answering.abort();
    // An answer that does not stop, as while its model is loaded, holds nobody: what there is of it is stored.
    if (answering !== null) process.exit(interruptedCode);
    interrupted = true;
    lines.close();
  });
  say(output, notice('chat-welcome'));
  lines.prompt();
  for await (const line of lines) {
    const question = line.trim();
    // Who wants to leave does not look up how: "quit" is asked of no document.
    if (interrupted || /^\/?(?:quit|exit)$/iu.test(question)) break;
    if (question === '/new') {
      thread = null;
      say(output, notice('chat-new'));
    } else if (question === '/help') say(output, notice('chat-help'));
    else if (question.startsWith('/')) say(output, notice('chat-unknown-command', { command: printable(question) }));
    else if (question !== '') {
      answering = new AbortController();
      const route = await tableRoute(deps, { question, scope: where.scope, sureEnough });
      const ask = !where.quoted && route === 'table' ? askAll : answer;
      thread = await ask(deps, output, { question, ...where, threadId: thread }, answering.signal);
      answering = null;
    }
    lines.prompt();
  }
  lines.close();
  return interrupted ? interruptedCode : 0;
}

/** A line that is no answer: beside standard output, so that what is piped on is answers alone. */
function say(output: Output, told: Notice): void {
  if (!output.json) output.note(wrap(sentenceOf(told), output.width).join('\n'));
}

/** Puts one question to every document and returns the conversation it stands in. */
async function askAll(
  deps: AskDeps,
  output: Output,
  params: Parameters<typeof askInThread>[1],
  signal: AbortSignal,
): Promise<ThreadId | null> {
  let { threadId } = params;
  const { room, embedder, reranker, writer } = deps;
  if (embedder === null || reranker === null) return answer(deps, output, params, signal);
  const models = { embedder, reranker };
  async function* events() {
    for await (const event of askAcrossInThread({ ...deps, ...models }, params, signal)) {
      if (event.kind === 'started') threadId = event.threadId;
      else yield event;
    }
  }
  try {
    const asked = await hearAcross(events(), output);
    const whereabouts = await whereaboutsOfTable(writer, room, asked.table);
    if (output.json) {
      const table = tableAsJson(asked, whereabouts);
      output.value({ threadId, complete: !asked.stopped, ...kept(asked), mode: 'across', ...table });
    } else {
      printTable(output, asked, whereabouts);
      output.line();
      sayUnkept(output, asked);
    }
  } catch (error) {
    tellError(output, params.question, error);
  }
  return threadId;
}

/** Answers one question and returns the conversation it stands in. What goes wrong is told and ends nothing. */
async function answer(
  deps: AskDeps,
  output: Output,
  params: Parameters<typeof askInThread>[1],
  signal: AbortSignal,
): Promise<ThreadId | null> {
  const { question } = params;
  let { threadId } = params;
  const told = nothingTold();
  let complete = true;
  try {
    for await (const event of askInThread(deps, params, signal)) {
      if (event.kind === 'started') threadId = event.threadId;
      hear(told, event, output);
    }
  } catch (error) {
    if (!(error instanceof CarrelError && error.code === 'cancelled')) {
      tellError(output, question, error);
      return threadId;
    }
    complete = false;
  }
  const whereabouts = await whereaboutsOf(deps.writer, deps.room, told);
  if (output.json) output.value({ question, threadId, complete, ...kept(told), ...answerAsJson(told, whereabouts) });
  else if (complete) {
    printAnswer(output, told, whereabouts);
    output.line();
    sayUnkept(output, told);
  } else {
    output.line();
    say(output, notice(told.unkept === null ? 'chat-stopped' : 'chat-stopped-unkept'));
    sayUnkept(output, told);
  }
  return threadId;
}

/** Whether an answer is in the library; where it is not, why. */
const kept = ({ unkept }: { readonly unkept: Notice | null }): object =>
  unkept === null ? { kept: true } : { kept: false, unkept: sentenceOf(unkept) };

function sayUnkept(output: Output, { unkept }: { readonly unkept: Notice | null }): void {
  if (unkept !== null) say(output, unkept);
}

function tellError(output: Output, question: string, thrown: unknown): void {
  const error = toStoreError(thrown);
  const message = sentenceOfError(error);
  if (output.json) output.value({ question, error: { code: error.code, message } });
  else output.note(printable(message));
}
