import type { ValueType } from '../../../../common/domain/value.ts';

/**
 * Something that a clause is about, told by families of words: one word of each must stand in the clause. They are cues
 * as in `Field`. A clause is about the first concept that fits, so the more special come first.
 */
export interface Concept {
  /** The heading of the field that the clause's value belongs to; '' where no field asks for it. */
  readonly heading: string;
  readonly type: ValueType;
  /** Any of the sets of families. */
  readonly anyOf: readonly (readonly string[])[];
}

const concept = (heading: string, type: ValueType, ...anyOf: readonly (readonly string[])[]): Concept => ({
  heading,
  type,
  anyOf,
});

const ending =
  'terminat*, cancel*, end, ends, ended, ending, end of, close, closing, wind* up, wound up, walk* ' +
  'away, step* out, step* back, pull* out, back* out, opt* out, get* out, wants out, want out, leave, ' +
  'leaves, leaving, exit*, withdraw*, quit*, resign*, discontinu*, dissolv*, dissolution, part ways, ' +
  'part company, sever, severs, give* up, call* … off, break* off, rescind*, cease*, stop*, release*, ' +
  'lapse*, free itself, free themselves, kündig*, *kündbar, gekündigt, beend*, beendigung*, lösen, lösung, ' +
  'aussteig*, ausstieg*, ausscheid*, austritt*, austret*, auflös*, aufgelöst, aufheb*, aufhör*, ' +
  'trennen, trennung, rücktritt*, ende, enden, schluss*, verlassen, abbrech*, lossag*, walk away, ' +
  'call* a halt, calls it a day, bring* … to a close, wishes to go, moves on, break the lease, ' +
  'denounce*, aufkündig*, *kündigung*, loskommen, rauskommen, scheid* aus, geht auseinander';
const ahead =
  'notice, beforehand, before, ahead, advance, prior, previous*, warning, earlier, announc*, no later ' +
  'than, not later than, tell, tells, told, let … know, inform*, notif*, has received, is received, ' +
  'receipt of, reaches, lead time, giving, vorher*, zuvor, voraus, vorlauf*, frist*, einhaltung, ' +
  'ankündig*, angekündigt, mitteil*, mitgeteilt, mitzuteilen, anzeig*, anzuzeigen, angezeigt, vor dem, ' +
  'vor ablauf, vor ende, vor vertragsende, spätestens, zugang*, zugeh*, zugegangen, benachrichtig*, ' +
  'unterricht*, vorlieg*, wissen, give, gives, to prepare, in writing, serving, serve, served, wait, ' +
  'waits, heads-up, schriftlich, einschreiben, abwarten, kündigungsfrist*';
const secret =
  'confiden*, secre*, undisclosed, disclos*, nondisclosure, private, privacy, silence, silent, ' +
  'discretion, discreet*, reveal*, divulg*, under lock, under wraps, leak*, make* known, made known, ' +
  'made public, publici*, to itself, to themselves, to ourselves, to yourself, to yourselves, to himself, ' +
  'to herself, stays between, stay between, remain* between, ' +
  'geheim*, vertraulich*, verschwieg*, verschweig*, stillschweigen, für sich, nach außen, offenbar*, ' +
  'offengelegt, offenleg*, preisgeb*, preisgegeben, weitergeb*, weitergegeben, weiterzugeben, verrat*, ' +
  'ausplaudern, bekannt geben, bekannt gegeben, diskretion, in confidence, strict confidence, ' +
  'proprietary, sensitive, trade secret*, keep quiet, quiet about, unauthorised persons, ' +
  'betriebsgeheimnis*, *geheimnis*, schweigen, schweigt, schweigepflicht*, vertraut*, talk* about, ' +
  'talks about, reveal*, quiet, held in confidence, schweigen';
const passing =
  'pass* on, passed to, tell, told, share*, hand* on, give, given, learn*, learnt, information, ' +
  'knowledge, kenntnis*, mitteil*, mitgeteilt, released to, release to, reveal*, communicat*, supply ' +
  'to, make available, make use, überlass*, weiterleit*, zugänglich';
const outsiders =
  'third part*, outsider*, other persons, anyone else, anybody else, strangers, dritte*, ' +
  'außenstehende*, unbefugte*, others, third person*, anybody, anyone, any other person, public, ' +
  'andere*, anderen, öffentlichkeit, outsiders, third parties';
