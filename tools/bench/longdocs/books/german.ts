import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableHtml } from '../markup.ts';
import { seeded } from '../seeds.ts';
import type { Book } from './book.ts';

const orte = 'Amselgrund Birkenhof Dachsberg Eichholz Fliederweg Grubenacker Heidefeld Immengarten Krähenbusch'
  .split(' ')
  .concat('Lerchenau Moosbruch Nachtigall Obermühl Pfarrwiese Quellental Rosenhang Sankt-Veit Torfstich'.split(' '));

/** By-laws of a German town that does not exist. */
export const satzung = (): Book => ({
  file: 'Satzung_Lindental_Kleingärten_Friedhöfe_Märkte.pdf',
  title: 'Microsoft Word - Satzung_final_neu.doc',
  heldOut: true,
  language: 'de',
  chaptersOnPages: true,
  text: readFileSync(join(import.meta.dirname, 'text', 'satzung.txt'), 'utf8'),
  block: () => orte.map(ort).join(''),
  questions: [
    ['Was kostet ein Schrebergarten im Jahr pro Quadratmeter?', '0,31 Euro'],
    ['Darf ich im Gartenhaus schlafen?', 'zehn Tagen im Monat', 'Übernachtungen'],
    ['Wie hoch darf der Bewuchs am Zaun sein?', '1,25 Metern', 'Hecken'],
    ['Nach wie vielen Jahren wird ein Kindergrab frei?', '15 Jahre', 'Kindern'],
    ['Wer bekommt das Grab, wenn der Inhaber stirbt?', 'Ehegatten', 'Tod des Berechtigten'],
    ['Woraus muss das Gefäß für die Asche im Wald sein?', 'Maisstärke', 'Urne'],
    ['Was passiert, wenn ein Händler zu spät abräumt?', '25 Euro', 'angefangene halbe Stunde'],
    ['Wann wird der Stand wegen falscher Waage zugemacht?', 'zwei vom Hundert', 'Abweichung'],
  ],
});

function ort(name: string): string {
  const random = seeded('ort', name);
  return (
    `<h3>${name}</h3><p>Die Anlage ${name} besteht seit ${random.whole(1891, 1989)} und hat ${random.whole(14, 160)} ` +
    `Parzellen. Das Wasser kommt aus ${random.of(['dem Netz', 'einem Brunnen', 'der Zisterne'])} und wird am ` +
    `${random.whole(1, 28)}. ${random.of(['Oktober', 'November'])} abgestellt. Der Hauptweg ist ` +
    `${random.between(1.8, 3.6).toFixed(1).replace('.', ',')} Meter breit. Das Vereinsheim fasst ` +
    `${random.whole(30, 140)} Personen und kann für ${random.whole(40, 190)} Euro am Tag gemietet ` +
    `werden. Stellplätze ` +
    `liegen ${random.of(['am Nordtor', 'an der Bahn', 'hinter der Mühle'])}. Für Grünabfälle stehen ` +
    `${random.whole(2, 9)} Mulden bereit, die ${random.of(['montags', 'freitags', 'im Frühjahr'])} ` +
    `geleert werden. Die ` +
    `Sprechstunde des Vorstands ist ${random.of(['mittwochs', 'samstags'])} um ${random.whole(10, 18)} Uhr.</p>`
  );
}

const anlagen = [
  ['Tiefbrunnen', 'fördert das Rohwasser'],
  ['Belüftungsturm', 'treibt Kohlensäure aus'],
  ['Schnellfilter', 'hält Eisen und Mangan zurück'],
  ['Ultrafiltration', 'entfernt Keime'],
  ['Chlordioxidanlage', 'schützt das Netz vor Verkeimung'],
  ['Reinwasserbehälter', 'gleicht den Verbrauch des Tages aus'],
  ['Druckerhöhung', 'versorgt die obere Zone'],
  ['Netzersatzaggregat', 'liefert Strom bei Ausfall'],
  ['Leitwarte', 'zeigt Meldungen an und schreibt Werte auf'],
  ['Schlammbecken', 'nimmt das Spülwasser auf'],
  ['Trübungsmessung', 'überwacht die Klarheit des Wassers'],
  ['Hochbehälter Galgenberg', 'hält die Reserve für die Feuerwehr vor'],
] as const;

const werteVon = (anlage: string) => {
  const random = seeded('anlage', anlage);
  return {
    monate: random.whole(2, 36),
    menge: random.whole(12, 980),
    meldung: `M${random.whole(101, 989)}`,
    ursache: random.of(['ein verschmutztes Sieb', 'Luft im Saugrohr', 'ein defekter Fühler', 'eine lockere Klemme']),
    schalter: random.of(['Schalter Q12', 'Schieber S4', 'Notaus im Flur', 'Sicherung F7']),
    filter: random.between(0.02, 2.4).toFixed(2).replace('.', ','),
  };
};

