import { AnnotationMode, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fontNameOf } from './font-name.ts';
import { stemWidth, type DrawnFont } from './stem-width.ts';

/**
 * Which of a page's fonts are bold. pdf.js tells a font's name with the operators of a page only, which take a third of
 * the time of its text; so each font is asked for once, and only those that lines are set in.
 */
export class BoldFonts {
  /** By the name that pdf.js gives a font, which is another one for each file. */
  readonly #bold = new Map<string, boolean>();

  /** The bold ones of `fonts`. */
  async of(page: PDFPageProxy, fonts: readonly string[]): Promise<ReadonlySet<string>> {
    const unknown = fonts.filter((font) => !this.#bold.has(font));
    if (unknown.length > 0) {
      await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }).catch(() => undefined);
      for (const font of unknown) this.#bold.set(font, isBold(fontNameOf(page, font)) || isDrawnBold(page, font));
    }
    return new Set(fonts.filter((font) => this.#bold.get(font)));
  }
}

/** Names of foundries and of TeX: "ABCDEF+Arial-BoldMT", "Helvetica Neue Medium", "CMBX12"; URW calls bold "Medi". */
const bold = /bold|black|heavy|demi|medium|-medi(?!um)|[-_ ]bd\b|[a-z]Bd([A-Z]|$)/iu;
const boldOfTex = /^([A-Z]{6}\+)?(CMBX|CMSSBX|SF[BS]X|ptmb|phvb)/iu;

const isBold = (name: string): boolean =>
  (bold.test(name) || boldOfTex.test(name)) && !/^([A-Z]{6}\+)?\w*mediumitalic/iu.test(name);

/** Stems of bold letters are at least so wide, in font sizes; those of the others are up to 0.09. */
const boldStem = 0.095;

/** Whether a font whose glyphs are drawings, without a name that tells, has the stems of a bold one. */
function isDrawnBold(page: PDFPageProxy, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const drawn = page.commonObjs.get(font) as Partial<DrawnFont>;
  const { fontMatrix, charProcOperatorList } = drawn;
  if (!(charProcOperatorList instanceof Map) || fontMatrix === undefined) return false;
  return (stemWidth({ fontMatrix, charProcOperatorList }) ?? 0) >= boldStem;
}