const rivals =
  'compete, competes, competing, competitor*, competition, non-compet*, noncompet*, rival*, line of ' +
  'business, same trade, same field, same business, similar business, same market, wettbewerb*, ' +
  'konkurren*, mitbewerb*, rivale*, gleichen branche, derselben branche, gleichen geschäft*, selben ' +
  'markt, competitive, competitively, *wettbewerb*, *konkurren*, competing*, poach*, same clients, ' +
  'same customers, solicit*, customer protection, kundenschutz*, abwerb*, competitors, competing hosting, ' +
  'set up in competition, trade rivals';
const prolonging =
  'renew*, weiterführ*, fortführ*, extend*, extension*, prolong*, roll* over, another, further, successive, ' +
  'goes on, go on, start* … again, begin* … again, restart*, ' +
  'carry on, carries on, continu*, verlänger*, weiter, weiteres, weiterläuft, fortset*, fortgesetzt, setzt … fort, ' +
  'schließt sich, erneut, erneuer*, evergreen, keeps going, keep going, stays in force, runs on, run ' +
  'on, rolls on, year to year, läuft … weiter, besteht … fort, dauert … fort, anschließ*, lengthen*, ' +
  'prolonged, rolls into, roll into, another year, further periods, following period, season by ' +
  'season, continuance, wirkt … fort, setzt sich … fort, jahrweise, pachtjahr, weiteres jahr';
const byItself =
  'unless either, unless one, neither, nobody, no one, nothing, do nothing, not object*, ' +
  'nicht … gekündigt, niemand, ' +
  'keiner, keine der, nichts, of the same length, for as long again, ' +
  'automatic*, by itself, by themselves, itself, own accord, tacit*, without further action, objects, ' +
  'speaks up, speak up, each time, at a time, on each expiry, successive periods, unless … cancel*, ' +
  'unless … terminat*, renew* for, renewed for, extended by, prolonged by, automatisch*, von selbst, ' +
  'stillschweigend*, ohne weiteres, ohne dass, widersprich*, meldet sich niemand, um weitere, jeweils, ' +
  'verlänger*, year to year, from year, deemed, simply, without notice, without more, for successive, ' +
  'for consecutive, until one of, as long as, absent, in the absence, jeweils, jahr für jahr, ohne ' +
  'kündigung, stillschweigend, follow, follows, by default, taken to have, one year at a time, a year ' +
  'at a time, unless somebody, carry on, need not do, neither has objected, until … cancel*, until … terminat*, ' +
  'bis … gekündigt, each year, every year, annually, jährlich, opted out, solange ' +
  'niemand, nicht widersprochen, danach, after that, bis eine seite, bis jemand';
const lasting =
  'in place for, in place, granted for, agreed for, remain* in place, extends over, over a period of, ' +
  'term, duration, runs for, run for, runs, lasts, last for, will last, shall last, to last, is to last, ' +
  'bound, bind*, binding, concluded for, ' +
  'entered into for, made for, fixed, life of, stays on foot, in force, in effect, expires, expire, ' +
  'valid for, first day, continues for, laufzeit, läuft, dauer, dauert, vertragsdauer, währt, ' +
  'angelegt, bindet, binden, bindung, gebunden, geschlossen, in kraft, befristet, gilt für, remain* … ' +
  'force, full force, effect for, period for which, valid, together for, together over, lasting, for a ' +
  'term of, for a period, let … for, lets … for, engag* … for, appointed for, hired for, commit* … ' +
  'for, committed for, continue* for, continues until, mietzeit, gültig, gültigkeit, fest ' +
  'abgeschlossen, eingegangen für, verpflichten sich für, auf die dauer, für die dauer, für einen ' +
  'zeitraum, subsist*, drawn up for, current for, contracted for, commit* … service, currency of, ' +
  'stands for, limited to, beschränkt auf, begrenzt auf, bestellt, bestellung, pachtzeit, pacht währt, zeitraum von';

/** What is still owed when a contract is over is that nothing is told. */
const surviving =
  'surviv*, endure*, outlast*, outlive*, continue* to apply, remain* binding, beyond … end, beyond … ' +
  'terminat*, beyond … expir*, fortbesteh*, besteht … fort, gilt … fort, wirkt … fort, überdauer*, ' +
  'über das ende, über … hinaus';
const duties =
  'obligation*, undertaking*, duty, duties, covenant*, provisions of this, pflicht*, verpflichtung*, zusage*';

const loss =
  'liab*, damage*, loss, losses, compensat*, claim*, harm, answerable, responsib*, accountab*, ' +
  'recover*, make good, indemnif*, reimburse*, haft*, gehaftet, schaden*, schäden, schadensersatz*, ' +
  'schadenersatz*, ersatz*, ersetz*, anspruch, ansprüche, einsteh*, einzustehen, verantwort*, ' +
  'regress*, loss*, liable, sum in excess, seek to recover, whatever goes wrong, haftung*, *haftung*, ' +
  'aufkommen, aufzukommen, geradestehen, exposure, answerable, talk of damages, pay … damages, duty to ' +
  'compensate, steht … ein';
