/** The languages whose lines Tesseract reads, by its names: Russian and Ukrainian, Greek, Arabic, Hebrew. */
export const languages = ['rus', 'ukr', 'ell', 'ara', 'heb'] as const;

export type Language = (typeof languages)[number];
