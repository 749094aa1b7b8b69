import type { HouseNames } from '../plan.ts';

/** Who and what the documents of the fifteenth wording name. */
export const fifteenthNames: HouseNames = {
  firsts: {
    en: ['Skerry Island Lines Ltd', 'Pomfret & Lowe LLP', 'Vallauris Ceramics Inc.', 'The Quince Tree'],
    de: ['Stadtwerke Rodenau', 'Ulmer & Partner GbR', 'Alpenblick Verlag GmbH', 'Weingut Castell KG'],
  },
  seconds: {
    en: ['Bram Okonkwo', 'Delphine Marsh', 'Tiller Bros.', 'Sundial Works S.à r.l.', 'Kestrel Supplies Pty Ltd'],
    de: ['Jonas Rehberg', 'Ideenfabrik Süd UG', 'Marlene Thoma', 'Grünschnitt eG'],
  },
  sellers: {
    en: ['Copperfield Printers', 'Moorland Timber Ltd', 'Aisha Rahman Bookkeeping', 'Bluebell Nurseries'],
    de: ['Schreinerei Wagenknecht', 'Bürobedarf Lutz GmbH', 'Tanja Reiss Grafik', 'Imkerei Sommer'],
  },
  buyers: {
    en: ['Elmstead Village Hall', 'Rafferty Motors', 'Dr Naomi Feld', 'Canal Street Theatre'],
    de: ['Kita Regenbogen', 'Autohaus Brandner', 'Frau Silke Jansen', 'Ruderverein Weser e. V.'],
  },
  people: {
    en: ['Oliver Strand', 'Fatima Bello', 'Rosalind Tate', 'Jerome Leclerc', 'Kim Soo-jin', 'Patrick Dunne'],
    de: ['Annette Krüger', 'Viktor Schell', 'Leyla Aydin', 'Gregor Maurer', 'Paula Heinze'],
  },
  places: {
    en: ['Singapore', 'Ontario', 'Denmark', 'Malta', 'Gibraltar', 'Jersey', 'New South Wales'],
    de: ['Österreich', 'Hamburg', 'Luxemburg', 'Südtirol', 'Bremen', 'Zürich'],
  },
  addresses: {
    en: ['3 Harbour Steps, Oban', '77 Mill Lane, Leeds', 'Unit 9, Docklands, Cork', '1500 Queen Street, Toronto'],
    de: ['Kirchgasse 5, 36037 Fulda', 'Hafenweg 22, 28195 Bremen', 'Am Bach 1, 6900 Bregenz'],
  },
  goods: {
    en: ['oak planks', 'leaflets', 'hedge plants', 'bookkeeping', 'posters', 'delivery', 'sawing', 'envelopes'],
    de: ['Regalböden', 'Druckerpapier', 'Entwurf Logo', 'Blütenhonig', 'Montage', 'Ordner', 'Versand'],
  },
};
