import type { Citation } from '../../../../common/domain/answer.ts';
import type { Scope } from '../../../../common/domain/sources.ts';
import type { Services } from '../../../../engine/host/services.ts';
import { partByNumber } from '../../../../engine/store/parts.ts';
import { sentenceOf } from '../../../../common/messages/sentence.ts';
import { askAcross } from '../../../../engine/answer/across/ask-across.ts';
import { quotesFor } from '../asking.ts';

/** What was told of a document. */
export interface ToldRow {
  readonly matches: boolean;
  readonly cells: readonly ToldCell[];
}

export interface ToldCell {
  /** As `Value.normal`; null where only words were quoted. */
  readonly value: string | null;
  readonly quote: string;
  /** The words at the places that are opened. */
  readonly opened: string;
}

/** What was told of all documents. */
export interface ToldTable {
  /** By file; a document that is not in it was not told of. */
  readonly rows: ReadonlyMap<string, ToldRow>;
  readonly sentence: string;
  readonly seconds: number;
}

/** Asks for quotes: each document that is quoted is a row that belongs to the answer. */
export async function toldByQuotes(services: Services, question: string, scope: Scope): Promise<ToldTable> {
  const { citations, ms } = await quotesFor(services, question, scope);
  const byFile = Map.groupBy(citations, ({ name }) => name);
  const rows = [...byFile].map(([file, own]) => [file, { matches: true, cells: own.map(cellOf(services)) }] as const);
  return {
    rows: new Map(rows),
    sentence: citations.map(({ quote }) => quote).join(' '),
    seconds: ms / 1_000,
  };
}

/** Puts the question to every document. */
export async function toldAcross(services: Services, question: string, scope: Scope): Promise<ToldTable> {
  const deps = { room: services.room, ...(await services.queryModels()) };
  const started = performance.now();
  for await (const event of askAcross(deps, { question, today: new Date(), scope })) {
    if (event.kind !== 'finished') continue;
    const seconds = (performance.now() - started) / 1_000;
    const rows = event.table.rows.map((row): readonly [string, ToldRow] => [
      row.name,
      {
        matches: row.matches === true,
        cells: row.cells.flatMap((cell) => (cell === null ? [] : [cellOf(services, cell.value)(cell.citation)])),
      },
    ]);
    return { rows: new Map(rows), sentence: sentenceOf(event.table.answer), seconds };
  }
  throw new Error(`"${question}" was not finished.`);
}

const cellOf =
  (services: Services, value: string | null = null) =>
  (citation: Citation): ToldCell => ({ value, quote: citation.quote, opened: openedAt(services, citation) });

/** The words that stand at the places of a citation. */
function openedAt({ db }: Services, { places }: Citation): string {
  return places
    .map(({ documentId, part, start, end }) => partByNumber(db, documentId, part)?.text.slice(start, end) ?? '')
    .join(' ');
}