const limit =
  'limit*, cap, capped, caps, ceiling, maxim*, at most, most that, no more, not more, more than, ' +
  'beyond, exceed*, up to, stop*, end at, ends at, end, restrict*, no further, above, upper, topped, ' +
  'confined, aggregate, begrenz*, beschränk*, höchst*, bis, mehr als, maximal*, obergrenze*, grenze, ' +
  'enden, endet, deckel*, gedeckelt, limit*, übersteig*, hinaus, in excess, excess of, only, ceiling ' +
  'of, at the most, maximum, no greater, höchstens, höchstbetrag, höhe nach, lediglich, nur, the most, ' +
  'greater than, more than, über … hinaus, beyond, extent';
const breaking =
  'breach*, infring*, violat*, default*, late, delay*, fail*, contraven*, disregard*, offend*, ' +
  'non-compliance, noncompliance, break*, broken, verstoß*, verstöß*, zuwiderhand*, dagegen, verletz*, ' +
  'verzug*, verspät*, missacht*, nichteinhalt*, miss, misses, missed, fault, mistake*, unauthori*, ' +
  'without licence, without permission, without consent, alterations, each occasion, every case, each ' +
  'case, per case, failure, unlawful*, contrary, ohne erlaubnis, unerlaubt*, ohne zustimmung, ' +
  'vertragswidrig*, pflichtverletzung*, nichtantritt, tritt … nicht an, each home match, complaint*, ' +
  'outside the territory, verspätet*, verletzung*, missed, not displayed, without proof, verwirkt*';
const paying =
  'penalt*, forfeit*, cost, costs, pay, pays, paid, payable, owe, owes, liquidated, fine, fined, ' +
  'charge*, due, sum, kostet, kosten, zahlt, zahlen, verwirk*, vertragsstrafe*, strafe*, schuldet, ' +
  'fällig, fallen an, fällt an, credit*, lump sum, compensation, as agreed, fixed sum, penalty, ' +
  'attracts, liable to, claim, deduct*, entrichten, zu entrichten, leistet, leisten, pauschale, ' +
  'strafe, abgezogen, einbehalten, deduct, charged at, default charge, cost the, zu leisten, hat … zu ' +
  'zahlen';

/** What clauses with a period of time are about. English and German. */
const ofDurations: readonly Concept[] = [
  // Another notice holds while a trial lasts.
  concept('', 'duration', [
    'during it, during the trial*, during … probation*, within the trial*, in der probezeit, während der probezeit, ' +
      'within the probation*, on probation, innerhalb der probezeit, als probezeit, probezeit in der',
  ]),
  // What is granted to whoever is late ends nothing by itself.
  concept('', 'duration', ['grace period, period of grace, nachfrist*']),
  // Who announces that prices rise ends nothing.
  concept('', 'duration', [
    'price, prices, price list*, charges, rates, fees, rent, preise, preisen, preis, preisliste*, entgelt*, miete, ' +
      'gebühren, vergütung',
    'adjust*, increas*, raise*, raising, revis*, *anpass*, angepasst, erhöh*, anheb*, angehoben',
  ]),
  concept('', 'duration', [
    'force majeure, such an event, event lasts, event continues, war, flood*, strike*, act of god, ' +
      'events beyond, beyond … control, höhere* gewalt, krieg*, flut*, hochwasser*, streik*, ' +
      'naturkatastroph*, epidemi*, pandemi*, hindern, hindernis*',
  ]),
  concept('', 'duration', [
    'defect*, correction*, snag*, fault, faults, shortcoming*, cure, cured, remedied, to remedy, remedy ' +
      '… within, remedies … within, remedy it, remedy the, remedy such, remedying, to cure, remedied within, ' +
      'put … right, puts … right, rectif*, repair*, not ' +
      'cured, mangel*, mängel*, fehler*, beheb*, behoben, abhilfe, abstell*, rüge*, rügen, nachbesser*, ' +
      'pflichtverletzung*, mahnung*',
  ]),
  concept('', 'duration', [
    'records, papers, copies, copy, files, personal data, unterlagen, papiere, kopien, aufbewahr*, daten',
    'kept, stored, keep, retain*, destroyed, deleted, wiped, returned, handed over, aufbewahr*, ' +
      'aufbewahrt, erhalten, vernicht*, gelöscht, zurückgeb*',
  ]),
  concept('Warranty period', 'duration', ['warrant*, guarantee*, gewährleist*, garantie*']),
  concept('', 'duration', ['meet, meets, meeting*, sit down, sits down, minutes, treffen, setzen sich, protokoll*']),
  concept('', 'duration', ['interest, überfällig*, verzugszins*, zinsen, consent … given, deemed given']),
  concept('', 'duration', [
    'probation lasts, probation … lasts, probationary period, trial … lasts, trial period, probezeit beträgt, ' +
      'probezeit … beträgt, probezeit dauert, probezeit von, erprobung',
  ]),
  concept(
    'Non-compete period',
    'duration',
    [rivals],
    [
      'similar, comparable, ähnlich*, vergleichbar*, gleichartig*',
      'not, neither, nor, kein*, nicht, refrain*, unterlass*',
      'operate, open, run, set up, establish, start, found, betreib*, eröffn*, gründen, errichten',
    ],
  ),
  concept('Confidentiality period', 'duration', [secret], [passing, outsiders], [surviving, duties]),
  concept('Payment term', 'duration', [
    'payable, pay, paid, payment*, invoice*, settle*, falling due, zahlbar, zahlen, zahlung*, rechnung*, ' +
      'begleich*, fällig*',
  ]),
  concept('Renewal period', 'duration', [prolonging, byItself]),
  concept(
    'Notice period',
    'duration',
    [ending, ahead],
    [
      'kündig*, *kündbar, gekündigt, kündigung, terminat*, terminable, cancel*',
      'zum monatsende, zum quartalsende, zum jahresende, zum ende, end of a month, end of the month, ' +
        'end of a … month, ' +
        'end of any … month, end of any month, end of each month, end of a … quarter, end of a … year, ' +
        '*tägig*, *wöchig*, *monatig*',
    ],
  ),
  concept('Term', 'duration', [lasting]),
];

