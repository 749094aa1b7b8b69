import type { AcrossCell, AcrossRow } from '../../../common/domain/across.ts';
import type { Citation } from '../../../common/domain/answer.ts';
import { countRows } from '../../../common/domain/kept-table.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { notice } from '../../../common/messages/notice.ts';
import { answerBy, type QueryModels } from '../../answer/service.ts';
import type { DocumentAsker } from '../../jobs/across/asker.ts';
import type { SearchRoom } from '../../search/room.ts';

export interface QuotingAskerDeps {
  readonly room: SearchRoom;
  readonly queryModels: () => Promise<QueryModels>;
}

/** Asks each document each question as if it were the only one: a cell is the best sentence, as it stands. */
export function quotingAsker({ room, queryModels }: QuotingAskerDeps): DocumentAsker {
  async function quoteOf(question: string, documentId: DocumentId, signal: AbortSignal): Promise<AcrossCell | null> {
    const deps = { room, ...(await queryModels()), model: null, now: Date.now };
    const params = { question, scope: [{ kind: 'document', documentId }], turns: [] } as const;
    for await (const event of answerBy(deps, params, signal))
      if (event.kind === 'citation') return cellOf(event.citation);
    return null;
  }
  return {
    read: (question) => ({ kind: 'lookup', columns: [columnOf(question)] }),
    column: columnOf,
    async *ask({ columns, documentIds }, signal): AsyncGenerator<AcrossRow> {
      for (const documentId of documentIds) {
        const cells: (AcrossCell | null)[] = [];
        for (const { question } of columns) cells.push(await quoteOf(question, documentId, signal));
        yield { documentId, name: '', state: 'asked', matches: true, cells };
      }
    },
    answer({ rows }) {
      const { matching, notSaid, unread } = countRows(rows);
      return notice('across-answer-counted', { matching, notSaid, unread, rows: rows.length });
    },
  };
}

const columnOf = (question: string) =>
  ({ heading: question.replace(/[?？]\s*$/u, ''), question, type: 'text' }) as const;

const cellOf = (citation: Citation): AcrossCell => ({
  value: citation.quote,
  size: null,
  text: citation.quote,
  citation,
  confidence: 1,
});
