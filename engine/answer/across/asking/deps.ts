import type { AnswerModel, QueryModels, SearchDeps } from '../../deps.ts';

/** What asking documents needs from outside. */
export type AcrossDeps = Pick<SearchDeps, 'room'> &
  QueryModels & {
    /** Reads what columns with `byModel` leave open; null or absent: nobody does. */
    readonly model?: AnswerModel | null;
  };
