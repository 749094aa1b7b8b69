/** Characters before a date whose words tell what it is of. */
const beforeLength = 60;
/** Words before a date that is of something else than of the document. English and German. */
const ofOther = new RegExp(
  String.raw`(?<!\p{L})(?:order\p{L}*|deliver\p{L}*|shipped|since|received|last(?!\s+(?:day|date)(?!\p{L}))` +
    String.raw`|collected|previous|period|advance|` +
    String.raw`commenc\p{L}*|` +
    String.raw`beg[ai]n\p{L}*|start\p{L}*|(?<!made\s|into\s)effective|meeting|discussed|intent|tender|` +
    String.raw`enquiry|inquiry|call|letter of|` +
    String.raw`statement of|handover|born|bestell\p{L}*|bezahlt|beglichen|\p{L}*liefer\p{L}*|` +
    String.raw`\p{L}*zeitraum|seit|abgeholt|letzte\p{L}*(?!\s+(?:tag|termin)(?!\p{L}))|` +
    String.raw`beginn\p{L}*|übergabe|anfrage|erinnerung|schreiben|geboren|deposit|was paid|were paid|` +
    String.raw`paid on|kaution|gekauft|bought|purchased|` +
    String.raw`eingebaut|eintritt\p{L}*|arbeitsbeginn|first\s+(?:working\s+)?day|joining)(?!\p{L})` +
    String.raw`[^.;\n]*$`,
  'iu',
);

/** "Seconds an engineer as of 3 May", "is let from 3 May": what begins then is no signature. */
const beginsThen = new RegExp(
  String.raw`(?<!\p{L})(?:seconds?|hires?|lets?|leases?|rents?|hired|let|leased|rented|provided?s?|supplie[ds]|` +
    String.raw`grant(?:s|ed)?|` +
    String.raw`employ(?:s|ed)?|engage[ds]?|appoint(?:s|ed)?|works?|runs?|valid|available|open|booked|hosted|` +
    String.raw`licensed|` +
    String.raw`vermietet|überlassen|läuft|gilt|tätig|gebucht)(?!\p{L})[^.;\n]{0,60}\s(?:as\s+of|as\s+from|from|` +
    String.raw`with\s+effect` +
    String.raw`\s+from|ab(?:\s+dem)?|vom)\s+(?:the\s+)?$`,
  'iu',
);

/** Whether a date is that of something else than of its document, by the words before it. */
export const isOfOther = (before: string): boolean =>
  ofOther.test(before.slice(-beforeLength)) || beginsThen.test(before);
