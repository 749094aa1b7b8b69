/**
 * A rectangle on a page in PDF points (1/72 inch), origin at the page's top left, y downwards, as the page is shown
 * (rotation applied).
 */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle and the page it lies on; pages count from 1. */
export interface PageRect extends Rect {
  readonly page: number;
}
