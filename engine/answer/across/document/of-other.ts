/** Characters before a date whose words tell what it is of. */
const beforeLength = 60;
/** Words before a date that is of something else than of the document. English and German. */
const ofOther = new RegExp(
  String.raw`(?<!\p{L})(?:order\p{L}*|deliver\p{L}*|shipped|since|received|last(?!\s+(?:day|date)(?!\p{L}))|` +
    String.raw`collected|previous|period|advance|commenc\p{L}*|beg[ai]n\p{L}*|start\p{L}*|(?<!made\s|` +
    String.raw`into\s)effective|meeting|discussed|intent|tender|enquiry|inquiry|call|letter of|statement of|handover|` +
    String.raw`born|bestell\p{L}*|bezahlt|beglichen|\p{L}*liefer\p{L}*|\p{L}*zeitraum|seit|abgeholt|` +
    String.raw`letzte\p{L}*(?!\s+(?:tag|termin)(?!\p{L}))|beginn\p{L}*|übergabe|anfrage|erinnerung|schreiben|geboren|` +
    String.raw`deposit|was paid|were paid|paid on|kaution|gekauft|bought|purchased|eingebaut|eintritt\p{L}*|` +
    String.raw`arbeitsbeginn|first\s+(?:working\s+)?day|joining)(?!\p{L})[^.;\n]*$`,
  'iu',
);

/** "Seconds an engineer as of 3 May", "is let from 3 May": what begins then is no signature. */
const beginsThen = new RegExp(
  String.raw`(?<!\p{L})(?:seconds?|hires?|lets?|leases?|rents?|hired|let|leased|rented|provided?s?|supplie[ds]|` +
    String.raw`grant(?:s|ed)?|employ(?:s|ed)?|engage[ds]?|appoint(?:s|ed)?|works?|runs?|valid|available|open|booked|` +
    String.raw`hosted|licensed|vermietet|überlassen|läuft|gilt|tätig|gebucht)(?!\p{L})[^.;\n]{0,60}\s(?:as\s+of|as\s+` +
    String.raw`from|from|with\s+effect\s+from|ab(?:\s+dem)?|vom)\s+(?:the\s+)?$`,
  'iu',
);

/** "Date of this standing order: 3 May": of the paper itself. */
const ofItself = /(?<!\p{L})(?:date\s+of\s+this|datum\s+diese[rs])\s[^:.;\n]{2,40}:?\s*$/iu;

/** Whether a date is that of something else than of its document, by the words before it. */
export const isOfOther = (before: string): boolean =>
  !ofItself.test(before) && (ofOther.test(before.slice(-beforeLength)) || beginsThen.test(before));
