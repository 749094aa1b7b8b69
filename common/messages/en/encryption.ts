/** Encryption and backups of the library, in the window. */
export const encryption = {
  encryption: 'Encryption',
  'encryption-off':
    'The library is not encrypted: who can read the files of this account can read the texts and conversations in it.',
  'encryption-on': 'The library is encrypted. It opens with its passphrase, or with the recovery code.',
  'encryption-on-system':
    'The library is encrypted. It opens by itself while you are signed in to this computer; once locked, with its ' +
    'passphrase or the recovery code.',
  'swap-kept-out': 'While it is open, this computer does not write Carrel’s memory to its swap.',
  'swap-encrypted': 'While it is open, what this computer swaps out of Carrel’s memory is encrypted.',
  'swap-unknown':
    'While it is open, this computer may write Carrel’s memory to its swap. Lock the library before you leave, or ' +
    'encrypt the swap.',
  'encryption-busy': 'Working on the library. This takes some seconds for each 100 MB.',
  encrypt: 'Encrypt the library…',
  'encrypt-do': 'Encrypt',
  decrypt: 'Turn off…',
  'decrypt-do': 'Turn off encryption',
  'lock-now': 'Lock now',
  passphrase: 'Passphrase',
  'passphrase-show': 'Show what is typed',
  'passphrase-now': 'Passphrase, or recovery code',
  'passphrase-next': 'New passphrase',
  'passphrase-again': 'The same once more',
  'passphrase-change': 'Change passphrase…',
  'passphrase-change-do': 'Change passphrase',
  'passphrases-not-yet-same': 'The two are not the same yet.',
  'key-store-use': 'Open by itself while I am signed in to this computer',
  'key-store-none': 'This computer has no key store that could open the library by itself.',
  'not-locked': 'The library is not locked.',
  'recovery-code': 'Recovery code',
  'recovery-code-what':
    'Write this recovery code down and keep it away from this computer. It opens the library when the passphrase is ' +
    'lost, and is not shown again.',
  'recovery-code-kept': 'I have written it down',
  'locked-title': 'Your library is locked',
  'locked-hint': 'The recovery code works too.',
  unlock: 'Unlock',
  'lock-after': 'Lock after minutes without a touch',
  'lock-after-hint':
    'It also locks when this computer sleeps or its screen is locked; 0 for never. While it is locked nothing is ' +
    'read or answered, and what was under way goes on afterwards.',
  'unit-minutes': 'min',
  backups: 'Backups',
  'backups-what':
    'Carrel copies the library each day and keeps the copies of the last seven days. What you remove is in them ' +
    'until seven newer days have come, or until you remove them.',
  'backups-daily': 'Back up each day',
  'backups-now': 'Back up now',
  'backups-remove': 'Remove all backups',
  'backups-removed': 'The backups are removed.',
  'backups-none-yet': 'There is no backup yet.',
  'backup-row': '{day}{nth, plural, =1 {} other { ({nth})}}, {size}',
  'backup-restore': 'Restore',
  'backup-restore-of': 'Restore the backup of {day}{nth, plural, =1 {} other { ({nth})}}',
  'backup-restore-sure': 'Put the library of {day} in the place of the one you see? That one is kept as a backup.',
  'backup-done': 'The library is backed up.',
  'library-restore': 'Restore the last backup',
  'library-restore-what':
    'Or restore the backup of {day}: with the conversations and documents of that day, without reading anything anew.',
  'command-lock': 'Lock the library',
} as const;
