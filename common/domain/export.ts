/** Forms in which a table can be saved. */
export const exportFormats = ['csv', 'xlsx', 'md', 'docx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Forms of files that a person can have written: tables, and calendars. */
export const targetFormats = [...exportFormats, 'ics'] as const;
export type TargetFormat = (typeof targetFormats)[number];
