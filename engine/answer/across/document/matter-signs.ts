import { anyWriting, valuesOfType } from '../../../values/values.ts';
import type { matters } from '../../../kinds/matters.ts';

type Matter = (typeof matters)[number];

const any = (...words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'iu');

/** What a letter's subject line or title says the letter is. English and German. */
const titles: readonly (readonly [Matter, RegExp])[] = [
  [
    'Demand for payment',
    any(
      String.raw`(?:\p{L}+\s)?remind\p{L}*|overdue|outstanding|arrears|unpaid|demands?|final\s+notice|` +
        String.raw`still\s+open|owed|debts?|` +
        String.raw`collection|mahn\p{L}*|\p{L}*mahnung|zahlungs\p{L}*|offene\p{L}*|rückst\p{L}*|forderung\p{L}*|` +
        String.raw`schulden?`,
    ),
  ],
  [
    'Cancellation',
    any(
      String.raw`cancel\p{L}*|terminat\p{L}*|ending|notice|withdraw\p{L}*|resign\p{L}*|giving\s+up|leaving|` +
        String.raw`\p{L}*kündigung\p{L}*|kündige\p{L}*|austritt|widerruf\p{L}*`,
    ),
  ],
  [
    'Offer',
    any(
      String.raw`offers?|quot\p{L}*|estimates?|proposals?|bids?|tenders?|(?:your|the)\s+(?:enquiry|inquiry)|` +
        String.raw`\p{L}*angebot\p{L}*|kostenvoranschl\p{L}*|offerte|ihre\s+anfrage|anfrage`,
    ),
  ],
  [
    'Complaint',
    any(
      String.raw`complain\p{L}*|dissatisf\p{L}*|defect\p{L}*|faulty|damage[ds]?|broken|wrong|noise|poor|` +
        String.raw`problems?\s+with|mangel\p{L}*|` +
        String.raw`mängel\p{L}*|\p{L}*beschwerde\p{L}*|reklamation\p{L}*|lärm\p{L}*|falsche?\p{L}*|` +
        String.raw`beanstand\p{L}*|schäden|schaden|defekt\p{L}*`,
    ),
  ],
];

