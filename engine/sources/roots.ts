/** A file or a folder that a person gave. The path is absolute. */
export interface Root {
  readonly id: number;
  readonly path: string;
  readonly kind: 'file' | 'folder';
}
