import type { ReactNode, Ref } from 'react';
import type { CommandId } from '../../common/commands.ts';
import type { ViewerKind } from '../../common/domain/formats.ts';
import type { DifferenceKind } from '../../common/domain/comparison.ts';
import type { PageRect } from '../../common/domain/geometry.ts';
import type { Place } from '../../common/domain/place.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { EngineClient } from '../engine/connection.ts';

/** A point in a document that outlives zooming and turning: what stands in the middle of the view. */
export interface Spot {
  /** From 1. */
  readonly part: number;
  /** In the viewer's own unit, from the part's top left: points in a PDF, characters in a text, cells in a grid. */
  readonly x: number;
  readonly y: number;
}

/** Where one was: the document, its marks, and the spot in the middle of the view. */
export interface VisitedPlace {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly viewer: ViewerKind;
  readonly places: readonly Place[];
  readonly rects: readonly PageRect[];
  readonly spot: Spot;
}

/** A place that differs in another document. */
export interface ComparedMark {
  readonly kind: DifferenceKind;
  readonly places: readonly Place[];
  readonly rects: readonly PageRect[];
}

/** What the viewer shows. Another `visit` of the same place scrolls there again. */
export interface ViewerTarget {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly viewer: ViewerKind;
  /** From 1. */
  readonly part: number;
  /** What is marked, and shown where there is no `spot`. */
  readonly places: readonly Place[];
  /** Where the places stand in the pictures of their parts; none where a part has no picture. */
  readonly rects: readonly PageRect[];
  /** What differs in the document beside this one, where two are compared. */
  readonly compared?: readonly ComparedMark[];
  /** Where one was before; set when one comes back by the history, which is no jump. */
  readonly spot: Spot | null;
  readonly visit: number;
}

/** Back and forward among the places that one jumped away from. */
export interface Travel {
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  back(): void;
  forward(): void;
}

/** Commands about the document on show. */
export type ViewerCommand = Extract<
  CommandId,
  | 'find'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-reset'
  | 'fit-width'
  | 'fit-page'
  | 'turn-right'
  | 'recognise-page'
  | 'side-panel'
  | 'go-back'
  | 'go-forward'
>;

export interface ViewerHandle {
  /** Tells whether there was something to do. */
  run(command: ViewerCommand): boolean;
  /** Brings a spot to the middle of the view, as one scrolls in the document beside this one. */
  follow(spot: Spot): void;
}

/** What every viewer gets from the pane. */
export interface ViewerProps {
  readonly handle: Ref<ViewerHandle>;
  readonly client: EngineClient | null;
  readonly target: ViewerTarget;
  readonly travel: Travel;
  /** What the document is, for the frame. */
  readonly overview: ReactNode;
  /** The viewer tells where it is whenever that changes. */
  onSpot(spot: Spot): void;
  /** The viewer says this before it jumps within the document. */
  leave(): void;
  close(): void;
}