/** A manual of a waterworks that does not exist, in German. */
export const handbuch = (): Book => ({
  file: 'Betriebshandbuch Wasserwerk.pdf',
  title: '',
  heldOut: false,
  language: 'de',
  chaptersOnPages: true,
  text: [
    '# Betriebshandbuch des Wasserwerks Lindental',
    'Dieses Handbuch richtet sich an das Personal der Anlage. Das Werk ist erfunden.',
    ...anlagen.flatMap(([anlage, zweck], index) => kapitel(anlage, zweck, index + 1)),
  ].join('\n'),
  block: (_, anlage) => {
    const { filter, meldung, ursache } = werteVon(anlage);
    return tableHtml({
      head: [['Größe', 'Sollwert', 'Alarm']],
      rows: [
        [`Grenzwert ${anlage}`, `${filter} mg/l`, meldung],
        ['Temperatur', '8 bis 12 °C', ursache],
      ],
    });
  },
  questions: [
    ['Wie oft wird der Schnellfilter überholt?', `${werteVon('Schnellfilter').monate} Monate`, 'Schnellfilter'],
    [
      'Was schaffe ich mit dem Tiefbrunnen in der Stunde?',
      `${werteVon('Tiefbrunnen').menge} Kubikmeter`,
      'Tiefbrunnen',
    ],
    ['Was drehe ich ab, bevor ich an die Druckerhöhung gehe?', werteVon('Druckerhöhung').schalter, 'Druckerhöhung'],
    ['Woran liegt es meistens, wenn die Ultrafiltration streikt?', werteVon('Ultrafiltration').ursache],
    ['Welche Nummer zeigt die Warte beim Schlammbecken?', werteVon('Schlammbecken').meldung, 'Schlammbecken'],
    ['Welcher Wert gilt bei der Chlordioxidanlage?', `${werteVon('Chlordioxidanlage').filter} mg/l`],
  ],
});

function kapitel(anlage: string, zweck: string, nummer: number): readonly string[] {
  const { monate, menge, meldung, ursache, schalter } = werteVon(anlage);
  const random = seeded('kapitel', anlage);
  return [
    `## ${nummer}. ${anlage}`,
    `### ${nummer}.1 Aufgabe`,
    `Diese Anlage ${zweck}. Sie wurde ${random.whole(1958, 2019)} errichtet und zuletzt ${random.whole(2020, 2024)}`,
    `erneuert. Die Leistung der Anlage ${anlage} beträgt ${menge} Kubikmeter je Stunde. Die Zeichnungen liegen im`,
    `Schrank ${random.whole(1, 9)} der Warte; Änderungen werden mit rotem Stift eingetragen und unterschrieben.`,
    `### ${nummer}.2 Sicherheit`,
    `Vor Arbeiten an der Anlage ${anlage} ist ${schalter} zu betätigen und gegen Wiedereinschalten zu`,
    `sichern. Behälter`,
    'werden nur zu zweit betreten, nach Messung der Luft. Wer eine Leiter benutzt, trägt einen Gurt. Bei',
    'Unwohlsein ist',
    'die Arbeit einzustellen und der Bereitschaftsdienst zu rufen.',
    `### ${nummer}.3 Wartung`,
    `Die Anlage ${anlage} wird alle ${monate} Monate gewartet. Dabei werden Dichtungen ersetzt, Lager geschmiert und`,
    'Messgeräte mit einer Probe verglichen. Der Befund kommt in das Betriebsbuch. Abweichungen werden am selben Tag an',
    'die Leitung gemeldet; sie entscheidet, ob das Gesundheitsamt verständigt wird.',
    `@werte ${anlage}`,
    `### ${nummer}.4 Störungen`,
    `Eine Störung der Anlage ${anlage} erscheint in der Warte als ${meldung}. Häufigste Ursache ist`,
    `${ursache}. Zuerst wird`,
    'der Füllstand geprüft, dann die Spannung, zuletzt die Steuerung. Nach dem Beheben wird die Meldung quittiert und',
    `die Anlage ${random.whole(5, 90)} Minuten beobachtet. Kehrt die Meldung wieder, wird auf Handbetrieb umgestellt.`,
    `### ${nummer}.5 Ersatzteile`,
    `Im Lager liegen ${random.whole(1, 9)} Dichtsätze, ${random.whole(1, 4)} Motoren und`,
    `${random.whole(2, 20)} Sicherungen.`,
    `Die Bestellung dauert ${random.whole(2, 16)} Wochen. Altteile werden nach Metall und Kunststoff`,
    `getrennt gesammelt.`,
  ];
}
