import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until the answer is there. @throws Error that says what was last seen. */
export const until = async (what, withinSeconds, ask) => {
  let seen = 'nothing';
  for (const end = Date.now() + withinSeconds * 1000; Date.now() < end; await sleep(500)) {
    try {
      const answer = await ask(text => (seen = text));
      if (answer) return answer;
    } catch (error) {
      seen = error.message;
    }
  }
  throw new Error(`${what}: not within ${withinSeconds} s; last seen: ${seen}`);
};
