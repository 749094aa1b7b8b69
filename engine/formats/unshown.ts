/** Soft hyphens, places where a line may or may not end, fillers of newsletters. */
const unshown = /\u00ad|\u034f|\u200b|\u2060|\ufeff/gu;

/** A text without characters that are not shown and part no words. */
export const withoutUnshown = (text: string): string => text.replaceAll(unshown, '');
