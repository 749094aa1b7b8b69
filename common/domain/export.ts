/** Forms in which a table can be saved. */
export const exportFormats = ['csv', 'xlsx', 'md', 'docx'] as const;
export type ExportFormat = (typeof exportFormats)[number];
