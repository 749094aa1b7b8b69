/** How a picture is written. */
export type PictureKind = 'png' | 'jpeg' | 'webp' | 'tiff';

const marks: readonly (readonly [PictureKind, string])[] = [
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['tiff', 'II+\0'],
  ['tiff', 'MM\0+'],
];

/** The kind of a picture by its first bytes; undefined for what is none. */
export function kindOf(head: Uint8Array): PictureKind | undefined {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(12, head.length)).toString('latin1');
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'webp';
  return marks.find(([, mark]) => start.startsWith(mark))?.[0];
}
