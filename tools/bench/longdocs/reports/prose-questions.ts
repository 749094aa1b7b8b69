import type { Asked } from './figure-questions.ts';

/** The answer is said in a sentence: words around it, and the value, whose name in braces the texts have. */
const said = (words: string, value: string, ...ask: Asked['ask']): Asked => ({
  ask,
  answer: (report) => {
    const answer = value.replaceAll(/\{([\w-]+)\}/gu, (_, name: string) => report.value(name));
    return { evidence: words === '' ? [answer] : [words, answer], value: answer };
  },
});

export const proseQuestions: readonly Asked[] = [
  said(
    'employed approximately',
    '{employees}',
    'How many people worked for {c} at the end of {y}?',
    'Headcount of {c} in {y}?',
  ),
  said(
    'outstanding under the facility',
    '{revolverDrawn}',
    'How much did {c} owe the bank under its credit line at the end of {y}?',
    "How much of {c}'s revolver was drawn when {y} ended?",
  ),
  said(
    'syndicate led by',
    '{bank}',
    'Which bank heads the lenders of the revolver of {c} ({y})?',
    'From whom does {c} have its credit line, according to the {y} report?',
  ),
  said(
    'The facility matures in',
    '{revolverMonth} {revolverUntil}',
    'Until when can {c} use its credit line, as of {y}?',
    "When does {c}'s bank line run out ({y} filing)?",
  ),
  said(
    'ratio of debt to EBITDA',
    '{covenant} to 1.00',
    'How much leverage do the lenders of {c} allow at most ({y})?',
    'What debt limit must {c} respect under its loan agreement, {y}?',
  ),
  said(
    'the largest customer of the Company',
    '{bigCustomer}',
    'Who bought most from {c} in {y}?',
    'Which buyer is the most important one for {c} in the report of {y}?',
  ),
  said(
    'the largest customer of the Company',
    '{bigCustomerShare} percent',
    "What part of {c}'s revenue in {y} came from its biggest customer?",
    'How dependent was {c} on its top client in {y}, in percent of sales?',
  ),
  said(
    'We have served as',
    '{auditor}',
    'Who checked the books of {c} for {y}?',
    'Which firm of accountants signed off the accounts of {c} for {y}?',
  ),
  said(
    'auditor since',
    '{auditorSince}',
    'For how long has the same audit firm looked after {c}, asked of the {y} report?',
    'In which year did the present audit firm of {c} start ({y} 10-K)?',
  ),
  said(
    'filed a complaint against the Company',
    '{plaintiff}',
    'Who is suing {c} in the {y} report?',
    'Who took {c} to court, according to its {y} filing?',
  ),
  said(
    'seeks damages of',
    '{suitDamages} million',
    'How much money is claimed from {c} in court ({y})?',
    'What sum could the lawsuit cost {c}, as told in {y}?',
  ),
  said(
    'the Company detected',
    '{incident}',
    'Was {c} hacked in {y}, and how?',
    'What happened to the computers of {c} in {y}?',
  ),
  said(
    'were interrupted for',
    '{incidentDays} days',
    'For how long did the IT attack of {y} stop work at {c}?',
    'How many days was {c} down after hackers struck in {y}?',
  ),
  said(
    'acquired all outstanding shares of',
    '{acquired}',
    'Which firm did {c} take over in {y}?',
    'What business did {c} buy during {y}?',
  ),
  said(
    'represented by labor unions',
    '{unionShare} percent',
    'How many of the workers of {c} are unionized, in percent ({y})?',
    'What portion of staff at {c} is organized in unions, {y} report?',
  ),
  said(
    'expects capital spending of between',
    '{capexNextLow}',
    'How much does {c} plan to invest in {next}?',
    'What capex guidance does {c} give for {next}?',
  ),
  said(
    'remained available under this authorization',
    '{buybackLeft} million',
    'How much was {c} still allowed to spend on buybacks when {y} ended?',
    "What is left of {c}'s repurchase program at the end of {y}?",
  ),
  said(
    'would have reduced net sales',
    '{currencySales}',
    'What would a dollar that is stronger by a tenth have cost {c} in revenue in {y}?',
    'How sensitive are the sales of {c} to a 10% rise of the dollar ({y})?',
  ),
  said(
    'is rated',
    '{rating}',
    'What credit rating did {c} have in {y}?',
    'How do agencies grade the bonds of {c} ({y})?',
  ),
  said(
    'program affects approximately',
    '{restructuringPeople} positions',
    'How many jobs does {c} cut in its program of {y}?',
    'How many people lose their work at {c} in the {y} reorganization?',
  ),
  said(
    'rate used to measure the benefit obligation',
    '{discountRate} percent',
    'With which interest rate did {c} value its pensions at the end of {y}?',
    'What assumption on interest did the pension calculation of {c} use in {y}?',
  ),
  said(
    'in a leased building of approximately',
    '{officeSquareFeet}',
    'How big is the head office of {c} ({y} report)?',
    'Floor space of the main office of {c}, {y}?',
  ),
  said(
    'a former plant in',
    '{cleanupPlace}',
    'Where does {c} have to clean polluted groundwater ({y})?',
    'In which town is the biggest contaminated site of {c}, {y} report?',
  ),
  said(
    'agreed to sell',
    '{soldBusiness}',
    'What did {c} agree to part with shortly after {y} ended?',
    'Which part of {c} was to be divested, as announced in early {next}?',
  ),
  said(
    '',
    '{marginReason}',
    'Why did the gross margin of {c} change in {y}?',
    'What moved the gross margin of {c} in {y}?',
  ),
  said(
    'The order book at December 31',
    '{backlog}',
    'How large was the backlog of {c} at the end of {y}?',
    'What orders had {c} not yet delivered at the end of {y}, in dollars?',
  ),
  said(
    'machinery and equipment',
    '{lifeMachines} years',
    'Over how long does {c} write off its machines ({y} accounts)?',
    'What service life does {c} assume for its machinery, {y}?',
  ),
  said(
    'Cost is determined by the',
    '{inventoryMethod}',
    'Does {c} use FIFO, LIFO or an average for its stock ({y})?',
    'How does {c} measure the cost of goods in stock, {y} policy?',
  ),
  said(
    'contribute',
    '{pensionNext}',
    'What does {c} expect to pay into its pension funds in {next}?',
    'How much money will the retirement plans of {c} need from the company in {next}?',
  ),
  said(
    'is located in an area that is exposed to',
    '{hazard}',
    'Which natural disasters threaten a site of {c} ({y})?',
    'What forces of nature could hit a plant of {c}, {y} report?',
  ),
];
