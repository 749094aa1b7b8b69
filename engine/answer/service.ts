/** What the host and the command line call; everything else in this folder is behind it. */
export { answerBy } from './answer-by.ts';
export { askInThread } from './ask-in-thread.ts';
export type { AnswerModel, QueryEmbedder } from './deps.ts';
export { searchLibrary } from './search.ts';
