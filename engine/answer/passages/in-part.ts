import type { NamedDocument } from '../../../common/domain/named.ts';
import type { Hit, Piece } from '../../../common/domain/passage.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import type { DocumentId } from '../../../common/ids.ts';
import type { SearchDeps } from '../deps.ts';
import { asksForAll, sheetNamed, shownNumber, withoutPart, type AskedPart } from './asked-part.ts';
import { narrowed, retrieve } from './retrieve.ts';

/** Passages that are looked through for a part: of named documents, of a whole scope. */
const lookedThrough = { named: 1000, scope: 200 };

/** What stands in a part that a question names. */
export interface InPart {
  /** The question without the part. */
  readonly bare: string;
  /** The passages of the part, the best first, each cut to the part. At least one. */
  readonly passages: readonly Hit[];
}

interface PlacedPiece {
  readonly hit: Hit;
  readonly piece: Piece;
}

/** The passages of the part that a question names; null where no document has such a part. */
export async function passagesInPart(
  deps: Pick<SearchDeps, 'room' | 'embedder' | 'germanEmbedder'>,
  part: AskedPart,
  {
    question,
    scope,
    named,
  }: { readonly question: string; readonly scope: Scope; readonly named: readonly NamedDocument[] },
  signal?: AbortSignal,
): Promise<InPart | null> {
  const limit = named.length > 0 ? lookedThrough.named : lookedThrough.scope;
  const bare = withoutPart(question, part.written);
  const subject = { text: asksForAll(bare) ? question : bare, phrases: [] };
  const { hits } = await retrieve(
    deps,
    { query: question, subject, scope: narrowed(scope, named), mode: 'hybrid', join: false, limit },
    signal,
  );
  const pieces = hits.flatMap((hit) => hit.passage.pieces.map((piece): PlacedPiece => ({ hit, piece })));
  if (part.number === null) return inSheet(pieces, question);
  const numbered = pieces.flatMap((each) => {
    const number = shownNumber(part.kind, each.piece.label, each.piece.part);
    return number === null ? [] : [{ ...each, number }];
  });
  const lasts = new Map<DocumentId, number>();
  for (const { hit, number } of numbered) lasts.set(hit.documentId, Math.max(number, lasts.get(hit.documentId) ?? 0));
  const isAsked = ({ hit, number }: (typeof numbered)[number]): boolean =>
    number === (part.number === 'last' ? lasts.get(hit.documentId) : part.number);
  return ofFirstDocument(numbered.filter(isAsked), bare);
}

function inSheet(pieces: readonly PlacedPiece[], question: string): InPart | null {
  const labels = new Set(pieces.map(({ piece }) => piece.label));
  const found = [...labels].flatMap((label) => {
    const written = shownNumber('sheet', label, 1) === null ? null : sheetNamed(question, label);
    return written === null ? [] : [{ label, written }];
  });
  const [first] = found.toSorted((a, b) => b.written.length - a.written.length);
  if (first === undefined) return null;
  const own = new Set(found.flatMap(({ label, written }) => (written === first.written ? [label] : [])));
  return ofFirstDocument(
    pieces.filter(({ piece }) => own.has(piece.label)),
    withoutPart(question, first.written),
  );
}

/** Many documents have a third page: that of the best passage is meant. */
function ofFirstDocument(pieces: readonly PlacedPiece[], bare: string): InPart | null {
  const [first] = pieces;
  if (first === undefined) return null;
  const own = pieces.filter(({ hit }) => hit.documentId === first.hit.documentId);
  return { bare, passages: own.map(({ hit, piece }) => cutTo(hit, piece)) };
}

/** A passage as far as it stands in a part. */
function cutTo(hit: Hit, piece: Piece): Hit {
  const text = hit.passage.text.slice(piece.offset, piece.offset + piece.end - piece.start);
  const passage = { text, pieces: [{ ...piece, offset: 0 }] };
  return { ...hit, passage, joined: passage };
}
