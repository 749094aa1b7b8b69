/** A set of words, parted by spaces and line ends. */
export const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Prepositions, and "than": what a noun is to its verb. Folded; English and German. */
export const prepositions = list(
  `about above across after against along among around at before behind below beneath beside between beyond by during
except
for from in inside into near of on onto outside over past per since than through throughout till to
toward towards under until upon with within without als an am ans auf aus ausser bei beim bis durch fur gegen
gemass hinter im in innerhalb ins je laut mit nach neben ohne pro seit statt trotz uber um unter vom von vor wahrend
wegen
zu zum zur zwischen ab`,
);

/** Words that open a noun's group. */
export const determiners = list(
  `a an the this that these those his her its their our my your each every any some all both no another such
das dem den der des die ein eine einem einen einer eines kein keine keinem keinen keiner keines jede jedem jeden jeder
jedes dies diese diesem diesen dieser dieses sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres
unser unsere unserem unseren unserer unseres mein meine alle allen aller`,
);

/** Verbs that help another verb, and "to be" and "to have". */
export const auxiliaries = list(
  `is are was were be been being am has have had having do does did may might must can could will would shall should
need
needs cannot ist sind war waren sei sein gewesen bin hat haben hatte hatten wird werden wurde wurden worden darf durfen
durfte durften kann konnen konnte konnten muss mussen musste mussten soll sollen sollte sollten will wollen wollte
wollten mag mogen mochte lasst lassen isnt arent wasnt werent gibt gab`,
);

/** Words that open a clause of its own. */
export const clauseOpeners = list(
  `when whenever if because while whereas although though unless but where so
wenn falls weil da obwohl dass damit wobei aber sondern denn sofern soweit sobald bevor nachdem`,
);

/** Words that open a clause about a noun of the clause before. */
export const relatives = list('which who whom whose that welche welcher welches welchem welchen');

/** Words that join two things, or two clauses. */
export const joiners = list('and or nor und oder sowie');

const others = list(
  `i you he she it we they me him us them himself herself itself themselves one ones what how why there here not never
also only just very more most less least much many few other others same own too then thus as yet already still again
once rather quite even well about any anyone according upon ich du er sie es wir ihnen ihm ihn uns euch sich man was
wie wo wer wem wen whoever
hier dort weder entweder sowohl
nicht nie niemals nur auch sehr mehr weniger sonst schon noch wieder dann so etwa rund jedoch bereits
bzw z b d h ca etc dabei dafur davon dazu darauf daran damit hiermit jeweils zwar indem bitte please hence therefore
up out off amount amounts amounted betrag made carried betragt betragen betrug erfolgt erfolgen erfolgte
durchgefuhrt vorgenommen`,
);

/** Words by which a claim says where it stands. */
export const reporting = list(
  `say says said state states stated mention mentions mentioned specify specifies specified describe describes
according tells tell told document text source passage page section laut gemass sagt besagt nennt nannte gilt steht
stehen heisst lautet dokument quelle abschnitt seite`,
);

/** What a company's name ends with. */
export const legalForms = list('plc ltd inc llc llp co corp gmbh ag kg ohg ug se ev');

/** What stands before a person's name. */
export const titlesOfPersons = list('herr herrn frau dr prof mr mrs ms');

/** Words that say nothing about a subject by themselves. */
export const isFunctionWord = (folded: string): boolean =>
  [prepositions, determiners, auxiliaries, clauseOpeners, joiners, relatives, titlesOfPersons, others].some((words) =>
    words.has(folded),
  );
