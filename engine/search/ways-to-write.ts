/** Digits of groups in which long numbers are written, from the left: accounts, cards, telephone numbers. */
const groupsFromLeft = [4, 3, 2];
const thousands = 3;
/** A number of at least so many digits may be written in groups. */
const groupedDigits = 5;
const iban = /^\p{L}{2}\d{2}[\p{L}\p{N}]{8,}$/u;
const decimals = /^(?<whole>\d+(?:[.,' ]\d{3})*)[.,](?<cents>\d\d)$/u;

/**
 * The ways in which a number may stand in a document, as runs of words in the index: "8602048777" is also written
 * "8602 0487 77", "5,265.00" also "5265.00" and "5 265".
 *
 * @param name folded, as a question has it
 * @param pieces the words of it
 */
export function waysToWrite(name: string, pieces: readonly string[]): readonly string[] {
  const own = pieces.join(' ');
  const { whole, cents } = decimals.exec(name)?.groups ?? {};
  if (whole !== undefined && cents !== undefined) {
    const digits = whole.replaceAll(/\D/gu, '');
    const wholes = [digits, inThousands(digits)];
    return unique([own, ...wholes.map((each) => `${each} ${cents}`), ...(cents === '00' ? wholes : [])]);
  }
  const joined = pieces.join('');
  if (iban.test(joined)) return unique([own, joined, fromLeft(joined, 4)]);
  if (!/^\d+$/u.test(joined) || joined.length < groupedDigits) return [own];
  return unique([own, joined, inThousands(joined), ...groupsFromLeft.map((size) => fromLeft(joined, size))]);
}

/** Whether a name is an amount to the last digit, as "5,265.00". */
export const isExactAmount = (name: string): boolean => decimals.test(name);

/** Whether a text has an exact amount, in whatever marks: "5,860.22" is not "5,860.00", "5.860" is. */
export function hasAmount(text: string, name: string): boolean {
  const wanted = inCents(name);
  return (text.match(/\d(?:[\d.,' \u00a0\u202f]*\d)?/gu) ?? []).some((number) => inCents(number) === wanted);
}

/** The digits of a number with two decimals: "8,765" and "8.765,00" are 876500. */
function inCents(number: string): string {
  const { whole = number, cents = '00' } = decimals.exec(number)?.groups ?? {};
  return `${whole.replaceAll(/\D/gu, '')}${cents}`;
}

const fromLeft = (text: string, size: number): string =>
  (text.match(new RegExp(`.{1,${size}}`, 'gu')) ?? [text]).join(' ');

const inThousands = (digits: string): string =>
  digits.replaceAll(new RegExp(String.raw`(?<=\d)(?=(?:\d{${thousands}})+$)`, 'gu'), ' ');

const unique = (ways: readonly string[]): readonly string[] => [...new Set(ways)];
