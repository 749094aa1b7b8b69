/** Ways out that were tried, the same ones together. */
export interface TriedWay {
  /** A part of Carrel: `main`, `page`, `host`, `parse`, `download`, … */
  readonly part: string;
  /** What was called: a part of Node, or `request` for the page. */
  readonly what: string;
  /** Host and port where they are known. */
  readonly to: string;
  readonly allowed: boolean;
  readonly times: number;
  /** Milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
}

/** Where Carrel keeps something. */
export const placeKinds = ['library', 'models', 'network', 'window', 'profile'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export interface StoredPlace {
  readonly kind: PlaceKind;
  /** For a person to read; nothing takes a path from the page. */
  readonly path: string;
  readonly bytes: number;
  readonly files: number;
}

/** All that the Privacy panel shows. */
export interface PrivacyReport {
  /** True: nothing in Carrel may open a connection. False: a model may be downloaded on a click. */
  readonly noNetwork: boolean;
  /** The last one first. */
  readonly tried: readonly TriedWay[];
  /** Since when they are counted, in milliseconds since 1970; null before the first one. */
  readonly since: number | null;
  readonly places: readonly StoredPlace[];
  /** Name of the model whose download runs. */
  readonly downloading: string | null;
}
