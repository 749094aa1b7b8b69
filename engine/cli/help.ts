import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const generalHelp = `Carrel: a private desk for your documents. Nothing leaves this machine.

Usage: carrel COMMAND [options]

  index PATH…        read files and folders into the library
  search "QUERY"     find the passages that fit best
  ask "QUESTION"     an answer from your documents, with pages
  across "QUESTION"  a question to every document: which, how many, the total
  chat               a conversation: a question a line
  summary PATH|NAME  the sentences that carry most of a document
  overview PATH|NAME what a document is: parties, dates, amounts, terms, outline
  checklist NAME     look for each question of a kept list in documents
  timeline           days and deadlines of your documents, in order
  sources ACTION     files and folders that stay in sync: add, list, remove, sync
  documents          what is in the library
  recognise PATH     recognise the text in a document's pictures again
  compare A B        what differs between two documents
  text FILE          what Carrel reads in a file, without a library
  library ACTION     check, repair, back up, move or encrypt the library
  remove PATH        take a document out of the library
  models ACTION      import, list, use, download and remove language models
  privacy            what was tried on the network, where everything lies
  generate           let a model write on after a prompt
  next, bench        a model's likeliest next tokens; its speed on this machine

  carrel help COMMAND   all about a command
  carrel --version      the version

Every command takes --json (for programs), and all that use a library --library DIR (another than your own).
Exit codes: 0 done, 1 it could not be done, 2 the command line was not understood.`;

/** The version of the app, from its package.json: beside the sources in a checkout, a folder higher from the build. */
export function version(): string {
  const up = import.meta.url.endsWith('.ts') ? '../../package.json' : '../../../package.json';
  return (JSON.parse(readFileSync(fileURLToPath(new URL(up, import.meta.url)), 'utf8')) as { readonly version: string })
    .version;
}
