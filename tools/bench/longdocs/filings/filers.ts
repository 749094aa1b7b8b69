import type { Seed } from '../reports/figures.ts';

/** A company that files a form 10-K, made up. Amounts of `revenue` are in `unit`. */
export interface Filer extends Seed {
  readonly short: string;
  readonly legal: string;
  readonly place: string;
  readonly unit: 'millions' | 'thousands';
  /** The last day of its financial year. */
  readonly yearEnd: string;
  readonly trade: string;
  readonly customers: string;
  readonly rivals: string;
  readonly sites: readonly string[];
  readonly accountants: string;
  readonly lender: string;
  readonly opponent: string;
  readonly target: string;
  /** Which of the label sets its statements are worded with. */
  readonly labels: 0 | 1 | 2;
}

export const filers: readonly Filer[] = [
  {
    short: 'Brightmoor',
    legal: 'Brightmoor Retail Group, Inc.',
    symbol: 'BMR',
    place: 'Columbus, Ohio',
    unit: 'millions',
    yearEnd: 'January 31',
    revenue: 18_400,
    years: [2021, 2022],
    trade: 'operates home and garden stores and sells through its website and catalogs',
    customers: 'households, small contractors and landscapers',
    rivals: 'national chains, warehouse clubs and sellers on the internet',
    segments: [
      ['Home', 'furniture, lighting and decoration'],
      ['Garden', 'plants, tools and outdoor furniture'],
      ['Trade Services', 'installation and supply of contractors'],
    ],
    regions: ['United States', 'Canada', 'Mexico'],
    sites: ['Reno, Nevada', 'Lakeland, Florida', 'Hazleton, Pennsylvania', 'Guelph, Ontario'],
    accountants: 'Thornbury Pell LLP',
    lender: 'First Harbor National Bank',
    opponent: 'Lumina Fixtures Corporation',
    target: 'Patchwork Nurseries',
    labels: 0,
  },
  {
    short: 'Corvane',
    legal: 'Corvane Pharmaceuticals Corporation',
    symbol: 'CRV',
    place: 'Princeton, New Jersey',
    unit: 'millions',
    yearEnd: 'December 31',
    revenue: 9_700,
    years: [2019, 2020],
    trade: 'discovers, develops and sells medicines and vaccines',
    customers: 'wholesalers, hospitals and public health services',
    rivals: 'makers of generic medicines and large research-based companies',
    segments: [
      ['Oncology', 'medicines against cancer'],
      ['Vaccines', 'vaccines for adults and children'],
      ['Primary Care', 'medicines for heart, lung and metabolism'],
    ],
    regions: ['United States', 'Europe', 'Japan and Asia Pacific'],
    sites: ['Durham, North Carolina', 'Cork, Ireland', 'Singapore', 'Kankakee, Illinois'],
    accountants: 'Maddox & Rowe LLP',
    lender: 'Union Meridian Bank',
    opponent: 'Helix Generics Ltd.',
    target: 'Arborvita Biosciences',
    labels: 1,
  },
  {
    short: 'Dunmere',
    legal: 'Dunmere Semiconductor Ltd.',
    symbol: 'DNM',
    place: 'Boise, Idaho',
    unit: 'thousands',
    yearEnd: 'June 30',
    revenue: 2_310_000,
    years: [2020, 2023],
    trade: 'designs integrated circuits for power supplies, sensors and motors',
    customers: 'makers of vehicles, appliances and industrial controls',
    rivals: 'larger suppliers of analog circuits and in-house design teams of customers',
    segments: [
      ['Automotive', 'circuits for vehicles'],
      ['Industrial', 'circuits for factories and buildings'],
      ['Consumer', 'circuits for appliances and handheld devices'],
    ],
    regions: ['Americas', 'China and Taiwan', 'Europe, Middle East and Africa'],
    sites: ['Penang, Malaysia', 'Hsinchu, Taiwan', 'Dresden, Germany', 'Austin, Texas'],
    accountants: 'Carraway Finch LLP',
    lender: 'Summit & Lakes Bank',
    opponent: 'Ohmwell Technologies Inc.',
    target: 'Veridian Sensing',
    labels: 2,
  },
  {
    short: 'Eastlake',
    legal: 'Eastlake Beverage Company',
    symbol: 'ELB',
    place: 'Milwaukee, Wisconsin',
    unit: 'millions',
    yearEnd: 'December 31',
    revenue: 6_050,
    years: [2018, 2019],
    trade: 'makes and bottles soft drinks, juices and waters and distributes them to shops and restaurants',
    customers: 'grocers, convenience stores, restaurants and distributors',
    rivals: 'global beverage brands and store brands',
    segments: [
      ['Sparkling Drinks', 'carbonated soft drinks'],
      ['Juices and Waters', 'still drinks'],
      ['Bottling Operations', 'bottling and delivery for others'],
    ],
    regions: ['North America', 'Latin America', 'Europe'],
    sites: ['Modesto, California', 'Monterrey, Mexico', 'Tampa, Florida', 'Ghent, Belgium'],
    accountants: 'Thornbury Pell LLP',
    lender: 'Great Plains Trust',
    opponent: 'the State of Vermont',
    target: 'Coldspring Waters',
    labels: 1,
  },
  {
    short: 'Fairhaven',
    legal: 'Fairhaven Air Holdings, Inc.',
    symbol: 'FHA',
    place: 'Charlotte, North Carolina',
    unit: 'millions',
    yearEnd: 'December 31',
    revenue: 11_900,
    years: [2022, 2023],
    trade: 'carries passengers and freight by air and maintains aircraft for other airlines',
    customers: 'leisure and business travelers, freight forwarders and other airlines',
    rivals: 'network airlines and carriers with low fares',
    segments: [
      ['Passenger', 'scheduled flights'],
      ['Freight', 'air freight'],
      ['Technical Services', 'maintenance for third parties'],
    ],
    regions: ['Domestic', 'Atlantic', 'Caribbean and Latin America'],
    sites: ['Greensboro, North Carolina', 'San Juan, Puerto Rico', 'Lisbon, Portugal', 'Orlando, Florida'],
    accountants: 'Maddox & Rowe LLP',
    lender: 'Union Meridian Bank',
    opponent: 'the Regional Pilots Association',
    target: 'Skylark Maintenance',
    labels: 0,
  },
];
