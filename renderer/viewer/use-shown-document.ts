import { useCallback, useState } from 'react';
import type { Citation } from '../../common/domain/answer.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { ShowToast } from '../controls/toasts.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { canOpen, whyNotOpen } from '../library/status.ts';
import { targetOfDocument, targetOfPassage, targetOfVisit } from './target-of.ts';
import type { ViewerTarget, VisitedPlace } from './viewer.ts';

type Passage = Pick<Citation, 'name' | 'places'>;

/** Which document the viewer shows and where, and the ways by which another one comes. */
export interface ShownDocument {
  readonly target: ViewerTarget | null;
  /** The citation that was opened last, while its document is shown. */
  readonly active: Citation | null;
  openDocument(document: DocumentSummary): void;
  openById(id: DocumentId): void;
  openPassage(passage: Passage): void;
  openCitation(citation: Citation): void;
  revisit(place: VisitedPlace): void;
  /** No citation is the one that was opened last: another conversation is shown. */
  forgetActive(): void;
  close(): void;
}

interface Surroundings {
  readonly client: EngineClient | null;
  readonly documents: readonly DocumentSummary[];
  readonly show: ShowToast;
  /** Called before a document takes the place of what is shown. */
  readonly before: () => void;
}

export function useShownDocument({ client, documents, show, before }: Surroundings): ShownDocument {
  const [wanted, setWanted] = useState<ViewerTarget | null>(null);
  const [active, setActive] = useState<Citation | null>(null);

  /** Each visit is a new one, so that the same place is shown again. */
  const visit = useCallback(
    (target: Omit<ViewerTarget, 'visit'>) => setWanted((last) => ({ ...target, visit: (last?.visit ?? 0) + 1 })),
    [],
  );
  const openDocument = useCallback(
    (document: DocumentSummary) => {
      if (!canOpen(document.status)) return show({ text: whyNotOpen(document), forMs: 7_000 });
      before();
      setActive(null);
      visit(targetOfDocument(document));
    },
    [show, before, visit],
  );
  const openPlaces = useCallback(
    async (passage: Passage) => {
      const cited = documents.find(({ id }) => id === passage.places[0]?.documentId);
      if (cited === undefined) return;
      // A document whose marks can't be had is opened all the same.
      const marks = (await client?.call('document.marks', { places: passage.places }).catch(() => [])) ?? [];
      const next = targetOfPassage(passage, cited, marks.flat());
      if (next === null) return;
      before();
      visit(next);
    },
    [client, documents, before, visit],
  );
  const openById = useCallback(
    (id: DocumentId) => {
      const document = documents.find((each) => each.id === id);
      if (document !== undefined) openDocument(document);
    },
    [documents, openDocument],
  );
  const openPassage = useCallback(
    (passage: Passage) => {
      setActive(null);
      void openPlaces(passage);
    },
    [openPlaces],
  );
  const openCitation = useCallback(
    (citation: Citation) => {
      setActive(citation);
      void openPlaces(citation);
    },
    [openPlaces],
  );
  const revisit = useCallback(
    (place: VisitedPlace) => {
      setActive(null);
      visit(targetOfVisit(place));
    },
    [visit],
  );
  const forgetActive = useCallback(() => setActive(null), []);
  const close = useCallback(() => {
    setWanted(null);
    setActive(null);
  }, []);

  // The document on show may be removed; then there is nothing to show (until it is restored).
  const target = wanted !== null && documents.some(({ id }) => id === wanted.documentId) ? wanted : null;
  return { target, active, openDocument, openById, openPassage, openCitation, revisit, forgetActive, close };
}
