/** A file's name as words: "employment-contract_2025.pdf" is "employment contract 2025". */
export const spokenName = (name: string): string =>
  name
    .replace(/\.[^.]{1,8}$/u, '')
    .replaceAll(/[-_]+/gu, ' ')
    .trim();
