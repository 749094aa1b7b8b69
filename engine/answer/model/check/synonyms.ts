/** Common words that say the same in claims and in what they stand on; one group each. Folded; English and German. */
const groups =
  `rise rises rose risen rising grow grows grew grown growing increase increases increased increasing climb climbed
up;
fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined drop dropped
down;
steigt steigen stieg gestiegen wachst wachsen wuchs gewachsen zugenommen zunehmen;
sinkt sinken sank gesunken fallt fiel gefallen zuruckgegangen abgenommen abnehmen;
allow allows allowed permit permits permitted permission;
forbid forbids forbidden prohibit prohibits prohibited;
begin begins began begun start starts started;
end ends ended finish finishes finished;
hurt injure injures injured;
get gets got receive receives received obtain obtains obtained;
buy buys bought purchase purchases purchased;
need needs needed require requires required;
reimburse reimburses reimbursed repay repays repaid refund refunds refunded;
show shows shown exhibit exhibits exhibited;
erlaubt erlauben gestattet gestatten zulassig darf durfen;
verboten verbieten untersagt untersagen unzulassig;
erhalt erhalten erhielt bekommt bekommen bekam;
beginnt beginnen begann begonnen anfang;
endet enden endete geendet;
zahlt zahlen zahlte gezahlt bezahlt bezahlen entrichtet entrichten;
schriftlich schriftform schriftlicher schriftliche;
notig erforderlich notwendig braucht brauchen bedarf bedurfen benotigt`.split(';');

const byWord = new Map(
  groups.flatMap((line, i) =>
    line
      .trim()
      .split(/\s+/u)
      .map((word) => [word, `=${i}`] as const),
  ),
);

/** What stands for a word and those that say the same; undefined for a word of no group. */
export const sameAs = (plain: string): string | undefined => byWord.get(plain);
