/** Questions that no report answers, though each sounds as if one did. The second list is held out. */
export const unansweredByReports: readonly [inSight: readonly string[], heldOut: readonly string[]] = [
  [
    'How many tons of carbon dioxide did Nordwerk emit in 2021?',
    'What did Calder spend on television advertising in 2022?',
    'What was the revenue of Meridian in 2009?',
    'How many stores did Ostrander close because of theft in 2021?',
    'What is the price of a trailer that Kestrel leases?',
  ],
  [
    'How many wafers did Sablecrest produce in 2021?',
    'What is the market share of Halvorsen in oat milk?',
    'How many subscribers cancelled their contract with Tallgrass in 2020?',
    'What did Pinehollow pay for a ton of wood chips in 2020?',
    'Which school did the finance chief of Sablecrest attend?',
  ],
];
