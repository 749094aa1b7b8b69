/** What the host and the command line call; everything else in this folder is behind it. */
export { answerQuestion } from './answer.ts';
export { askInThread } from './ask-in-thread.ts';
export type { AnswerModel, Legs, QueryEmbedder } from './deps.ts';
export { searchLibrary } from './search.ts';
