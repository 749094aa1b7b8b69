import type { Word } from './word.ts';

/** Signs that stand before the items of a list, as inside of a class of a regular expression. */
export const bulletSigns = String.raw`•▪–\-*◦‣·●○■□◻➢►▶❖✓✔➔➜➤➣→⁃∙◆◇♦☐☑☒✗✘✕✖❑❏❒❍★☆✦∗⋄▸☞⬥⬧⧫⯈🞂`;

const bullet = new RegExp(`^[${bulletSigns}]$`, 'u');

/** Whether a line begins with the sign of an item: Word draws the second kind as an "o" of another font. */
export const startsWithBullet = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  (bullet.test(first.text) || (first.text === 'o' && second !== undefined && second.font !== first.font));
