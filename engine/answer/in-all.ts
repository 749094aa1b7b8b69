/** Words that ask for, or say, a total, as a pattern of folded text. English and German. */
export const inAll =
  'in all|all in all|in total|altogether|all together|all told|insgesamt|in summe|alles in allem|alles zusammen';
