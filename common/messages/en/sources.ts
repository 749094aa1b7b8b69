/** Files and folders that a person gave: reading them, watching them. */
export const sources = {
  'source-not-permitted': 'You are not allowed to read it. Change its permissions, then retry.',
  'source-gone': 'It is not there any more. Put it back, then retry.',
  'source-is-folder': 'This is a folder, not a file.',
  'source-link-loop': 'It is a link that leads back to itself.',
  'source-link-leads-nowhere': 'It is a link to a file that is not there. Put the file back, then retry.',
  'source-unreadable': 'It can’t be read. Check the disk it lies on, then retry.',
  'source-name-unreadable': 'Its name has signs that can’t be read. Rename it, then retry.',
  'source-too-deep': 'It lies in more than {depth, number} folders. Add it by itself.',
  'reading-cancelled': 'Cancelled.',
  'ignore-file-unreadable': 'Its list of what to ignore can’t be read, so nothing in this folder is read.',
  'ignore-rules-too-long':
    'The list of what to ignore is too long: at most {lines, number} lines and {bytes, number} bytes.',
  'ignore-rule-too-complicated': 'The rule “{rule}” is too complicated. Use “**” once at most.',
  'ignore-rules-kept':
    '{count, plural, =0 {There are no rules of yours any more.} one {There is one rule of yours.} ' +
    'other {There are # rules of yours.}} The folders follow with the next sync.',
  'watching-limited':
    'Watching is limited: the system watches no more folders for this app. Changes are looked for every ' +
    '{minutes, plural, one {minute} other {# minutes}} instead.',
} as const;
