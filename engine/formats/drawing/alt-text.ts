/**
 * The words that somebody gave to a picture, a chart or a shape, for those who can't see it; '' where there are none,
 * or only the name of a file, which programs put there by themselves.
 *
 * @param properties attributes of its `docPr` or `cNvPr`
 */
export function altText(properties: Readonly<Record<string, string>> | undefined): string {
  const words = (properties?.['descr'] ?? '').replaceAll(/\s+/gu, ' ').trim().slice(0, longest);
  return isFileName(words) ? '' : words;
}

const longest = 2_000;

const isFileName = (words: string): boolean =>
  /^(?:[a-z]+:|[/\\])\S*$/iu.test(words) || /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)$/iu.test(words);
