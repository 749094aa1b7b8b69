/** The command line. */
export const cli = {
  // carrel chat
  'chat-welcome': 'Ask about your documents: a question a line. /help tells what else there is.',
  'chat-help':
    '/new begins another conversation, /quit (or the end of the input) ends, /help says this. Ctrl-C stops an answer; where none is being made, it ends.',
  'chat-new': 'A new conversation.',
  'chat-stopped': 'Stopped. What there was of the answer is kept.',
  'chat-unknown-command': 'There is no command {command}. See /help.',
} as const;
