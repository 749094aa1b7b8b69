/** Claims for calibrating and testing how well a sentence bears a claim out; written for this, about invented facts. */
export interface SupportPair {
  readonly source: string;
  /** Sentences a model may well write from the source. */
  readonly borneOut: readonly string[];
  /** Sentences with another number or subject, or with something the source does not say. */
  readonly not: readonly string[];
}

/** The thresholds were set on these. */
export const calibrationPairs: readonly SupportPair[] = [
  {
    source:
      'The harbour of Saint Malo has one of the highest tides of Europe: the sea rises by thirteen metres. Ships ' +
      'wait outside the lock until the water is high enough.',
    borneOut: [
      'The sea rises by 13 metres in Saint Malo.',
      'Ships have to wait outside the lock until the water is high.',
      'The tide in the harbour of Saint Malo is among the highest of Europe.',
    ],
    not: [
      'The sea rises by 15 metres in Saint Malo.',
      'The harbour was destroyed in the war.',
      'Ships pay a fee for the use of the lock.',
      'The tide is caused by the moon and the sun.',
    ],
  },
  {
    source:
      'This lease begins on 1 March 2024 and ends on 28 February 2027. The monthly rent is 900 euros and is due ' +
      'on the third working day of each month.',
    borneOut: [
      'The lease ends on 28 February 2027.',
      'The rent is 900 euros a month.',
      'The rent must be paid by the third working day of the month.',
    ],
    not: [
      'The lease ends on 31 December 2027.',
      'The rent is 950 euros a month.',
      'The tenant may keep a dog.',
      'The landlord pays for the heating.',
    ],
  },
  {
    source:
      'In the trial 212 patients took the new drug and 208 a placebo. Headaches were the most frequent side ' +
      'effect. No patient died during the study.',
    borneOut: [
      '212 patients received the new drug.',
      'The most frequent side effects were headaches.',
      'None of the patients died during the study.',
    ],
    not: [
      '312 patients received the new drug.',
      'The drug reduces the risk of a stroke.',
      'Nausea was reported by many participants.',
      'The study was paid by the manufacturer.',
    ],
  },
  {
    source:
      'The bridge was closed to lorries in May after inspectors had found cracks in two steel girders. Repairs ' +
      'will cost about four million euros and take until autumn.',
    borneOut: [
      'Lorries were not allowed on the bridge after cracks were found in two steel girders.',
      'The repairs are expected to cost about 4 million euros.',
      'The bridge was closed to lorries in May.',
    ],
    not: [
      'The repairs will cost nine million euros.',
      'The bridge was built by a French company.',
      'The mayor apologised to the commuters.',
      'A ferry replaces the railway line.',
    ],
  },
  {
    source:
      'Sales grew by eight percent to 41 million, mainly because of the new factory in Brno. The board proposes ' +
      'a dividend of two crowns per share.',
    borneOut: [
      'Sales grew by 8 percent.',
      'The main reason for the growth of sales was the new factory in Brno.',
      'The board proposes a dividend of two crowns per share.',
    ],
    not: [
      'Sales fell by 12 percent.',
      'The company will close its factory in Linz.',
      'The chairman resigned in spring.',
      'The dividend was 5 crowns per share.',
    ],
  },
];

/** Held out: looked at once, for the numbers of ADR 0092. */
export const heldOutPairs: readonly SupportPair[] = [
  {
    source:
      'A bee that has found flowers dances in the hive. The angle of its dance tells the others the direction, ' +
      'and the length of the dance tells the distance.',
    borneOut: [
      'The length of the dance tells the distance.',
      'Bees that find flowers dance in the hive.',
      'The direction is shown by the angle of the dance.',
    ],
    not: [
      'Bees sleep during the winter.',
      'The queen lays two thousand eggs a day.',
      'The colour of the flowers tells bees where honey is.',
    ],
  },
  {
    source:
      'The museum opens from Tuesday to Sunday between 10 and 18 hours. Children under twelve need no ticket. ' +
      'Photography is allowed without flash.',
    borneOut: [
      'The museum is open from Tuesday to Sunday.',
      'Children under 12 do not need a ticket.',
      'Photography is allowed, but without flash.',
    ],
    not: [
      'Children under 6 do not need a ticket.',
      'The museum shows paintings by Rembrandt.',
      'Dogs must wait outside the building.',
    ],
  },
  {
    source:
      'Either party may end this contract in writing with six weeks of notice. Disputes are decided by the ' +
      'courts of Zurich. Changes are valid only when both parties sign them.',
    borneOut: [
      'The contract can be ended by either party with six weeks of notice.',
      'The courts of Zurich decide disputes.',
      'Changes are only valid if they are signed by both parties.',
    ],
    not: [
      'The contract can be ended with 12 weeks of notice.',
      'The supplier is liable for all damages.',
      'Payment is due within thirty days.',
    ],
  },
  {
    source:
      'Glaciers in the valley lost a third of their volume between 1990 and 2020. The meltwater feeds three ' +
      'reservoirs, which supply the city with drinking water.',
    borneOut: [
      'The glaciers lost a third of their volume between 1990 and 2020.',
      'Three reservoirs are fed by the meltwater.',
      'The reservoirs supply drinking water to the city.',
    ],
    not: [
      'The glaciers lost a third of their volume between 1950 and 1980.',
      'Tourists visit the valley to ski.',
      'The government plans to build 5 new dams.',
    ],
  },
];