/** What clauses with an amount are about. */
const ofAmounts: readonly Concept[] = [
  concept(
    'Insurance',
    'amount',
    [
      'liability cover, public liability, betriebshaftpflicht*, insurance*, insured, insures, policy over, ' +
        'versicherung*, versichert*, haftpflicht*',
      'carr*, maintain*, cover*, policy, hold, holds, held, take* out, sum insured, not less than, at ' +
        'least, for each event, of, deckt, deckung*, unterhält, unterhalten, mindestens, abgeschlossen, je ' +
        'schadensfall, über, von',
    ],
    ['sum insured, insured sum, versicherungssumme*, deckungssumme*'],
  ),
  concept('Deposit', 'amount', ['deposit, deposits, *kaution*, mietsicherheit*, sicherheitsleistung*']),
  concept('', 'amount', ['reminder, dunning, mahnung*, mahngebühr*']),
  concept('', 'amount', ['further damage*, damages beyond that, further claim*, weiterer schaden, weitergehende*']),
  concept('Liability cap', 'amount', [loss, limit], ['ceiling, haftungs*, maximum liab*']),
  concept(
    'Penalty',
    'amount',
    [breaking, paying],
    [
      'penalt*, forfeit*, liquidated damages, agreed damages, delay damages, contractual fine*, fine, ' +
        'fines, service credit*, pauschalierte* schaden*, schadenspauschale*, *vertragsstrafe*, verwirk*, ' +
        'strafe, strafzahlung*, pönale*, ' +
        'konventionalstrafe*',
    ],
  ),
  // "Each copy made without leave entitles to a penalty" is about the penalty.
  concept('', 'amount', ['copy, copies, kopie*']),
  concept('Fee', 'amount', [
    'per month, a month, each month, every month, per year, a year, each year, every year, at the close ' +
      'of, monthly, annual*, yearly, monatsprämie*, monatsrate*, monatsbeitr*, monatsgebühr*, monatshonorar*, ' +
      'monatspauschale*, monatsmiete*, monatsentgelt*, monatsgehalt*, monatslohn*, monatlich*, jährlich*, ' +
      'pro monat, pro jahr, je monat, je jahr, ende ' +
      'jedes monats, jeden monat',
  ]),
];

/** What clauses with a name are about. */
const ofNames: readonly Concept[] = [
  concept('Jurisdiction', 'name', [
    'court*, tried in, tried, heard in, action upon, actions upon, actions lie, actions … brought, ' +
      'claims … brought, prorogue*, judge, judges, tribunal*, lawsuit*, ' +
      'litigat*, forum, venue, jurisdiction, sue, sued, suit, suits, legal action*, proceedings, gericht*, ' +
      'gerichte, richter*, klage, klagen, geklagt, eingeklagt, verklag*, prozess*, gerichtsstand*, ' +
      'streitigkeiten, streitfall*, streitfälle*, gestritten, ' +
      'rechtsstreit*, rechtsweg*, *gericht, *gerichte',
  ]),
  concept('Governing law', 'name', [
    'law of, laws of, law in force, law, laws, legal system, rules of, statutes of, legislation*, recht, ' +
      'rechts, rechtsordnung*, gesetz, gesetze, gesetzen, sachrecht*, landesrecht',
  ]),
];

