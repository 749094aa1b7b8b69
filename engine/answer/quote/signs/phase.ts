/** "After probation the notice period is two months" says nothing of the time during it. */
const ofOtherPhase = -6;

/** A phase, and how it lies to the time that is spoken of. Folded; of "wahrend der Probezeit" it is "probezeit". */
interface Phase {
  readonly lies: string;
  readonly of: string;
}

const relations: Readonly<Record<string, string>> = {
  during: 'during',
  within: 'during',
  wahrend: 'during',
  before: 'before',
  vor: 'before',
  after: 'after',
  nach: 'after',
};
const phase = new RegExp(
  String.raw`(?<!\p{L})(?<lies>${Object.keys(relations).join('|')})\s+` +
    String.raw`(?:(?:the|this|that|my|our|your|der|die|das|dem|den|des|ihrer?|meiner?)\s+)?(?<of>\p{L}{4,})`,
  'gu',
);

const phasesIn = (folded: string): readonly Phase[] =>
  [...folded.matchAll(phase)].map(({ groups }) => ({
    lies: relations[groups?.['lies'] ?? ''] ?? '',
    of: groups?.['of'] ?? '',
  }));

/** What it costs a sentence that it tells of the time before or after a phase where that during it is asked for. */
export function ofPhase(question: string, text: string, akin: (one: string, other: string) => boolean): number {
  const asked = phasesIn(question);
  if (asked.length === 0) return 0;
  const said = phasesIn(text);
  const same = asked.flatMap(({ lies, of }) =>
    said.filter((each) => akin(of, each.of)).map((each) => each.lies === lies),
  );
  return same.length > 0 && !same.includes(true) ? ofOtherPhase : 0;
}