const not = any(
  String.raw`not|no|never|nothing|still|without|unable|yet|\p{L}+n['’]t|nicht|keine?[nrs]?|nie|nichts|bislang|` +
    String.raw`bisher|noch|vergessen`,
);
const paid = any(
  String.raw`pa(?:id|y|yment|ying)|settled?|receiv\p{L}+|reached|arriv\p{L}+|transferr?\p{L}*|clear\p{L}*|` +
    String.raw`credited|owed?|be\s+in\s+our\s+account|` +
    String.raw`(?:be)?zahl\p{L}*|gezahlt|beglichen|überwiesen|eingegangen|angekommen|ausgeglichen|zahlungseingang`,
);
const money = any(
  String.raw`invoices?|bills?|sums?|amounts?|rent|payments?|account|fees?|money|debts?|balance|instal\p{L}+|` +
    String.raw`\p{L}*rechnung\p{L}*|beträge?|betrag|` +
    String.raw`\p{L}*miete\p{L}*|forderung\p{L}*|zahlung\p{L}*|konto|geld|raten?`,
);
const asksMoney = any(
  String.raw`please\s+(?:pay|transfer|settle|remit)|(?:ask|request|require|urge)\s+(?:you\s+)?(?:to\s+pay|` +
    String.raw`payment|the\s+sum)|` +
    String.raw`bitten?\s+(?:\p{L}+\s+){0,3}um\s+(?:\p{L}+\s+)?zahlung|(?:zahlen|überweisen|begleichen)\s+sie|` +
    String.raw`auf(?:gefordert)?,?\s+(?:\p{L}+\s+){0,6}zu\s+(?:zahlen|überweisen)`,
);
const wouldDo = any(
  String.raw`would|could|can|able|willing|prepared|pleased|pleasure|glad|happy|würden|könnten|können|möchten|` +
    String.raw`gern|gerne|unterbreiten|schlagen`,
);
const priceHolds = new RegExp(
  String.raw`(?<!\p{L})(?:prices?|offer|quot\p{L}+|estimate|figure|preis\p{L}*|` +
    String.raw`angebot\p{L}*)(?!\p{L})[^.]{0,60}(?<!\p{L})` +
    String.raw`(?:valid|good|firm|stands?|holds?|bound|binding|open|gültig|gebunden|halten|fest|bindend)(?!\p{L})|` +
    String.raw`(?:halten|binden)\s+wir\s+uns|(?:wir\s+)?(?:sind|bleiben)[^.]{0,40}gebunden`,
  'iu',
);
const ends = any(
  String.raw`(?:to\s+)?(?:end|cancel|terminate|quit|leave|resign|withdraw|discontinue)|giving\s+up|give\s+up|` +
    String.raw`stop|(?:trete|treten)|aus(?:zu)?treten|beende\p{L}*|kündige\p{L}*|` +
    String.raw`no\s+longer|not\s+(?:wish\s+to\s+)?renew`,
);
const effective = any(
  String.raw`as\s+of|as\s+from|with\s+effect\s+from|effective|at\s+the\s+end\s+of|zum|per|mit\s+wirkung|` +
    String.raw`with\s+immediate\s+effect|ab\s+sofort`,
);
const asksFor = any(
  String.raw`expect|demand|ask|request|require|insist|claim|please|kindly|want|wish|must|send|verlange\p{L}*|` +
    String.raw`erwarte\p{L}*|fordere\p{L}*|bitten?|möchten?|liefern`,
);
const remedy = any(
  String.raw`refund\p{L}*|reimburs\p{L}*|replac\p{L}*|repair\p{L}*|redress|compensat\p{L}*|remed\p{L}*|` +
    String.raw`put\s+(?:\p{L}+\s+)?right|reduction|apolog\p{L}*|` +
    String.raw`nachbesser\p{L}*|ersatz\p{L}*|erstatt\p{L}*|\p{L}*minderung|reparier\p{L}*|austausch\p{L}*|` +
    String.raw`umtausch\p{L}*|die\s+richtigen?|behoben|beheben`,
);
const wrong = any(
  String.raw`cold|dirty|filthy|nois[ey]|wrong|missing|scratch\p{L}*|stain\p{L}*|torn|wobbly|mould\p{L}*|` +
    String.raw`smell\p{L}*|rude\p{L}*|nobody\s+came|no\s+one\s+came|` +
    String.raw`broken|damaged|leak\p{L}*|stopped\s+working|(?:does|did|do)\s+not\s+work|not\s+working|` +
    String.raw`weeks?\s+late|days?\s+late|delayed|` +
    String.raw`falsche?\p{L}*|schmutzig\p{L}*|verspätet|zu\s+spät|zerbrochen\p{L}*|kaputt\p{L}*|zerkratzt\p{L}*|` +
    String.raw`ausgefallen|schimmel\p{L}*|unhöflich|` +
    String.raw`geschehen\s+ist\s+nichts|nichts\s+passiert|funktionier\p{L}*\s+nicht|ohne\s+erfolg`,
);
const hasAmount = (raw: string): boolean => valuesOfType(raw, 'amount', anyWriting).length > 0;

/** Whether a sentence does what a letter of a matter does, whatever its words are. */
const signs: Readonly<Record<Matter, (raw: string) => boolean>> = {
  'Demand for payment': (raw) =>
    (not.test(raw) && paid.test(raw) && (money.test(raw) || hasAmount(raw))) ||
    (asksMoney.test(raw) && !remedy.test(raw)),
  Cancellation: (raw) => ends.test(raw) && effective.test(raw),
  Offer: (raw) => (wouldDo.test(raw) && hasAmount(raw) && !not.test(raw)) || priceHolds.test(raw),
  Complaint: (raw) => wrong.test(raw) || (asksFor.test(raw) && remedy.test(raw)),
};

/** What a title or a subject line says that its letter is; null where it says nothing of the kind. */
export const matterOfTitle = (title: string): Matter | null =>
  titles.find(([, words]) => words.test(title))?.[0] ?? null;

export const hasSignOf = (matter: Matter, raw: string): boolean => signs[matter](raw);
