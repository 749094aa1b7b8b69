/** The statement of a report in which a line stands. */
type Statement = 'income' | 'balance' | 'cash';

/** What people call a line of the statements, and what the lines are called there. */
interface Concept {
  readonly asked: RegExp;
  readonly statement: Statement | null;
  readonly lines: readonly string[];
}

const concept = (asked: string, statement: Statement | null, ...lines: readonly string[]): Concept => ({
  asked: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${asked})(?![\p{L}\p{N}])`, 'iu'),
  statement,
  lines,
});

const titles: Readonly<Record<Statement, string>> = {
  income: 'consolidated statements of income',
  balance: 'consolidated balance sheets',
  cash: 'consolidated statements of cash flows',
};

/** General terms of accounting, after US GAAP and IFRS, with their usual synonyms and abbreviations (ADR 0376). */
const concepts: readonly Concept[] = [
  concept(
    'capex|capital (?:expenditure|spending|investment|outlay)s?',
    'cash',
    'purchases of property, plant and equipment',
    'additions to property and equipment',
    'capital expenditures',
  ),
  concept(
    String.raw`buy-?backs?|(?:share|stock) (?:re)?purchases?|repurchas\p{L}+|(?:buy|bought|buying) back`,
    'cash',
    'repurchases of common stock',
    'purchases of treasury stock',
  ),
  concept('dividends?|pay-?out(?: ratio)?', 'cash', 'dividends paid', 'cash dividends'),
  concept(
    String.raw`CFO|operating cash ?flows?|cash (?:flows? )?(?:generated )?(?:from|by) operat\p{L}+|free cash ?flows?`,
    'cash',
    'net cash provided by operating activities',
  ),
  concept('free cash ?flows?', 'cash', 'purchases of property, plant and equipment'),
  concept('depreciation|D ?& ?A|write-offs?|EBITDA', 'cash', 'depreciation and amortization'),
  concept(
    String.raw`SBC|(?:share|stock|equity)[- ](?:based )?(?:comp\p{L}*|pay\p{L}*|awards?)`,
    'cash',
    'share-based compensation',
    'stock-based compensation',
  ),
  concept('M ?& ?A|take-?overs?|acquisitions?', 'cash', 'acquisitions of businesses, net of cash acquired'),
  concept(
    String.raw`(?:pay|paid|paying) (?:back|off)|repa(?:y|id)\p{L}*|redeem\p{L}*`,
    'cash',
    'repayments of long-term debt',
    'payments on debt',
  ),
  concept(
    'borrow(?:ed|ings?)?|new (?:debt|loans|bonds|notes)|debt (?:issued|issuance|raised)',
    'cash',
    'proceeds from issuance of long-term debt',
    'proceeds from borrowings',
  ),
  concept('exchange rates?|currency (?:effects?|moves?)|FX', null, 'effect of exchange rate changes on cash'),
  concept('revenues?|turnover|top[- ]line|sales', 'income', 'net sales', 'total revenues', 'net revenues'),
  concept(
    'COGS|costs? of (?:goods|sales|revenues?|products)',
    'income',
    'cost of sales',
    'cost of revenue',
    'cost of products sold',
    'cost of goods sold',
  ),
  concept('gross (?:profit|margin)s?', 'income', 'gross profit', 'gross margin'),
  concept(
    'EBIT(?:DA)?|operating (?:income|profit|margin|result|earnings)s?',
    'income',
    'operating income',
    'income from operations',
    'operating profit',
  ),
  concept(
    String.raw`net (?:income|profit|earnings|loss)(?:es|s)?|bottom[- ]line|(?:profit )?after[- ]tax|profitab\p{L}+`,
    'income',
    'net income',
    'net earnings',
    'profit for the year',
  ),
  concept(
    'EPS|(?:earnings|profit|income|loss) per (?:common )?share',
    'income',
    'earnings per share',
    'diluted',
    'basic',
  ),
  concept('SG ?& ?A|overheads?', 'income', 'selling, general and administrative expenses'),
  concept('R ?& ?D|research(?: and development)?', 'income', 'research and development expenses'),
  concept(
    'tax(?:es)?(?: rate)?',
    'income',
    'provision for income taxes',
    'income tax expense',
    'income before income taxes',
  ),
  concept('interest (?:expense|costs?|paid|charges?|coverage)', 'income', 'interest expense'),
  concept(
    'PP ?(?:&|and|N)? ?E|(?:fixed|tangible) assets?|plant and equipment',
    'balance',
    'property, plant and equipment, net',
  ),
  concept('receivables?|AR|DSO|trade debtors', 'balance', 'accounts receivable, net', 'trade receivables'),
  concept('payables?|AP|DPO|(?:trade )?creditors', 'balance', 'accounts payable'),
  concept(String.raw`inventor(?:y|ies)|DIO|stock (?:on|in|at) hand|(?:goods )?in stock`, 'balance', 'inventories'),
  concept('cash (?:on hand|position|balance|holdings)|liquid (?:funds|assets)', 'balance', 'cash and cash equivalents'),
  concept('balance sheet total|total assets', 'balance', 'total assets'),
  concept(
    '(?:long-term|non-?current|total|net|financial) (?:debt|borrowings?|loans)|debts?|leverage|gearing',
    'balance',
    'long-term debt',
    'current portion of long-term debt',
    'short-term borrowings',
  ),
  concept(
    String.raw`falls? due|maturit\p{L}+|due within`,
    'balance',
    'current portion of long-term debt',
    'maturities of long-term debt',
  ),
  concept(
    "net worth|(?:shareholders|stockholders|owners)['’]? ?equity|equity capital|book value",
    'balance',
    "total shareholders' equity",
    "total stockholders' equity",
  ),
  concept(
    '(?:working|net current) capital|(?:current|quick) ratio|liquidity|acid test',
    'balance',
    'total current assets',
    'total current liabilities',
  ),
  concept('DT[LA]|deferred tax(?:es|ation)?', 'balance', 'deferred income taxes'),
  concept(
    'return on (?:total )?assets|ROA|asset turnover|capital[- ]intensive',
    'balance',
    'total assets',
    'property, plant and equipment, net',
    'net sales',
  ),
];

/** So many lines at most: a long list would drown the question. */
const mostLines = 6;

/** How the statements of a report word that which a question calls otherwise: lines, then titles of statements. */
export function accountingTerms(question: string): readonly string[] {
  const met = concepts.filter(({ asked }) => asked.test(question));
  const lines = new Set(met.flatMap((each) => each.lines));
  const statements = new Set(met.flatMap(({ statement }) => (statement === null ? [] : [titles[statement]])));
  return [...[...lines].slice(0, mostLines), ...statements];
}
