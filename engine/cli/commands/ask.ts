import type { AnswerMode, AnswerSources, Citation, TextSpan } from '../../../common/domain/answer.ts';
import type { Usage } from '../../../common/domain/generation.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { answerBy } from '../../answer/service.ts';
import { currentModel } from '../../generate/model-store.ts';
import { searchRoom } from '../../search/room.ts';
import { pathsOf } from '../../store/document-paths.ts';
import { answerModelIn, type OwnAnswerModel } from '../answer-model.ts';
import { libraryOptions, onlyPositional, UsageError, type Command, type Given } from '../command.ts';
import { modelOptions, openModels, preparedDir, threadsOf } from '../model-options.ts';
import { loadQueryEmbedder, openToRead, refuseEmpty } from '../open-library.ts';
import type { Output } from '../output.ts';
import { count, printable, wrap } from '../text.ts';

const command: Command = {
  help: `Usage: carrel ask "QUESTION" [options]

Answers from your documents, each claim with the page it stands on. The current language model writes the answer, see: carrel models list.
Without one, or with --quoted, the answer consists of sentences of your documents. When they don't tell, it says so and shows what came nearest.

  --library DIR    the library to ask (your own)
  --model M        a GGUF file, a folder of safetensors, or an imported model's name, instead of the current model
  --quoted         your documents' own sentences, without a model
  --threads N      processor threads (half of the machine's, at least 2)
  --json           {"answer","mode":"quoted","citations":[{"marker","path","page","quote","rects"}]}
                   When nothing is close enough, citations is empty and "nearest" lists the nearest passages.
                   With a model also "mode":"model","unsupported":[{"start","end"}] (claims that no source bears out, as
                   offsets in the answer),"sources":{"whole","count","query"} and
                   "usage":{"promptTokens","reusedTokens","generatedTokens","prefillMs","decodeMs"}`,
  options: { ...libraryOptions, ...modelOptions, quoted: { type: 'boolean' } },

  async run(given) {
    const { output } = given;
    const question = onlyPositional(given, 'QUESTION');
    const model = await modelOf(given);
    const db = openToRead(given);
    refuseEmpty(db);
    const embedder = await loadQueryEmbedder();
    const told: Told = {
      answer: '',
      mode: 'quoted',
      citations: [],
      nearest: [],
      unsupported: [],
      sources: null,
      usage: null,
      found: false,
    };
    for await (const event of answerBy(
      { room: searchRoom(db), embedder, model, now: () => performance.now() },
      { question, scope: null, turns: [] },
    )) {
      switch (event.kind) {
        case 'mode':
          told.mode = event.mode;
          break;
        case 'text':
          if (told.answer === '' && output.progress) output.note(clearLine);
          told.answer += event.text;
          // A model's text is shown as it comes, so not wrapped; quotes come all at once.
          if (told.mode === 'model' && !output.json) process.stdout.write(printableLines(event.text));
          break;
        case 'citation':
          told.citations.push(event.citation);
          break;
        case 'nearest':
          told.nearest.push(...event.passages);
          break;
        case 'unsupported':
          told.unsupported.push(event.span);
          break;
        case 'sources':
          told.sources = event.sources;
          break;
        case 'progress':
          showProgress(output, event.phase, event.done);
          break;
        case 'finished':
          told.found = event.found;
          told.usage = event.usage ?? null;
      }
    }
    const paths = pathsOf(
      db,
      [...told.citations, ...told.nearest].map(({ documentId }) => documentId),
    );
    db.close();
    await model?.release();
    if (output.json) output.value(asJson(told, paths));
    else print(output, told, paths);
    return 0;
  },
};
export default command;

/** What was heard of an answer. */
interface Told {
  answer: string;
  mode: AnswerMode;
  readonly citations: Citation[];
  readonly nearest: Citation[];
  readonly unsupported: TextSpan[];
  sources: AnswerSources | null;
  usage: Usage | null;
  found: boolean;
}

async function modelOf(given: Given): Promise<OwnAnswerModel | null> {
  const { options } = given;
  if (options['quoted'] === true) {
    if (options['model'] !== undefined) throw new UsageError('Give either --model or --quoted.');
    return null;
  }
  const threads = threadsOf(given);
  if (options['model'] === undefined && (await currentModel(openModels())) === null) return null;
  return answerModelIn(await preparedDir(given), threads);
}

const clearLine = '\r\u001B[K';

function showProgress(output: Output, phase: 'loading' | 'reading', done: number | null): void {
  if (!output.progress) return;
  const doing = phase === 'loading' ? 'Loading the model' : 'Reading';
  output.note(done === 1 ? clearLine : `${clearLine}${doing}${done === null ? ' …' : `: ${Math.floor(100 * done)} %`}`);
}

function asJson(
  { answer, mode, citations, nearest, unsupported, sources, usage, found }: Told,
  paths: ReadonlyMap<DocumentId, string>,
): object {
  const plain = ({ marker, documentId, name, page, quote, rects }: Citation) => ({
    marker,
    path: paths.get(documentId) ?? name,
    page,
    quote,
    rects,
  });
  const quoted = { answer, mode, citations: citations.map(plain), ...(found ? {} : { nearest: nearest.map(plain) }) };
  return mode === 'quoted' ? quoted : { ...quoted, unsupported, sources, usage };
}

const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

function print(
  output: Output,
  { answer, mode, citations, nearest, unsupported, sources }: Told,
  paths: ReadonlyMap<DocumentId, string>,
): void {
  const { style } = output;
  if (mode === 'model') printDoubts(output, answer, unsupported, sources);
  else
    for (const paragraph of answer.split('\n\n')) {
      for (const line of wrap(printable(paragraph), output.width))
        output.line(line.replaceAll(/\[\d+\]/g, (marker) => style.cyan(marker)));
      output.line();
    }
  for (const { marker, documentId, name, page } of citations) {
    const path = paths.get(documentId);
    output.line(
      `${style.cyan(`[${marker}]`)} ${style.bold(printable(name))}, page ${page}${path === undefined ? '' : style.dim(`  ${printable(path)}`)}`,
    );
  }
  if (nearest.length === 0) return;
  output.line(style.bold('The nearest passages:'));
  for (const { name, page, quote } of nearest) {
    output.line();
    output.line(`  ${style.bold(printable(name))}${style.cyan(`, page ${page}`)}`);
    for (const line of wrap(printable(quote), output.width - 2)) output.line(`  ${line}`);
  }
}

/** Ends a streamed answer: what it was made from, and what of it the documents do not bear out. */
function printDoubts(
  output: Output,
  answer: string,
  unsupported: readonly TextSpan[],
  sources: AnswerSources | null,
): void {
  output.line('\n');
  if (sources !== null)
    output.line(
      output.style.dim(
        `Written by the model from ${count(sources.count, sources.whole ? 'whole document' : 'passage')}.`,
      ),
    );
  for (const { start, end } of unsupported) {
    for (const line of wrap(`Not found in the documents: ${printable(answer.slice(start, end).trim())}`, output.width))
      output.line(output.style.red(line));
  }
  output.line();
}
