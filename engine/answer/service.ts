/** What the host and the command line call; everything else in this folder is behind it. */
export { answerQuestion, type UnthreadedAnswerEvent } from './answer.ts';
export { askInThread, type AskDeps, type AskParams } from './ask-in-thread.ts';
export type { Legs, QueryEmbedder, SearchDeps } from './deps.ts';
export { searchLibrary } from './search.ts';
