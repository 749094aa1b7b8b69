/** How a scrolled view stands, in CSS pixels. */
export interface ScrollState {
  readonly scrollTop: number;
  readonly scrollHeight: number;
  readonly clientHeight: number;
}

/** Pixels from the end within which the view follows the answer. */
const nearEnd = 60;

/**
 * Whether a view goes on following the end of its content after it was scrolled. Only scrolling up leaves the end: a
 * view that was scrolled to its end is told so late, and the content may have grown in between.
 *
 * @param before where the view stood, and whether it followed
 */
export const follows = (
  before: { readonly scrollTop: number; readonly following: boolean },
  { scrollTop, scrollHeight, clientHeight }: ScrollState,
): boolean => scrollHeight - scrollTop - clientHeight < nearEnd || (before.following && scrollTop >= before.scrollTop);
