/** What a person has dragged the panes to, in CSS pixels; null: not yet. */
export interface WantedWidths {
  readonly library: number | null;
  readonly viewer: number | null;
}

export interface PaneWidths {
  readonly library: number;
  readonly viewer: number;
}

export const paneLimits = {
  library: { least: 220, most: 440 },
  viewer: { least: 340 },
  conversation: { least: 330 },
} as const;

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(Math.max(least, most), value));

/**
 * The widths that fit a window. A pane that is not shown has width 0; the conversation gets the rest and never
 * less than its least width while the window allows it.
 */
export function paneWidths(
  wanted: WantedWidths,
  windowWidth: number,
  shown: { readonly library: boolean; readonly viewer: boolean },
): PaneWidths {
  const { library, viewer, conversation } = paneLimits;
  const viewerLeast = shown.viewer ? viewer.least : 0;
  const libraryWidth = shown.library
    ? clamp(
        wanted.library ?? Math.round(windowWidth * 0.22),
        library.least,
        Math.min(library.most, windowWidth - viewerLeast - conversation.least),
      )
    : 0;
  const viewerWidth = shown.viewer
    ? clamp(
        wanted.viewer ?? Math.round((windowWidth - libraryWidth) * 0.54),
        viewer.least,
        windowWidth - libraryWidth - conversation.least,
      )
    : 0;
  return { library: libraryWidth, viewer: viewerWidth };
}

/** Wanted widths from what was stored; anything that is not a sensible number is dropped. */
export function parseWidths(stored: string | null): WantedWidths {
  const sensible = (value: unknown): number | null =>
    typeof value === 'number' && Number.isFinite(value) && value > 0 && value < 10_000 ? value : null;
  try {
    const raw: unknown = JSON.parse(stored ?? '{}');
    const { library, viewer } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
    return { library: sensible(library), viewer: sensible(viewer) };
  } catch {
    return { library: null, viewer: null };
  }
}
