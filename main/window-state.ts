import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

export const minimumSize = { width: 900, height: 600 } as const;
const firstSize = { width: 1280, height: 800 } as const;

const coordinate = v.pipe(v.number(), v.safeInteger());
const boundsSchema = v.object({ x: coordinate, y: coordinate, width: coordinate, height: coordinate });
export const themeSchema = v.picklist(['system', 'light', 'dark']);
/** How the window was left. `bounds` are those of the window when not maximized; null before the first run. */
const stateSchema = v.object({ bounds: v.nullable(boundsSchema), maximized: v.boolean(), theme: themeSchema });

export type Bounds = v.InferOutput<typeof boundsSchema>;
export type Theme = v.InferOutput<typeof themeSchema>;
export type WindowState = v.InferOutput<typeof stateSchema>;

/** What was saved; the first state when nothing was, or nothing that makes sense. */
export function readWindowState(file: string): WindowState {
  try {
    return v.parse(stateSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { bounds: null, maximized: false, theme: 'system' };
  }
}

/** A place on the screen is not worth an error: a full or read-only disk leaves the old state. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch {
    // See above.
  }
}

/**
 * Where to open the window. A window that would lie on no screen (one was unplugged) opens at the system's choice.
 *
 * @param screens work areas of all screens
 */
export function openingBounds(
  { bounds }: WindowState,
  screens: readonly Bounds[],
): Partial<Bounds> & Pick<Bounds, 'width' | 'height'> {
  if (bounds === null) return firstSize;
  const size = {
    width: Math.max(bounds.width, minimumSize.width),
    height: Math.max(bounds.height, minimumSize.height),
  };
  // Enough of the title bar to take hold of.
  const visible = screens.some(
    ({ x, y, width, height }) =>
      bounds.x + size.width >= x + 100 && bounds.x <= x + width - 100 && bounds.y >= y && bounds.y <= y + height - 50,
  );
  return visible ? { x: bounds.x, y: bounds.y, ...size } : size;
}
