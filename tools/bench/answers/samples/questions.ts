/** A question about the sample library, asked the way people ask: often in other words than the document's. */
export interface SampleQuestion {
  readonly question: string;
  /** The document that answers, and words that a right answer holds; null where no document answers. */
  readonly answer: { readonly file: string; readonly holds: string } | null;
}

const of = (file: string, ...asked: readonly (readonly [question: string, holds: string])[]): SampleQuestion[] =>
  asked.map(([question, holds]) => ({ question, answer: { file, holds } }));

const nowhere = (...questions: readonly string[]): SampleQuestion[] =>
  questions.map((question) => ({ question, answer: null }));

/**
 * Questions over the documents of `resources/samples`. Every second one, counted in each group, is held out: nothing
 * was chosen by looking at them.
 */
export const sampleQuestions: readonly (readonly SampleQuestion[])[] = [
  of(
    'lease.pdf',
    ['How much is the rent?', '€1,140'],
    ['When is the rent due?', 'third working day'],
    ['How large is the security deposit?', '€3,420'],
    ['When do I get my deposit back?', 'within three months'],
    ['How much notice must the tenant give to move out?', 'three months to the end of a month'],
    ['Can I keep a dog in the flat?', 'dog needs'],
    ['Who pays for small repairs?', '€90'],
    ['May I sublet a room?', 'let one room'],
    ['When did the lease start?', '1 September 2024'],
    ['What do I pay in advance for heating and water?', '€165'],
    ['Who is the landlord?', 'Aldous Property'],
    ['Is the lease limited in time?', 'indefinite'],
  ),
  of(
    'employment-contract.pdf',
    ['What does Marta Lindqvist earn a year?', '€54,600'],
    ['How many days of vacation are there?', '28 working days'],
    ['How long is the probation?', 'six months'],
    ['How many hours a week are worked?', '36 hours'],
    ['Is overtime paid?', 'free time'],
    ['May she work from home?', 'two days a week'],
    ['What is the notice period after the trial period?', 'four weeks'],
    ['What notice applies in the trial period?', 'two weeks'],
    ['Until when can holiday be carried over?', '31 March'],
    ['What is her job?', 'calibration engineer'],
    ['How long do the measuring methods stay secret?', 'two years'],
    ['Where does the engineer work?', 'Westhaven'],
  ),
  of(
    'energy-report.pdf',
    ['How much less gas was used in 2025?', '13 %'],
    ['Why did less gas get used?', 'new windows'],
    ['How old is the boiler of the house?', '2009'],
    ['What does insulating the cellar pipes cost?', '€1,300'],
    ['How much would a heat pump cost?', '€61,000'],
    ['Why did the electricity for the stairs rise?', 'pump in the cellar'],
    ['What could not be examined?', 'attic was locked'],
    ['How many solar panels fit on the roof?', '38 square metres'],
    ['What does the new cellar pump save?', '300 kWh'],
    ['How efficient is the boiler?', '86 %'],
    ['What was the gas use in 2024?', '63,100'],
    ['What was wrong with the meter of the lift?', 'out of order'],
  ),
  of(
    'insurance-letter.pdf',
    ['How much does the insurance pay?', '€1,930'],
    ['What is the excess of the policy?', '€250'],
    ['Why is the bicycle not covered?', 'only against theft'],
    ['How long can I object to the decision?', 'six weeks'],
    ['When will the money of the claim arrive?', 'ten working days'],
    ['How high is the water damage valued?', '€2,180'],
    ['How long should I keep the receipts?', '2027'],
    ['What is claim 26-0388 about?', 'water damage'],
  ),
  of(
    'invoice-boiler.pdf',
    ['What does the boiler service invoice come to in all?', '€412.93'],
    ['When must the plumber be paid?', '30 April 2026'],
    ['Why was a new expansion vessel put in?', 'lost its pressure'],
    ['How long is the guarantee on the expansion vessel?', 'two years'],
    ['What does an hour of the fitter cost?', '€73.00'],
    ['When was the boiler serviced?', '26 March 2026'],
  ),
  of(
    'invoice-desk.pdf',
    ['What did the office chair cost?', '€265.00'],
    ['How long can the desk be returned?', '30 days'],
    ['How was the furniture paid for?', 'by card'],
    ['How much was the oak desk?', '€540.00'],
    ['When was the desk delivered?', '6 February 2026'],
    ['How much VAT is on the furniture invoice?', '€164.35'],
  ),
  of(
    'residents-meeting.pdf',
    ['What is the budget for painting the stairs?', '€8,400'],
    ['Where will bicycles be kept?', 'yard'],
    ['How high did the water stand in the cellar?', 'four centimetres'],
    ['When do the residents meet next?', '10 September 2026'],
    ['Who asks painters for offers?', 'Jonas Weber'],
    ['Which colour was chosen for the stairwell?', 'light grey'],
    ['Who wrote the minutes?', 'Ada Okafor'],
    ['Who builds the rack for bicycles?', 'Pieter de Vries'],
  ),
  of(
    'hausordnung.pdf',
    ['Wann ist Ruhe im Haus?', '22 Uhr'],
    ['Wie lange darf man am Tag Klavier oder andere Instrumente spielen?', 'zwei Stunden'],
    ['Wer putzt das Treppenhaus?', 'wöchentlichen Wechsel'],
    ['Wann wird die graue Tonne geleert?', 'Dienstag'],
    ['Wo ist der Schlüssel der Waschküche?', 'Okafor'],
    ['Wie warm muss die Heizung sein?', '20 Grad'],
    ['Wann kommt die Papiertonne?', 'zweiten Freitag'],
    ['Wann kann man waschen?', '21 Uhr'],
  ),
  nowhere(
    'What is the capital of Mongolia?',
    'How many employees does Tidewater Instruments have?',
    'What is the phone number of the landlord?',
    'Is there a parking space?',
    'What sick pay does the employee get?',
    'Who won the football match?',
    'What is the interest rate of the mortgage?',
    'How much is the fee for a lost key?',
    'May tenants smoke on the balcony?',
    'What does the lift inspection cost?',
    'Which bank account does the invoice name?',
    'How do I install a printer driver?',
    'Does the employee get a company car?',
    'What colour is the oak desk?',
    'How tall is the building?',
    'When was Marta Lindqvist born?',
    'Wie hoch ist die Miete der Garage?',
    'Darf man auf dem Balkon grillen?',
    'What is the penalty for paying the rent late?',
    'Which doctor treated the patient?',
    'How many patients took part in the study?',
    'What is the melting point of tungsten?',
    'Who is the managing director of Northgate Furniture?',
    'What pension does the employer pay?',
  ),
];
