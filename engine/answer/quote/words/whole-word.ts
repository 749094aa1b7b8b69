/** Words or forms, parted by `|`, that stand in a folded text as words of their own. */
export const wholeWord = (forms: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms})(?![\p{L}\p{N}])`, 'u');
