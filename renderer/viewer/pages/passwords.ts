import { PasswordResponses } from 'pdfjs-dist';

/** The part of pdf.js's loading task that asks for a password. */
interface AskingTask {
  onPassword: unknown;
}

/** Makes `ask` answer whenever pdf.js wants a password; `wrong` is true when the last one was not it. */
export function answerPasswords(task: AskingTask, ask: (wrong: boolean) => Promise<string>): void {
  task.onPassword = (update: (password: string) => void, reason: number): void => {
    // Never rejected: who gives up closes the document.
    void ask(reason === PasswordResponses.INCORRECT_PASSWORD).then(update);
  };
}
