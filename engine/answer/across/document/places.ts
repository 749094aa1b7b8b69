import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { Value } from '../../../../common/domain/value.ts';
import { asPlace } from './stated-values.ts';
import type { Statement } from './statements.ts';

/** Whose law and which courts: a place. */
export const isOfPlace = ({ heading }: AcrossColumn): boolean =>
  heading === 'Governing law' || heading === 'Jurisdiction';

const leadsToPlace = new RegExp(
  String.raw`(?:^|[:–-]|,\s*(?:soweit|sofern|to\s+the\s+extent|as\s+far\s+as|where)\s[^,]{3,60},|` +
    String.raw`(?<!\p{L})(?:(?:that\s+is|namely|nämlich|das\s+heißt),?|of|in|at|is|be|sein|before|von|zu|` +
    String.raw`aus|ist|sind|wird|nach|bei|as|als|\p{L}*recht|\p{L}*gerichte?[ns]?|\p{L}*richter))\s*(?:(?:the|` +
    String.raw`der|dem|den|des)\s+(?:(?:city|state|republic|kingdom)\s+of\s+(?:the\s+)?|stadt\s+|republik\s+)?)?$`,
  'iu',
);

/** Whether a name may be a place's, by the words beside it, or because it has a cell or line of its own. */
export const mayBePlace = ({ raw, columns }: Statement, { start, end, normal }: Value): boolean =>
  // "Law of the lessor's seat, that is, Malta".
  !ofDocument.test(normal) &&
  !/['’]s?$/u.test(normal) &&
  // The first cell of a row names the row.
  ((raw.includes('\t') && (columns.length > 0 || start > raw.indexOf('\t'))) ||
    leadsToPlace.test(raw.slice(0, start)) ||
    asPlace.test(raw.slice(end)));

/** "The law named in the Annex" is of no country called Annex. */
const ofDocument = new RegExp(
  String.raw`^(?:commercial|district|regional|high|higher|supreme|civil|federal|local|county|labou?r|competent|` +
    String.raw`annex|schedule|appendix|exhibit|attachment|part|clause|section|article|item|particulars?|` +
    String.raw`key|terms?|whose|where|when|who|how|what|law|forum|disputes?|miscellaneous|general|` +
    String.raw`which|agreement|contract|deed|court|anlage|anhang|abschnitt|ziffer|vertrag|` +
    String.raw`gericht)(?:e?s)?(?:\s+\S{1,3})?$`,
  'iu',
);
