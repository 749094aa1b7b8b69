import type { Format } from './format.ts';
import { calendar } from './calendar/detect.ts';
import { contacts } from './contacts/detect.ts';
import { csv } from './csv/detect.ts';
import { docx } from './docx/detect.ts';
import { epub } from './epub/detect.ts';
import { html } from './html/detect.ts';
import { mail } from './mail/detect.ts';
import { markdown } from './markdown/detect.ts';
import { odp } from './odp/detect.ts';
import { ods } from './ods/detect.ts';
import { odt } from './odt/detect.ts';
import { mbox } from './mbox/detect.ts';
import { mhtml } from './mhtml/detect.ts';
import { msg } from './msg/detect.ts';
import { pdf } from './pdf/detect.ts';
import { picture } from './picture/detect.ts';
import { pptx } from './pptx/detect.ts';
import { rtf } from './rtf/detect.ts';
import { text } from './text/detect.ts';
import { xlsx } from './xlsx/detect.ts';
import { zip } from './zip/detect.ts';

/** The formats that are read, the first that knows a file takes it: whoever takes every text comes last. */
export const formats: readonly Format[] = [
  pdf,
  picture,
  docx,
  odt,
  rtf,
  markdown,
  csv,
  html,
  epub,
  xlsx,
  ods,
  pptx,
  odp,
  mhtml,
  mbox,
  mail,
  msg,
  zip,
  calendar,
  contacts,
  text,
];
