import type { Checklist } from '../../../common/domain/checklist.ts';
import { contractReview } from './contract-review.ts';
import { item } from './shipped-items.ts';

const invoice: Checklist = {
  name: 'Invoice',
  shipped: true,
  items: [
    item(
      'Number',
      'What is the invoice number?',
      'invoice no*, invoice number, invoice n*, rechnungsnummer*, rechnung*nr',
    ),
    item('Date', 'What is the date of the invoice?', 'date, invoice date, dated, rechnungsdatum, datum'),
    item('Supplier', 'Who sends the invoice?', 'from, seller, supplier, vendor, absender, bill from, verkäufer*'),
    item('Customer', 'To whom is the invoice addressed?', 'to, bill* to, customer, sold to, rechnung an, kunde*, an'),
    item(
      'Supplied on',
      'When was supplied or the work done?',
      'delivered, delivery date, work done, service date, service period, leistungsdatum, ' +
        'leistungszeitraum, lieferdatum, ' +
        'geliefert',
    ),
    item('Items', 'What was supplied?', 'item, description, quantity, qty, position, menge, bezeichnung, beschreibung'),
    item('Net amount', 'What is the net amount?', 'net, subtotal, net amount, netto*, zwischensumme'),
    item(
      'Tax',
      'How much tax is charged, at which rate?',
      'vat, tax, sales tax, mwst, ust, umsatzsteuer, mehrwertsteuer',
    ),
    item(
      'Total',
      'What is the total?',
      'total, amount due, balance due, gesamtbetrag, rechnungsbetrag, gesamtsumme, bruttobetrag, zu zahlen',
    ),
    item(
      'Due',
      'When must be paid?',
      'due, pay … by, payable, paid … by, payment term*, zahlbar*, fällig*, zahlungsziel, bis zum, was paid',
    ),
    item('Bank account', 'To which account must be paid?', 'iban, account, bic, swift, bank*, konto*, bankverbindung'),
    item(
      'Tax number',
      'What is the supplier’s tax number?',
      'vat no*, vat id*, tax id*, tax number, ust-idnr*, ust-id*, steuernummer, umsatzsteuer-identifikationsnummer',
    ),
  ],
};

const employment: Checklist = {
  name: 'Employment contract',
  shipped: true,
  items: [
    item('Employer and employee', 'Who are employer and employee?', 'employer, employee, arbeitgeber*, arbeitnehmer*'),
    item(
      'Begin',
      'When does the employment begin?',
      'joins on, begins on, commence*, start date, starts on, beginnt, beginn*',
    ),
    item('Term', 'Is the employment for a fixed term?', 'fixed term, indefinite, permanent, befrist*, unbefristet*'),
    item(
      'Position',
      'What is the work?',
      'as a, as an, position, job title, duties, tätigkeit*, stelle, aufgabe*, eingestellt als',
    ),
    item(
      'Place of work',
      'Where is the place of work?',
      'place of work, workplace, from home, remote*, arbeitsort*, homeoffice',
    ),
    item('Trial period', 'How long is the trial period?', 'trial period, probation*, probezeit*'),
    item(
      'Pay',
      'How much is the pay?',
      'salary, wage*, remuneration, pay is, gehalt*, vergütung*, lohn*, bruttogehalt*',
    ),
    item(
      'Bonus',
      'Is there a bonus?',
      'bonus*, commission*, incentive*, share option*, prämie*, provision*, sonderzahlung*',
    ),
    item(
      'Working time',
      'How many hours a week are worked?',
      'working week, hours a week, hours per week, working hours, working time, arbeitszeit*, ' +
        'wochenstunden, stunden … woche',
    ),
    item('Overtime', 'How is overtime paid?', 'overtime, extra hours, überstunden*, mehrarbeit*'),
    item(
      'Holiday',
      'How many days of holiday are there?',
      'holiday*, annual leave, vacation, urlaub*, erholungsurlaub*',
    ),
    item(
      'Illness',
      'What holds in the case of illness?',
      'sick*, illness, unable to work, incapacity, krank*, arbeitsunfähig*, entgeltfortzahlung*',
    ),
    item(
      'Notice period',
      'What is the notice period?',
      'notice period, period of notice, weeks* notice, months* notice, notice is given, ' +
        'kündigungsfrist*, kündig* … frist',
    ),
    item(
      'Confidentiality',
      'What must be kept secret?',
      'confidential*, secret, secrecy, verschwiegen*, geheim*, vertraulich*',
    ),
    item(
      'Competition',
      'Is competition restricted after the end?',
      'non-compet*, compete, competition, competitor*, solicit*, wettbewerbsverbot*, wettbewerb*, karenz*',
    ),
    item(
      'Other work',
      'Is other work allowed?',
      'other work, other employment, secondary employment, side job*, outside activit*, ' +
        'nebentätigkeit*, nebenbeschäftigung*',
    ),
    item(
      'Inventions',
      'Who owns inventions and works?',
      'invention*, copyright*, intellectual property, erfindung*, urheber*',
    ),
    item(
      'Pension',
      'Is there a pension or another benefit?',
      'pension*, benefit*, health insurance, altersvorsorge*, rente*',
    ),
    item(
      'Collective agreement',
      'Does a collective agreement hold?',
      'collective agreement*, works agreement*, tarifvertrag*, betriebsvereinbarung*',
    ),
  ],
};

const paper: Checklist = {
  name: 'Paper',
  shipped: true,
  items: [
    item(
      'Question',
      'What question does the paper ask?',
      'we ask, research question*, we investigate, we study, aim of, purpose of, objective*, ' +
        'untersuch*, fragestellung*, ziel',
    ),
    item(
      'Claim',
      'What is the main contribution?',
      'contribut*, we propose, we present, we show, we introduce, beitrag, stellen … vor, zeigen',
    ),
    item(
      'Method',
      'What method was used?',
      'method*, approach, procedure, technique, experiment* setup, verfahren*, methode*, vorgehen',
    ),
    item(
      'Data',
      'What data was used?',
      'data, dataset*, corpus, sample*, participants, subjects, measurements, daten*, stichprobe*, proband*',
    ),
    item('Result', 'What was found?', 'results*, found that, we find, outperform*, improve*, ergebnis*, ergab*, zeigt'),
    item(
      'Baseline',
      'With what is it compared?',
      'baseline*, compared with, compared to, comparison, state of the art, vergleich*, verglichen',
    ),
    item(
      'Uncertainty',
      'How sure are the results?',
      'significan*, confidence interval*, standard deviation, p <, p value*, error bar*, ' +
        'signifikan*, konfidenz*, standardabweichung',
    ),
    item(
      'Limits',
      'What are the limitations?',
      'limitation*, threats to validity, shortcoming*, does not, future work, einschränkung*, ' +
        'grenzen, nicht berücksichtig*',
    ),
    item(
      'Code and data',
      'Where are code and data to be had?',
      'github, code is available, data are available, available at, available on request, repository, verfügbar',
    ),
    item(
      'Funding',
      'Who paid for the work?',
      'fund*, supported by, grant*, financed, gefördert*, förderung, finanziert*',
    ),
    item(
      'Interests',
      'Are conflicts of interest declared?',
      'conflict* of interest, competing interest*, declare* no, interessenkonflikt*',
    ),
    item(
      'Ethics',
      'Was there an ethical review?',
      'ethic*, institutional review board, irb, informed consent, consent, ethik*, einwilligung*',
    ),
  ],
};

/** The lists that come with the app. */
export const shippedChecklists: readonly Checklist[] = [contractReview, invoice, employment, paper];
