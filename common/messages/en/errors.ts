/** What went wrong anywhere, and what no single room owns. */
export const errors = {
  'disk-full': 'The disk is full. Free some space, then go on; nothing that was read is lost.',
  internal: '{what}',
  'bad-request': 'Something asked for what it may not: {what}',
  'grant-not-given': 'This file or folder is not known any more. Add it again.',
  cancelled: 'Cancelled.',
} as const;
