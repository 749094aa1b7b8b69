import type { Citation } from '../../../common/domain/answer.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { answerQuestion } from '../../answer/service.ts';
import { pathsOf } from '../../store/search/passages.ts';
import { libraryOptions, onlyPositional, type Command } from '../command.ts';
import { legsOf, loadQueryEmbedder, openToRead, refuseEmpty } from '../open-library.ts';
import type { Output } from '../output.ts';
import { printable, wrap } from '../text.ts';

const command: Command = {
  help: `Usage: carrel ask "QUESTION" [options]

Answers with sentences of your documents, each with the page it stands on. Nothing is made up: when no sentence is
close enough, the answer says so and shows what came nearest.

  --library DIR    the library to ask (your own)
  --json           {"answer","mode":"quoted","citations":[{"marker","path","page","quote","rects"}]}
                   When nothing is close enough, citations is empty and "nearest" lists the nearest passages.`,
  options: libraryOptions,

  async run(given) {
    const { output } = given;
    const question = onlyPositional(given, 'QUESTION');
    const db = openToRead(given);
    refuseEmpty(db);
    const embedder = await loadQueryEmbedder();
    let answer = '';
    const citations: Citation[] = [];
    const nearest: Citation[] = [];
    for await (const event of answerQuestion({ db, legs: legsOf(db), embedder }, { question, scope: null })) {
      if (event.kind === 'text') answer += event.text;
      if (event.kind === 'citation') citations.push(event.citation);
      if (event.kind === 'nearest') nearest.push(...event.passages);
    }
    const paths = pathsOf(db, [...citations, ...nearest].map(({ documentId }) => documentId));
    db.close();
    if (output.json) {
      const plain = ({ marker, documentId, name, page, quote, rects }: Citation) => ({ marker, path: paths.get(documentId) ?? name, page, quote, rects });
      output.value({ answer, mode: 'quoted', citations: citations.map(plain), ...(citations.length === 0 ? { nearest: nearest.map(plain) } : {}) });
    } else print(output, answer, citations, nearest, paths);
    return 0;
  },
};
export default command;

function print(output: Output, answer: string, citations: readonly Citation[], nearest: readonly Citation[], paths: ReadonlyMap<DocumentId, string>): void {
  const { style } = output;
  for (const paragraph of answer.split('\n\n')) {
    for (const line of wrap(printable(paragraph), output.width)) output.line(line.replaceAll(/\[\d+\]/g, (marker) => style.cyan(marker)));
    output.line();
  }
  for (const { marker, documentId, name, page } of citations) {
    const path = paths.get(documentId);
    output.line(`${style.cyan(`[${marker}]`)} ${style.bold(printable(name))}, page ${page}${path === undefined ? '' : style.dim(`  ${printable(path)}`)}`);
  }
  if (nearest.length === 0) return;
  output.line(style.bold('The nearest passages:'));
  for (const { name, page, quote } of nearest) {
    output.line();
    output.line(`  ${style.bold(printable(name))}${style.cyan(`, page ${page}`)}`);
    for (const line of wrap(printable(quote), output.width - 2)) output.line(`  ${line}`);
  }
}
