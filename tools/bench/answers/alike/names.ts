import type { Random } from '../../layout/random.ts';
import type { Language } from './truth.ts';

const first = (
  'Alder Ash Barrow Beck Birch Bramble Bright Brook Calder Carrow Cedar Clay Cliff Cope Corn Crane Dale Dun Elm ' +
  'Fair Fern Field Fleet Flint Fox Gale Glen Gorse Grange Haven Hazel Heath Holm Kel Kestrel Lang Lark Linden Lock ' +
  'Mallow Marl Mead Merle Mill Moor Nether North Oak Ost Otter Penn Pike Quarry Raven Reed Rook Row Rush Salt Sedge ' +
  'Silver Stag Stone Strand Swift Tarn Thorn Tide Vale Wald Wick Willow Wind Wolf Wren Yarrow'
).split(' ');
const second =
  'bridge brook burn bury croft dale den field ford gate ham haven ley mere mont ridge stead ton water well wick worth'.split(
    ' ',
  );
const trades: Readonly<Record<Language, readonly string[]>> = {
  en: 'Analytics Biotech Catering Components Design Energy Engineering Foods Freight Glassworks Holdings Instruments Labs Logistics Media Mills Optics Partners Print Properties Robotics Software Systems Textiles Tools'.split(
    ' ',
  ),
  de: 'Anlagenbau Antriebe Bau Dienste Druck Energie Holz Immobilien Kälte Logistik Maschinen Metall Optik Pharma Planung Technik Textil Verlag Werkzeuge'.split(
    ' ',
  ),
};
const forms: Readonly<Record<Language, readonly string[]>> = {
  en: ['Ltd', 'Inc.', 'LLC', 'plc', 'B.V.', 'Limited'],
  de: ['GmbH', 'AG', 'KG', 'GmbH & Co. KG', 'e. K.'],
};
const given: Readonly<Record<Language, readonly string[]>> = {
  en: 'Abel Ada Amara Anders Bea Caleb Carmen Cyrus Dora Edwin Elif Esme Farah Felix Greta Hugo Imran Iris Jonah Kofi Leila Lena Magnus Mei Mira Nadia Noor Omar Opal Petra Quinn Rhea Rosa Sami Silas Tessa Uma Vera Wanda Yara'.split(
    ' ',
  ),
  de: 'Anke Bernd Birgit Dieter Elke Frieda Gerd Heike Hilde Ingo Jens Jörg Karin Klaus Lars Maren Meike Nils Olaf Petra Rainer Renate Sabine Silke Sören Tanja Uwe Volker Wiebke'.split(
    ' ',
  ),
};
const towns: Readonly<Record<Language, readonly string[]>> = {
  en: 'Munich Dublin Edinburgh Copenhagen Oslo Boston Lisbon Toronto Leeds Bristol Utrecht Ghent'.split(' '),
  de: 'München Hamburg Bremen Innsbruck Vaduz Basel Köln Leipzig Kassel Ulm Linz'.split(' '),
};
const streets: Readonly<Record<Language, readonly string[]>> = {
  en: 'Harbour Street,Mill Lane,Station Road,Quay Side,Church Row,Market Place,Orchard Way,Canal Street'.split(','),
  de: 'Hafenstraße,Mühlweg,Bahnhofstraße,Am Kai,Kirchgasse,Marktplatz,Gartenweg,Kanalstraße'.split(','),
};

/** Makes names by combination; no company's name twice. */
export function createNames(random: Random) {
  const taken = new Set<string>();
  const once = (make: () => string): string => {
    for (;;) {
      const name = make();
      const key = name.split(' ')[0] as string;
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  };
  return {
    company: (language: Language): string =>
      once(
        () => `${random.of(first)}${random.of(second)} ${random.of(trades[language])} ${random.of(forms[language])}`,
      ),
    person: (language: Language): string =>
      once(
        () => `${random.of(given[language])}-${random.of(given[language])} ${random.of(first)}${random.of(second)}`,
      ).replace('-', ' '),
    /** A street and a town, which may be a place that other fields ask for. */
    address: (language: Language): string =>
      language === 'de'
        ? `${random.of(streets.de)} ${random.whole(1, 180)}, ${random.of(towns.de)}`
        : `${random.whole(1, 180)} ${random.of(streets.en)}, ${random.of(towns.en)}`,
    town: (language: Language): string => random.of(towns[language]),
  };
}

export type Names = ReturnType<typeof createNames>;
