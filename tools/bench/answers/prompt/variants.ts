import type { Prompt } from '../../../../common/domain/generation.ts';
import { answerPrompt, openAnswer, renderSource } from '../../../../engine/answer/model/prompt.ts';
import type { Source } from '../../../../engine/answer/model/source.ts';

/** A way to put a question to a model. */
export interface Variant {
  readonly name: string;
  /** What is read: documents whole where they fit, or at most so many passages. */
  readonly reads: 'whole' | number;
  /** @param sources the best first, or in the order of the documents where these are read whole */
  readonly prompt: (
    sources: readonly Source[],
    question: string,
  ) => { readonly prompt: Prompt; readonly sources: readonly Source[] };
}

const inOrder = (sources: readonly Source[]): readonly Source[] =>
  sources.toSorted(
    (a, b) =>
      a.documentId - b.documentId ||
      (a.passage.pieces[0]?.part ?? 0) - (b.passage.pieces[0]?.part ?? 0) ||
      (a.passage.pieces[0]?.start ?? 0) - (b.passage.pieces[0]?.start ?? 0),
  );
const bestFirst = (sources: readonly Source[]): readonly Source[] => sources;
const bestLast = (sources: readonly Source[]): readonly Source[] => sources.toReversed();

const rules =
  'Answer from these sources in one to three sentences and cite them like [1]. ' +
  `If you cannot find the answer, write: ${openAnswer}`;
const ofText = `Answer from this text in one sentence. If it does not say, write: ${openAnswer}`;

const chat = (...contents: readonly string[]): Prompt => ({
  kind: 'chat',
  messages: contents.map((content, i) => ({ role: i % 2 === 0 ? 'user' : 'assistant', content })),
});
const numbered = (sources: readonly Source[]): readonly string[] => sources.map((each, i) => renderSource(each, i + 1));
const listed = (sources: readonly Source[]): string => `Numbered sources:\n\n${numbered(sources).join('\n\n')}`;
const bare = (sources: readonly Source[]): string =>
  numbered(sources)
    .map((text) => text.replace(/^\[\d+\] /u, ''))
    .join('\n\n');

type Order = (sources: readonly Source[]) => readonly Source[];
type Words = (sources: readonly Source[], question: string) => Prompt;
const variant = (name: string, reads: Variant['reads'], order: Order, words: Words): Variant => ({
  name,
  reads,
  prompt: (sources, question) => {
    const ordered = order(sources);
    return { sources: ordered, prompt: words(ordered, question) };
  },
});

const shipped: Words = (sources, question) => answerPrompt(numbered(sources), [], question);
const rulesLast: Words = (sources, question) => chat(`${listed(sources)}\n\n${rules}\n\nQuestion: ${question}`);
const rulesFirst: Words = (sources, question) => chat(`${rules}\n\n${listed(sources)}\n\nQuestion: ${question}`);
const questionFirst: Words = (sources, question) =>
  chat(`Question: ${question}\n\n${listed(sources)}\n\n${rules}\n\nQuestion: ${question}`);
const withoutNumbers: Words = (sources, question) => chat(`${bare(sources)}\n\n${ofText}\n\nQuestion: ${question}`);
const questionOnly: Words = (sources, question) => chat(`${bare(sources)}\n\n${question}`);
const example =
  'Numbered sources:\n\n[1] swim.pdf, page 2: Opening hours\n' +
  'The pool opens at 7 a.m. and closes at 9 p.m. Children under six swim free.';
const oneShot: Words = (sources, question) =>
  chat(
    `${example}\n\n${rules}\n\nQuestion: When does the pool close?`,
    'The pool closes at 9 p.m. [1]',
    `${listed(sources)}\n\n${rules}\n\nQuestion: ${question}`,
  );

/** Variants that are tried; "as shipped" is what the app does. */
export const variants: readonly Variant[] = [
  variant('3 passages, best first', 3, bestFirst, rulesLast),
  variant('3 passages, one shot', 3, bestFirst, oneShot),
  variant('3 passages, no numbers', 3, bestFirst, withoutNumbers),
  variant('as shipped', 'whole', inOrder, shipped),
  variant('3 passages, the question alone', 3, bestFirst, questionOnly),
  variant('3 passages, best last', 3, bestLast, rulesLast),
  variant('3 passages, rules first', 3, bestFirst, rulesFirst),
  variant('3 passages, question twice', 3, bestFirst, questionFirst),
  variant('1 passage, rules last', 1, bestFirst, rulesLast),
];
