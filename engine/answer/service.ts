/** What the host and the command line call; everything else in this folder is behind it. */
export { answerBy, type AnyAnswerEvent } from './answer-by.ts';
export { askInThread, type AskDeps } from './ask-in-thread.ts';
export type { AnswerModel, QueryModels, SearchDeps } from './deps.ts';
export { summaryOf } from './summary/choose.ts';
export type { Overviews } from './summary/summarise.ts';
export { answerOf, tableOf } from './across/answer-sentence.ts';
export { askAcross, type AcrossEvent } from './across/ask-across.ts';
export { askAcrossInThread } from './across/ask-across-in-thread.ts';
export { askDocuments } from './across/ask-documents.ts';
export { askChecklist } from './checklist/ask-checklist.ts';
export { shippedChecklists } from './checklist/shipped.ts';
export { suggestQuestions } from './suggestions/suggest.ts';
export { columnOf } from './across/column.ts';
export { documentsOfKind } from './across/document-kinds.ts';
export { acrossRoute } from './across/route.ts';
export { planOf } from './across/plan.ts';
export { isToAll } from './across/route.ts';
export { searchLibrary } from './passages/search.ts';