/** What clauses with a date are about. */
const ofDates: readonly Concept[] = [
  concept('Date of signing', 'date', [
    'sign, signed, signing, signature*, initialled, initialed, executed, put on paper, put their names, ' +
      'put … pen, names to it, set their hands, set … hand, hands to, in witness, done at, done in, ' +
      'by and between, made effective, made as of, dated as of, entered into, made and, is made, made this, ' +
      'made in, made on, is dated, concluded, unterzeichn*, ' +
      'unterschr*, zu papier, gezeichnet, ausgefertigt, geschlossen, schließen',
  ]),
  concept('Start date', 'date', [
    'commenc*, begin*, began, start*, effective, takes effect, into force, become* effective, run* from, joins, ' +
      'join us, ' +
      'first day, valid from, beginn*, *beginn, in kraft, wirksam, mit wirkung, läuft ab, gilt ab, gültig ab, ' +
      'treten … ein, tritt … ein, eintritt*, eintrittsdatum, aufgenommen, aufnahme der, onwards',
  ]),
  concept('', 'date', [
    'since, handover, handed over, hand over, delivered, ' +
      'delivery, order*, meeting, met, discussed, letter of intent, tender*, previous*, earlier, ' +
      'supersede*, replace*, deposit, paid, seit, übergabe*, übergeben, geliefert, ' +
      'lieferung, bestell*, besprech*, besprochen, ersetzt, kaution, gezahlt',
  ]),
];

/** What clauses allow, forbid or bring about. A clause may be about several. */
const ofYesNo: readonly Concept[] = [
  concept('Confidentiality', 'yes-no', [secret], [passing, outsiders]),
  concept('Non-compete', 'yes-no', [rivals]),
  concept(
    'Automatic renewal',
    'yes-no',
    [prolonging, byItself],
    [
      'fortsetzung, verlängerung, renewal, extension, renew, extended',
      'nicht, kein*, no, not, none, right to, anspruch, cannot, requires, require, erfordert, bedarf, separate, ' +
        'gesondert*',
    ],
    [
      'extinguish*, services end, finished, beendet, lapse*, runs out, run out, expir*, over, comes to an ' +
        'end, come to an end, ends, erlischt, ablauf, endet, läuft aus',
      'new, nothing continues, fresh, without, automatic*, automatisch*, by itself, upon completion, ' +
        'upon expiry, after that, ' +
        'operation of law, separately agreed, danach, ' +
        ' neu, neue*, nichts, ohne dass, von selbst',
    ],
    [
      'is over, is up, has run, run out, runs out, has elapsed, elapsed, has passed, after that, ' +
        'thereafter, when that, ' +
        'on expiry, upon expiry, own accord, by itself, without more, mit ablauf, nach ablauf, danach, ' +
        'nach der laufzeit',
      'stops, ceases, lapses, ends, comes to an end, comes to a close, is at an end, comes to its end, ' +
        'endet, erlischt, ' +
        'schluss, läuft aus, is finished, finishes',
    ],
  ),
];

export const concepts: readonly Concept[] = [...ofDurations, ...ofAmounts, ...ofNames, ...ofDates, ...ofYesNo];

const parting =
  'getting out, stop, stops, stopping, quit*, determine, lossag*, loszusag*, aufgeb*, beendigung, ' +
  'terminat*, cancel*, walk away, step* out, pull* out, back* out, opt* out, get* out, leave, leaves, ' +
  'leaving, exit*, withdraw*, quit*, resign*, part ways, part company, denounce*, break, *kündig*, ' +
  '*kündigung*, lösen, aussteig*, ausstieg*, ausscheid*, trennen, auflös*';

/** What a clause may be about whose words tell less, where no other clause or heading tells more. */
export const weakConcepts: readonly Concept[] = [
  concept('Notice period', 'duration', [parting]),
  concept('Notice period', 'duration', ['notice, frist von, frist, einhaltung']),
  concept('Confidentiality period', 'duration', ['information, geheimnisse, kenntnisse', 'after, nach, thereafter']),
  concept('Start date', 'date', ['from, as of, as from, ab']),
];
