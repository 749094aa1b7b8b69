/**
 * A map of the codes of a font (ISO 32000-1, 9.10.3) with other letters for codes that stand alone, `<0010> <00AD>`,
 * and ranges of one code. Pure.
 *
 * @param change a code and the hexadecimal digits of what it stands for, to those that it is to have
 */
export const withEntries = (map: string, change: (code: number, letters: string) => string): string =>
  map
    .replaceAll(/beginbfchar[\s\S]*?endbfchar/gu, (block) =>
      block.replaceAll(
        /<([\da-f\s]*)>(\s*)<([\da-f\s]*)>/giu,
        (_, code: string, gap: string, letters: string) => `<${code}>${gap}<${change(valueOf(code), letters)}>`,
      ),
    )
    .replaceAll(/beginbfrange[\s\S]*?endbfrange/gu, (block) =>
      block.replaceAll(
        /<([\da-f\s]*)>(\s*)<([\da-f\s]*)>(\s*)(<[\da-f\s]*>|\[[^\]]*\])/giu,
        (whole, low: string, gap: string, high: string, space: string, letters: string) =>
          low === high && letters.startsWith('<')
            ? `<${low}>${gap}<${high}>${space}<${change(valueOf(low), letters.slice(1, -1))}>`
            : whole,
      ),
    );

const valueOf = (code: string): number => Number.parseInt(code.replaceAll(/\s/gu, ''), 16);
