import type { ComponentType, Ref } from 'react';
import type { Place } from '../../common/domain/place.ts';
import type { Marks } from './marks.ts';
import type { Heading } from './outline-of.ts';
import type { OpenParts } from './use-parts.ts';
import type { Spot } from './viewer.ts';

export interface BodyHandle {
  /** Brings a place to a third of the view's height. */
  showPlace(place: Pick<Place, 'part' | 'start'>): void;
  /** Brings a spot to the middle of the view, where it was when one left it. */
  showSpot(spot: Spot): void;
  /** Brings a spot to the top of the view. */
  showTop(spot: Spot): void;
  /** What is in the middle stays there when the size of the text changes next. */
  keepMiddle(): void;
  focus(): void;
}

/** What shows the text of a document, between the tools and the edge. */
export interface BodyProps {
  readonly handle: Ref<BodyHandle>;
  readonly parts: OpenParts;
  readonly marks: Marks;
  /** The size of the text; 1 is 100 %. */
  readonly zoom: number;
  setZoom(zoom: number): void;
  /** Goes to a spot as a person wants to, so that the way back leads here. */
  jumpTo(spot: Spot): void;
  /** Where the view is: its middle, and the line near its top at which one reads. */
  onPlace(middle: Spot, reading: Spot): void;
}

/** An entry of the outline and where it stands. */
export interface PlacedHeading extends Heading {
  readonly spot: Spot;
}

/** How documents of one kind of text are shown. */
export interface TextKind {
  readonly Body: ComponentType<BodyProps>;
  /** Whether all parts are loaded for the outline; else those that were shown, which is for parts that are large. */
  readonly readsAhead: boolean;
  /** The outline, of the parts that were loaded. */
  headingsOf(parts: OpenParts): readonly PlacedHeading[];
}
