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
    String.raw`eingebaut)(?!\p{L})` +
    String.raw`[^.;\n]*$`,
  'iu',
);

/** Whether a date is that of something else than of its document, by the words before it. */
export const isOfOther = (before: string): boolean => ofOther.test(before.slice(-beforeLength));
