/**
 * Pages of our own in German and French, with what is easily misread: accents, ligatures, sums, dates, lists, tables.
 */

const style = (font: string, size: number): string =>
  `@page{size:A4;margin:22mm}body{font:${size}pt/1.4 ${font}}h1{font-size:1.6em}h2{font-size:1.2em}` +
  'table{border-collapse:collapse;width:100%;margin:1em 0}td,th{padding:3pt ' +
  '6pt;text-align:left}td+td{text-align:right}';

const page = (language: string, font: string, size: number, body: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${style(font, size)}</style>${body}</html>`;

const german = `
<h1>Übergabeprotokoll der Wohnung</h1>
<p>Zwischen der Vermieterin, der Süßmilch Grundstücksgesellschaft mbH, Königsstraße 17, 24837 Schleswig, und dem Mieter,
Herrn Jörg Großmann, wird heute, am 3. März 2024, die Wohnung im 2. Obergeschoss links übergeben. Beide Seiten haben die
Räume gemeinsam besichtigt; Mängel sind unten aufgeführt.</p>
<h2>§ 1 Schlüssel</h2>
<p>Der Mieter erhält drei Haustürschlüssel, zwei Wohnungsschlüssel und einen Briefkastenschlüssel. Für jeden verlorenen
Schlüssel sind 45,50 € zu ersetzen, höchstens jedoch die Kosten einer neuen Schließanlage.</p>
<h2>§ 2 Zählerstände</h2>
<table><tr><th>Zähler</th><th>Nummer</th><th>Stand</th></tr>
<tr><td>Strom</td><td>1 EMH00 4711 2201</td><td>18.402,6 kWh</td></tr>
<tr><td>Gas</td><td>7GAS 2210 0389</td><td>5.117,3 m³</td></tr>
<tr><td>Wasser</td><td>8SEN 0117 6640</td><td>233,8 m³</td></tr></table>
<h2>§ 3 Mängel</h2>
<p>Im Flur löst sich die Fußleiste auf einer Länge von etwa 40 cm. Das Küchenfenster schließt nicht völlig dicht. Die
Vermieterin lässt beides bis zum 15. April 2024 auf ihre Kosten beheben. Weitere Mängel wurden nicht festgestellt.</p>
<p>Die Kaution in Höhe von 2.340,00 € wurde am 28. Februar 2024 überwiesen. Änderungen bedürfen der
Schriftform; mündliche
Nebenabreden bestehen nicht. Für die Abrechnung der Betriebskosten gilt der Zeitraum vom 1. Januar bis zum 31.
Dezember.</p>`;

const french = `
<h1>Procès-verbal de l’assemblée générale</h1>
<p>L’an deux mille vingt-quatre, le 18 juin à dix-huit heures trente, les copropriétaires de la résidence « Les
Cèdres », sise
12, rue de l’Évêché à Angoulême, se sont réunis en assemblée générale ordinaire sur convocation du syndic,
adressée à chacun
par lettre recommandée avec accusé de réception.</p>
<h2>1. Approbation des comptes</h2>
<p>Après lecture du rapport, l’assemblée approuve à l’unanimité les comptes de l’exercice clos le 31 décembre
2023, arrêtés à la
somme de 48 216,75 €. Le solde créditeur est reporté à nouveau. Le cœur du débat a porté sur les dépenses de
chauffage, jugées
trop élevées par plusieurs copropriétaires.</p>
<h2>2. Travaux de façade</h2>
<p>Trois devis ont été présentés. Le choix se porte sur l’entreprise Lefèvre et Fils, dont l’offre s’élève à
112 400 € hors taxes. Les
travaux débuteront où et quand le maître d’œuvre l’aura fixé, au plus tard le 1er septembre 2024.</p>
<table><tr><th>Entreprise</th><th>Délai</th><th>Montant</th></tr>
<tr><td>Lefèvre et Fils</td><td>14 semaines</td><td>112 400 €</td></tr>
<tr><td>Bâtiments du Midi</td><td>11 semaines</td><td>126 950 €</td></tr>
<tr><td>Société Générale d’Étanchéité</td><td>18 semaines</td><td>109 875 €</td></tr></table>
<h2>3. Questions diverses</h2>
<p>Mme Héloïse Garçon rappelle que le règlement interdit d’étendre du linge aux fenêtres. M. Noël Château
demande que l’éclairage du
parking soit réparé ; le syndic s’y engage. L’ordre du jour étant épuisé, la séance est levée à vingt et une
heures.</p>`;

/** HTML of each page, by language. */
export const ownTexts: readonly { readonly language: 'German' | 'French'; readonly html: string }[] = (
  [
    ["'Liberation Serif'", 11],
    ["'Liberation Sans'", 10],
    ["'DejaVu Serif'", 9],
  ] as const
).flatMap(([font, size]) => [
  { language: 'German', html: page('de', font, size, german) },
  { language: 'French', html: page('fr', font, size, french) },
]);
