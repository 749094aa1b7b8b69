import type { ShowToast } from '../controls/toasts.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { errorSentence, say } from '../words.ts';

/** Changes who answers, for good and not only for this question, and says so. */
export function useAnswerWithQuotes(
  client: EngineClient | null,
  show: ShowToast,
  ask: (question: string) => void,
  openModels: () => void,
): (question: string) => void {
  const answer = async (question: string): Promise<void> => {
    if (client === null) return;
    try {
      await client.call('models.use', { name: null });
      ask(question);
      show({
        text: say('quotes-from-now-on'),
        action: { label: say('quotes-models'), run: openModels },
        forMs: 8_000,
      });
    } catch (error) {
      show({ text: errorSentence(error), forMs: 8_000 });
    }
  };
  return (question) => void answer(question);
}
