/** Words of questions that say what documents must meet: that they say something, don’t, or say what others do. */

export const absent = new RegExp(
  String.raw`(?<!\p{L})(?:(?:have|has|contains?|includes?|with|mentions?|states?|names?|sets?|shows?|gives?|agrees?|` +
    String.raw`carry|carries|bears?)\s+no(?!\s+(?:more|less|later|longer))|without|lacks?|lacking|omits?|leaves?\s+` +
    String.raw`out|(?:is|are|was|were|been|remains?|stays?|bleibt|bleiben)?\s*(?:left\s+)?open(?=\W*$)|` +
    String.raw`leaves?(?=\s[^?]{2,60}\sopen\W*$)|(?:offen\s*)?(?:gelassen|lassen)(?=\W*$)|fails?\s+to\s+\w+|` +
    String.raw`forg[eo]ts?(?:\s+to\s+\w+)?|omits?|vergessen|vergaß\p{L}*|(?:do(?:es)?\s+not|don['’]t|doesn['’]t)\s+` +
    String.raw`(?:\w+\s+)?(?:have|contain|include|mention|say|state|specify|provide(?:\s+for)?|name|give|set|define)|` +
    String.raw`missing|fehl(?:en|t)|unlimited|uncapped|unbegrenzt\p{L}*|unbeschränkt\p{L}*|(?:contains?|have|has|` +
    String.raw`includes?|say|says|make|makes)\s+(?:nothing|no\s+mention)(?:\s+(?:on|about|of|as\s+to))?|(?:is|are|` +
    String.raw`was|were)\s+not\s+(?:stated|given|specified|mentioned|fixed|agreed|named|set|defined|said|addressed|` +
    String.raw`regulated)|no(?=\s[^,?]{2,40}\s(?:is|are|was|were|has\s+been|can\s+be)\s+(?:found|seen|stated|given|` +
    String.raw`specified|mentioned|fixed|agreed|named|set|defined))|nicht\s+(?:genannt|geregelt|angegeben|vereinbart|` +
    String.raw`festgelegt|erwähnt|bestimmt|enthalten)|keine\s+angaben?(?:\s+zu[rm]?)?|never\s+mention|(?:is|are|` +
    String.raw`remains?)\s+silent(?:\s+(?:on|about|as\s+to))?|says?\s+nothing(?:\s+(?:on|about|of))?|(?:is|are)\s+no|` +
    String.raw`schweig(?:en|t)(?:\s+zu[rm]?)?|sagen\s+nichts(?:\s+(?:zu[rm]?|über))?|ohne|(?:haben|hat|enthalten|` +
    String.raw`enthält|nennen|nennt|gibt\s+es)\s+(?:keine?[nr]?|nicht)|kein(?:e[nr]?)?)(?!\p{L})`,
  'iu',
);
export const present = new RegExp(
  String.raw`(?<!\p{L})(?:have|has|with|mit|contains?|includes?|mentions?|provides?\s+for|specif(?:y|` +
    String.raw`ies)|states?|discuss(?:es)?|deals?\s+with|refers?\s+to|covers?|enthalten|enthält|haben|` +
    String.raw`hat|nennen|nennt|erwähnen|erwähnt|regeln|regelt|behandeln)(?!\p{L})`,
  'iu',
);
export const forbids = new RegExp(
  String.raw`(?<!\p{L})(?:forbids?|prohibits?|exclud(?:e|es)|rule\s+out|disallows?|verbieten|` +
    String.raw`verbietet|untersagen|untersagt|ausschließen|schließen)(?!\p{L})`,
  'iu',
);
export const clauseWords = new RegExp(
  String.raw`(?<!\p{L})(?:a|an|any|the|clauses?|provisions?|sections?|about|on|eine?[nr]?|die|der|` +
    String.raw`das|stated|agreed|given|set|specified|named|klauseln?|regelung(?:en)?|` +
    String.raw`vereinbart|genannt|bestimmung(?:en)?|zu[rm]?|über)(?!\p{L})`,
  'giu',
);
export const negation = new RegExp(
  String.raw`(?<!\p{L})(?:(?:do|does|did|will|can|is|are|was|were)\s+not|cannot|` +
    String.raw`(?:don|doesn|didn|won|isn|aren)['’]t|never|nicht|nie)(?!\p{L})`,
  'iu',
);
export const theSame = new RegExp(
  String.raw`(?<!\p{L})(?:the\s+same|identical|equal|matching|(?:der|die|das|den|dem)(?:selben?|\s+gleichen?)|` +
    String.raw`gleichen?|gleiche[rs]|identische[nrs]?|(?:appears?|occurs?|used|come\s+up)\s+(?:twice|more\s+than\s+` +
    String.raw`once|several\s+times)|doppelt|mehrfach)(?!\p{L})`,
  'iu',
);

/** "Which end automatically", "which simply end": they are not renewed. */
export const endsByItself = new RegExp(
  String.raw`(?<!\p{L})(?:(?:ends?|expires?|stops?|lapses?|ceases?|finish(?:es)?|(?:comes?\s+to|at)\s+an\s+end|(?:is|` +
    String.raw`are)\s+over|enden|endet|auslaufen)\s+(?:automatic\p{L}*|for\s+good|on\s+(?:its|their)\s+own|of\s+` +
    String.raw`(?:its|their)\s+own|by\s+(?:itself|themselves)|automatisch|von\s+selbst)|(?:simply|automatically|` +
    String.raw`einfach|automatisch)\s+(?:ends?|expires?|enden|auslaufen)|` +
    // "Run out without being extended", "enden, ohne sich zu verlängern", "are over without renewal".
    String.raw`(?:without|ohne)\s+(?:(?:being|getting|any|a|an|automatic\p{L}*|sich|dass\s+sie\s+sich|eine|` +
    String.raw`tacit\p{L}*)\s+)*(?:zu\s+)?(?:renew|extend|extension|prolong|continu|roll|verlänger|erneuer|` +
    String.raw`fortgesetzt|fortsetz)\p{L}*)(?!\p{L})`,
  'iu',
);
/** Words that turn a condition round: "not from Acme Ltd", "other than". */
export const denial =
  /(?<!\p{L})(?:not|never|except|other\s+than|\p{L}+n['’]t|nicht|außer|ausgenommen|keine[nr]?)(?!\p{L})/iu;
