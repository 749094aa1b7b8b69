import type { AcrossCell, AcrossRow } from '../../../common/domain/across.ts';
import type { KeptCell } from '../../../common/domain/kept-table.ts';
import { CarrelError } from '../../../common/errors.ts';
import {
  answerOf,
  askDocuments,
  columnOf,
  documentsOfKind,
  planKept,
  planRead,
  readByModelToo,
  type AnswerModel,
  type QueryModels,
} from '../../answer/service.ts';
import type { AskedRow, DocumentAsker } from '../../jobs/across/asker.ts';
import type { SearchRoom } from '../../search/room.ts';

import { answerOfItems, askItems } from './checklist-rows.ts';

export interface AskerDeps {
  readonly room: SearchRoom;
  readonly queryModels: () => Promise<QueryModels>;
  /** The model that a person chose; null without one. */
  readonly answerModel: () => Promise<AnswerModel | null>;
}

/** Asks documents for kept tables as a question to all documents does. */
export function documentAsker({ room, queryModels, answerModel }: AskerDeps): DocumentAsker {
  return {
    async read(question, createdAt) {
      const { clauseReader } = await queryModels();
      const { kind, columns } = await planRead(clauseReader, { question, today: new Date(createdAt) });
      return { kind, columns };
    },
    column: (question) => columnOf(question),
    async *ask({ question, kind, columns, createdAt, fresh, documentIds }, signal): AsyncGenerator<AskedRow> {
      if (kind === 'checklist') {
        yield* askItems({ room, ...(await queryModels()) }, columns, documentIds, signal);
        return;
      }
      const plan = planKept(question, new Date(createdAt), columns);
      const all = await room.documents({ scope: null }, signal);
      const ofKind = new Set(documentsOfKind(all, plan.ofKind));
      const wanted = new Set(documentIds);
      const documents = all.filter(({ documentId }) => wanted.has(documentId));
      // What a condition compares is asked too, whether its column is still shown or not.
      const needed = fresh
        ? plan.columns.filter(({ heading }) => !columns.some((shown) => shown.heading === heading))
        : [];
      const byModel = columns.some((column) => column.byModel === true);
      const every = [...columns, ...(byModel ? needed.map(readByModelToo) : needed)];
      const conditions = (fresh ? plan.conditions : []).map((each) => ({
        ...each,
        column: every.findIndex(({ heading }) => heading === plan.columns[each.column]?.heading),
      }));
      for (const { documentId } of documents.filter((each) => !ofKind.has(each))) yield { documentId, state: 'apart' };
      const model = byModel ? await answerModel() : null;
      if (byModel && model === null) throw new CarrelError('not-found', 'across-no-model');
      const deps = { room, ...(await queryModels()), model };
      const asked = documents.filter((each) => ofKind.has(each));
      for await (const row of askDocuments(deps, { columns: every, conditions }, asked, signal))
        yield { ...row, cells: row.cells.slice(0, columns.length) };
    },
    answer({ question, kind, columns, createdAt, rows }) {
      if (kind === 'checklist') return answerOfItems(columns, rows);
      const plan = planKept(question, new Date(createdAt), columns);
      // Columns that were added later have no part in the answer to the question.
      const own = columns.flatMap(({ heading }, at) =>
        plan.columns.some((asked) => asked.heading === heading) ? [at] : [],
      );
      const known = rows.flatMap(({ documentId, name, state, matches, cells }): readonly AcrossRow[] =>
        documentId === null || state === 'waiting' || state === 'apart'
          ? []
          : [{ documentId, name, state, matches, cells: own.map((at) => knownCell(cells[at])) }],
      );
      return answerOf({ ...plan, columns: columns.filter((_, at) => own.includes(at)) }, known);
    },
  };
}

const knownCell = (cell: KeptCell | undefined): AcrossCell | null =>
  cell === undefined || cell === 'waiting' ? null : cell;
