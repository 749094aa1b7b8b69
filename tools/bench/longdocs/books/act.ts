import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableHtml } from '../markup.ts';
import { seeded } from '../seeds.ts';
import type { Book } from './book.ts';

const harbours = [
  'Aldmouth Brackwater Cormoran Dunhaven Eskerport Fallowick Grettaness Harlstrand Inverlough',
  'Jessamy Kilverton Lorne Marrowquay Netherbank Oxmoor Pellwick Quernsey Ravensholm Saltgate',
  'Tarnmouth Ulverpool Varnholm Westering Yarrowfleet Zennick',
  'Ashlock Birdhythe Crossferry Dovemouth Elmstrand Ferrygate Gullness Hollinpool Ironquay',
  'Kestonmouth Longmole Mereholm Newlock Otterness Pierhead Reedham Sandholm Thornferry',
].flatMap((line) => line.split(' '));

/** An act of a province that does not exist, with schedules. */
export const act = (): Book => ({
  file: 'Harbours and Inland Waterways Act (consolidated).pdf',
  title: '',
  heldOut: true,
  chaptersOnPages: true,
  text: readFileSync(join(import.meta.dirname, 'text', 'harbour-act.txt'), 'utf8'),
  block: (name) => (name === 'fees' ? fees() : name === 'dues' ? dues() : harbours.map(harbour).join('')),
  questions: [
    ['How old must I be to ferry people for money?', 'nineteen years', 'certificate of eyesight'],
    ['How much can a drunken skipper have in the blood before the permit is withdrawn?', '0.3 grams', 'suspend'],
    ['Until when can I fight a rejected application?', 'within six weeks', 'refused may appeal'],
    ['What is my reward if I pull goods out of the river?', 'one fifth', 'finds cargo'],
    ['How much cheaper is it to use electricity from land?', 'eleven per cent', 'draw power from the shore'],
    ['What happens to money from a salvaged ship that nobody asks for?', "Seamen's Hospital", 'not claimed'],
    ['What is the punishment for dirtying the water?', '90,000 crowns', 'discharges oil'],
    ['When must no mud be dug out because of birds?', 'fifteenth of March', 'terns breed'],
    ['How many people sit on the board that runs the canals?', 'nine members', 'Authority consisting of'],
    ['At what age does somebody who guides ships stop working?', 'sixty-five', 'Pilots retire'],
  ],
});

const fees = (): string =>
  tableHtml({
    head: [['Matter', 'Fee in crowns']],
    rows: [
      ['First registration', '85'],
      ['Change of owner', '40'],
      ["Boatman's licence, with examination", '130'],
      ["Boatman's licence, renewal", '55'],
      ['Exemption certificate of a ferry master', '210'],
      ['Copy of an entry', '6'],
    ],
  });

function dues(): string {
  const random = seeded('act', 'dues');
  const tonnages = ['up to 100', '100 to 500', '500 to 2,000', '2,000 to 10,000', 'more than 10,000'];
  return tableHtml({
    head: [['Tonnage', 'First day', 'Each further day', 'Month']],
    rows: tonnages.map((tonnage, i) => [
      tonnage,
      ...[1, 0.6, 9].map((factor) => String(Math.round((i + 1) ** 2 * factor * random.whole(20, 30)))),
    ]),
  });
}

function harbour(name: string): string {
  const random = seeded('harbour', name);
  const place = (): string => random.of(['the old lighthouse', 'the church', 'the grain silo', 'the fish market']);
  return (
    `<h3>${name}</h3><p>The limits of the harbour of ${name} run from ${place()} to the beacon on the northern mole, ` +
    `and upstream as far as the ${random.of(['railway', 'road', 'swing'])} bridge. Within the limits the speed is ` +
    `${random.whole(3, 12)} knots, and ${random.whole(2, 5)} knots in the inner basin. The depth at the quay is ` +
    `${random.between(2.4, 13).toFixed(1)} metres at low water. The harbour is open from ` +
    `${random.whole(4, 7)} in the ` +
    `morning to ${random.whole(7, 11)} at night; the bridge is swung on request made ${random.whole(1, 6)} hours ` +
    `before. Anchoring is forbidden ` +
    `${random.of(['over the cables', 'near the intake', 'in the fairway'])}. Houseboats ` +
    `may lie ${random.of(['at the eastern bank only', 'nowhere', 'for two weeks', 'with consent'])}. The harbour ` +
    `master is reached on channel ${random.whole(8, 28)}. Ice is broken from ` +
    `${random.of(['December', 'January'])} for ` +
    `vessels that have paid the winter due. Fuel is sold at ` +
    `${random.of(['the south pontoon', 'the ferry berth'])}, and ` +
    `waste oil is taken back on ${random.of(['Mondays', 'Tuesdays', 'Fridays'])}. The tide runs with up to ` +
    `${random.between(0.4, 4.6).toFixed(1)} knots across the entrance, and strangers should wait for slack water.</p>`
  );
}
