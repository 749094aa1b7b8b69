import type { ContractWording } from './contract.ts';

/** German contracts. `{v.of}` is the dative. */
export const german: ContractWording = {
  openings: [
    'Dieser {doc} wird am {signed} geschlossen zwischen {a}, {aAddr} (nachfolgend „{aRole}“), und {b}, {bAddr} ' +
      '(nachfolgend „{bRole}“).',
    'Zwischen {a}, {aAddr}, als {aRole} und {b}, {bAddr}, als {bRole} wird Folgendes vereinbart.',
    '{a}, {aAddr} ({aRole}), und {b}, {bAddr} ({bRole}), schließen am {signed} den folgenden {doc}.',
    'Vertragsparteien sind {a} ({aRole}) mit Sitz in {aAddr} und {b} ({bRole}) mit Sitz in {bAddr}. Unterzeichnet wurde am ' +
      '{signed}.',
  ],
  closings: ['Unterschrieben in {town} am {signed}.', '{town}, den {signed}'],
  clauses: {
    term: {
      headings: ['Laufzeit', 'Beginn und Ende', 'Vertragsdauer', 'Zeitraum'],
      texts: [
        'Der Vertrag beginnt am {date1} und läuft {v}.',
        'Der Vertrag wird fest auf {v} geschlossen, gerechnet ab dem {date1}.',
        'Die Laufzeit beträgt {v} ab dem {date1}.',
        'Er tritt am {date1} in Kraft und endet nach {v.of} von selbst.',
        'Der Vertrag hat eine Laufzeit von {v.of}; Beginn ist der {date1}.',
        'Die Parteien binden sich für die Dauer von {v.of}. Erster Tag ist der {date1}.',
      ],
    },
    notice: {
      headings: ['Kündigung', 'Vorzeitiges Ende', 'Kündigungsfrist', 'Lösung vom Vertrag'],
      texts: [
        'Der Vertrag kann von beiden Seiten mit einer Frist von {v.of} gekündigt werden.',
        'Wer den Vertrag beenden will, erklärt dies der anderen Partei schriftlich {v} vorher. Rechnungen bleiben binnen ' +
          '{d1.of} zahlbar.',
        'Die Kündigungsfrist beträgt {v} zum Monatsende. Rechnungen sind innerhalb von {d1.of} zu zahlen.',
        'Eine Kündigung wirkt erst {v} nach ihrem Zugang; bei Pflichtverletzung genügt eine Mahnung mit {d1.of} Frist.',
        'Jede Partei kann mit einer Kündigungsfrist von {v.of} kündigen.',
        'Zur Beendigung bedarf es einer Erklärung, die der Gegenseite mindestens {v} vor dem gewünschten Ende vorliegt.',
      ],
    },
    law: {
      headings: ['Anwendbares Recht', 'Rechtsordnung', 'Rechtswahl', 'Welches Recht gilt'],
      texts: [
        'Es gilt das Recht von {v}.',
        'Auf alles, was aus diesem Vertrag folgt, ist das Recht von {v} anzuwenden.',
        'Dieser Vertrag unterliegt dem Recht von {v}.',
        'Maßgeblich ist das in {v} geltende Recht; das UN-Kaufrecht ist ausgeschlossen.',
        'Anwendbar ist das Recht von {v} unter Ausschluss des Kollisionsrechts.',
        'Die Parteien wählen das Sachrecht von {v}.',
      ],
    },
    venue: {
      headings: ['Gerichtsstand', 'Gerichte', 'Gerichtsstand', 'Streitigkeiten'],
      texts: [
        'Gerichtsstand ist {v}.',
        'Klagen sind beim zuständigen Gericht in {v} zu erheben.',
        'Ausschließlicher Gerichtsstand für alle Streitigkeiten ist {v}.',
        'Über Streit aus diesem Vertrag entscheiden allein die Richter in {v}.',
        'Für Streitigkeiten sind die Gerichte in {v} zuständig.',
        'Gestritten wird, wenn überhaupt, vor den Gerichten von {v}.',
      ],
    },
    fee: {
      headings: ['Vergütung', 'Geld', 'Zahlung', 'Was gezahlt wird'],
      texts: [
        '{payer} zahlt {fee} in Höhe von {v} pro {per}.',
        'Dafür erhält {payee} {v} je {per} ({fee}). Eine Kaution von {m1} wurde am {date1} geleistet.',
        '{fee}: {v} pro {per}. Die Kaution beträgt {m1}.',
        '{fee} beläuft sich auf {v} für jeden Zeitraum ({per}), zuzüglich Umsatzsteuer; Auslagen werden bis {m1} erstattet.',
        '{fee} beträgt {v} je {per} und ist innerhalb von {d1.of} nach Rechnung fällig.',
        'Fällig {d1} nach Rechnung sind je {per} {v} als {fee}.',
      ],
    },
    cap: {
      headings: ['Haftung', 'Schadensersatz', 'Haftungsbegrenzung', 'Obergrenze'],
      texts: [
        'Die Haftung ist auf {v} begrenzt.',
        'Mehr als {v} Schadensersatz schuldet {A} nicht; die Versicherung deckt {m1}.',
        '{A} haftet höchstens bis zu {v}. Eine Versicherung über {m1} besteht.',
        'Ersatz wird je Kalenderjahr nur bis {v} geleistet.',
        'Die Haftungsobergrenze beträgt {v}, außer bei Vorsatz.',
        'Gleich aus welchem Grund enden alle Ansprüche bei {v}.',
      ],
    },
    secrecy: {
      headings: ['Geheimhaltung', 'Verschwiegenheit', 'Vertraulichkeit', 'Stillschweigen'],
      texts: [
        'Vertrauliche Informationen sind noch {v} nach Vertragsende geheim zu halten.',
        'Was eine Seite von der anderen erfährt, behält sie bis {v} nach dem Ende für sich.',
        'Die Pflicht zur Vertraulichkeit besteht nach Beendigung für {v} fort. Kopien werden binnen {d1.of} vernichtet.',
        'Über Geschäftsgeheimnisse wird auch danach Stillschweigen bewahrt, und zwar {v} lang.',
        'Die Geheimhaltungspflicht endet erst {v} nach Ende des Vertrags.',
        'Nichts darf nach außen dringen, ehe seit dem letzten Tag {v} vergangen sind.',
      ],
    },
    renews: {
      headings: ['Verlängerung', 'Wie es weitergeht'],
      texts: [
        'Der Vertrag verlängert sich automatisch um {d2}, wenn er nicht gekündigt wird.',
        'Widerspricht niemand, läuft er nach jedem Ablauf von selbst {d2} weiter.',
        'Nach Ablauf tritt eine automatische Verlängerung um {d2} ein.',
        'Solange keiner kündigt, geht es jeweils {d2} weiter, ohne dass etwas zu tun wäre.',
      ],
    },
    ends: {
      headings: ['Verlängerung', 'Wie es weitergeht'],
      texts: [
        'Der Vertrag verlängert sich nicht automatisch.',
        'Mit Ablauf erlischt er; wer ihn fortsetzen will, muss neu unterschreiben.',
        'Eine automatische Verlängerung ist ausgeschlossen.',
        'Nach Ablauf der Zeit setzt sich nichts stillschweigend fort.',
      ],
    },
    penalty: {
      headings: ['Vertragsstrafe', 'Folgen eines Verstoßes'],
      texts: [
        'Für jeden Verstoß wird eine Vertragsstrafe von {v} fällig.',
        'Wer dagegen handelt, zahlt der anderen Seite jedes Mal {v}; weiterer Schaden wird bis {m1} ersetzt.',
        'Bei Verzug schuldet {B} eine Vertragsstrafe in Höhe von {v}.',
        'Ein Verstoß kostet {v} je Fall.',
      ],
    },
    nonCompete: {
      headings: ['Wettbewerbsverbot', 'Arbeit für andere'],
      texts: [
        'Für {v} nach Vertragsende gilt ein Wettbewerbsverbot.',
        '{bound} arbeitet bis {v} nach dem Ausscheiden nicht für Konkurrenten.',
        'Das nachvertragliche Wettbewerbsverbot dauert {v}. Die Entschädigung beträgt {m1}.',
        'In den {v.of} nach dem letzten Tag darf {bound} keinem Wettbewerber dienen, wofür {m1} gezahlt werden.',
      ],
    },
  },
  others: [
    {
      headings: ['Gewährleistung', 'Mängel'],
      texts: [
        'Mängel sind innerhalb von {d1.of} nach Entdeckung anzuzeigen. Sie werden kostenlos behoben.',
        'Zeigt sich ein Fehler, wird er binnen {d1.of} gemeldet und dann ohne Kosten beseitigt.',
      ],
    },
    {
      headings: ['Höhere Gewalt', 'Unvorhersehbares'],
      texts: [
        'Keine Partei haftet für höhere Gewalt. Dauert sie länger als {d1}, wird verhandelt.',
        'Krieg, Flut und Streik befreien beide Seiten; nach {d1.of} kann jede ein Gespräch verlangen.',
      ],
    },
    {
      headings: ['Frühere Vereinbarungen', 'Was vorher galt'],
      texts: [
        'Dieser Vertrag ersetzt die Vereinbarung vom {date1}. Mündliche Nebenabreden bestehen nicht.',
        'Was am {date1} vereinbart wurde, verliert seine Wirkung; auf Gesagtes beruft sich niemand.',
      ],
    },
    {
      headings: ['Unterlagen', 'Aufbewahrung'],
      texts: [
        'Unterlagen werden {d2} aufbewahrt. Eine Kopie kostet {m2}.',
        'Papiere bleiben {d2} erhalten; wer eine Kopie will, trägt {m2}.',
      ],
    },
    {
      headings: ['Mitteilungen', 'Post'],
      texts: [
        'Mitteilungen gehen an die oben genannten Anschriften, in Kopie an das Büro in Hamburg.',
        'Post ist an die Anschriften am Anfang zu richten; die Anwälte in Hamburg erhalten eine Kopie.',
      ],
    },
    {
      headings: ['Salvatorische Klausel', 'Wenn etwas unwirksam ist'],
      texts: [
        'Sollte eine Bestimmung unwirksam sein, bleiben die übrigen in Kraft. An ihre Stelle tritt, was dem Zweck am ' +
          'nächsten kommt.',
        'Fällt eine Regel weg, so gilt statt ihrer die, die nahezu dasselbe bewirkt; alles andere bleibt bestehen.',
      ],
    },
    {
      headings: ['Schriftform', 'Änderungen'],
      texts: [
        'Änderungen bedürfen der Schriftform; das gilt auch für diese Klausel.',
        'Geändert wird nur auf Papier und mit beiden Unterschriften.',
      ],
    },
    {
      headings: ['Zusammenarbeit', 'Gemeinsame Arbeit'],
      texts: [
        'Die Parteien treffen sich mindestens alle {d1}. Das Protokoll versendet {B}.',
        'Alle {d1} setzen sich beide Seiten zusammen; was besprochen wurde, schreibt {B} auf.',
      ],
    },
  ],
  particulars: ['Übersicht', 'Eckdaten'],
  labels: {
    term: ['Laufzeit', 'Vertragsdauer'],
    notice: ['Kündigungsfrist', 'Frist zur Kündigung'],
    cap: ['Haftungsgrenze', 'Haftung höchstens'],
    law: ['Anwendbares Recht', 'Rechtsordnung'],
    venue: ['Gerichtsstand', 'Zuständige Gerichte'],
  },
  kinds: {
    lease: {
      title: 'Mietvertrag',
      doc: 'Vertrag',
      first: 'der Vermieter',
      second: 'der Mieter',
      fee: 'die Miete',
      payer: 'second',
    },
    service: {
      title: 'Dienstvertrag',
      doc: 'Vertrag',
      first: 'der Dienstleister',
      second: 'der Auftraggeber',
      fee: 'die Vergütung',
      payer: 'second',
    },
    licence: {
      title: 'Lizenzvertrag',
      doc: 'Vertrag',
      first: 'der Lizenzgeber',
      second: 'der Lizenznehmer',
      fee: 'die Lizenzgebühr',
      payer: 'second',
    },
    employment: {
      title: 'Arbeitsvertrag',
      doc: 'Vertrag',
      first: 'der Arbeitgeber',
      second: 'der Arbeitnehmer',
      fee: 'das Gehalt',
      payer: 'first',
    },
    disclosure: {
      title: 'Geheimhaltungsvereinbarung',
      doc: 'Vertrag',
      first: 'der Offenleger',
      second: 'der Empfänger',
      fee: '',
      payer: 'second',
    },
    consulting: {
      title: 'Beratungsvertrag',
      doc: 'Vertrag',
      first: 'der Berater',
      second: 'der Mandant',
      fee: 'das Beratungshonorar',
      payer: 'second',
    },
    maintenance: {
      title: 'Wartungsvertrag',
      doc: 'Vertrag',
      first: 'der Wartungsbetrieb',
      second: 'der Kunde',
      fee: 'die Wartungsgebühr',
      payer: 'second',
    },
    supply: {
      title: 'Liefervertrag',
      doc: 'Vertrag',
      first: 'der Lieferant',
      second: 'der Besteller',
      fee: '',
      payer: 'second',
    },
  },
  per: { month: 'Monat', year: 'Jahr' },
};
