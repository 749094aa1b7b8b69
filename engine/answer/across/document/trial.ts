import type { TextRange } from '../../../../common/domain/part.ts';

const trial = /probezeit|(?<!\p{L})(?:probation\p{L}*|trial\s+period)/iu;
/** What comes when a trial is over. English and German. */
const later = new RegExp(
  String.raw`(?<!\p{L})(?:after|following|thereafter|afterwards?|then|subsequent\p{L}*|once|nach|danach|nachdem|` +
    String.raw`anschließend\p{L}*|anschluss|sodann|später)(?!\p{L})`,
  'iu',
);

/** Whether a time is said to hold while a trial lasts: "In the probationary period one week's notice suffices." */
export function isOfTrial(raw: string, { start, end }: TextRange): boolean {
  const before = raw.slice(0, start);
  const behind = /^[^,;.]*/u.exec(raw.slice(end))?.[0] ?? '';
  return (trial.test(before) || trial.test(behind)) && !later.test(before);
}
