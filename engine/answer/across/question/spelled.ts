/** How words that ask are often misspelt, and what people leave out of them when they type. English and German. */
const spellings: Readonly<Record<string, string>> = {
  wich: 'which',
  whitch: 'which',
  whats: 'what is',
  whos: 'who is',
  wheres: 'where is',
  whens: 'when is',
  evry: 'every',
  eech: 'each',
  lenght: 'length',
  montly: 'monthly',
  yearley: 'yearly',
  payed: 'paid',
  recieve: 'receive',
  recieved: 'received',
  adress: 'address',
  adressed: 'addressed',
  agrement: 'agreement',
  agrements: 'agreements',
  contrat: 'contract',
  contrats: 'contracts',
  invoce: 'invoice',
  invoces: 'invoices',
  reciept: 'receipt',
  reciepts: 'receipts',
  notise: 'notice',
  liabilty: 'liability',
  penality: 'penalty',
  deposite: 'deposit',
  wieviele: 'wie viele',
  wievielen: 'wie vielen',
  wieviel: 'wie viel',
  lengste: 'längste',
  lengsten: 'längsten',
  rechung: 'rechnung',
  rechungen: 'rechnungen',
  vertäge: 'verträge',
  verträg: 'verträge',
  kündigungfrist: 'kündigungsfrist',
  kautzion: 'kaution',
};
const misspelt = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’.@-])(?:${Object.keys(spellings).join('|')})(?![\p{L}\p{N}'’@-])`,
  'giu',
);

/** "wie hoch is die Kaution", "wich contracts are their with Acme" */
const slips: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=^\s*(?:w(?:ie|as|er|ann|o)|welche[rs]?|von\s+wem)\s(?:\p{L}+\s)?)is(?=\s(?:d\p{L}{2}|jede[rs]?|eine?)\s)/iu,
    'ist',
  ],
  [/(?<=^\s*(?:how\s+many|which|what)\s(?:\p{L}+\s){0,2}are\s)their(?=\s(?:with|from|in|for|of|by|to)\s)/iu, 'there'],
  // "U." is short for "und".
  [/(?<=(?<!\p{L})(?:do|did|can|could|would|will|have|are|if)\s)u(?=\s)/iu, 'you'],
  [/(?<=(?:contracts?|agreements?|leases?)\s)were(?=\s(?:you|we|one|they)\s(?:can|may|must)\p{L}*\s)/iu, 'where'],
];

/** A question with the words that ask as they are spelled. Names, which have capitals, stay as they are. */
export function asSpelled(question: string): string {
  const spelled = question.replaceAll(misspelt, (word, at: number) => {
    const own = spellings[word.toLowerCase()] ?? word;
    if (!/^\p{Lu}/u.test(word)) return own;
    // A capital inside a question is that of a name, or of a German noun.
    return at === 0 || /^(?:re|ve|kü|ka)/iu.test(word) ? own.charAt(0).toUpperCase() + own.slice(1) : word;
  });
  return slips.reduce((text, [slip, meant]) => text.replace(slip, meant), spelled);
}
