const least = 0.25;
const most = 5;
const steps = [least, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, most] as const;

/** The next zoom step up or down from a zoom. */
export function zoomStep(zoom: number, direction: 'in' | 'out'): number {
  const next =
    direction === 'in' ? steps.find((step) => step > zoom + 0.005) : steps.findLast((step) => step < zoom - 0.005);
  return next ?? (direction === 'in' ? most : least);
}

/** Pixels of one notch of a wheel, as Chromium reports it. */
const notch = 100;

/** The zoom after the wheel was turned by `deltaY` pixels; a notch is a quarter, a pinch comes in small parts. */
export function wheelZoom(zoom: number, deltaY: number): number {
  const turns = Math.max(-2, Math.min(2, -deltaY / notch));
  return Math.max(least, Math.min(most, zoom * 1.25 ** turns));
}
