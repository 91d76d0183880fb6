import { normalizeHumanCode } from '@monlogement27/domain';
import type { Solution } from 'altcha-lib';
import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';
import type { Answer } from '../api.ts';
import { beginRound, type HumanChallenge, type Round, type Via } from './begin-round.ts';

export type HumanCheck = {
  /** The digits are asked for: `HumanCode` stands in the form, its field is `humanCode`. */
  readonly asksCode: Accessor<boolean>;
  /** The picture's address without its ending; undefined while the proof that opens it is being found. */
  readonly picture: Accessor<string | undefined>;
  readonly code: Accessor<string>;
  typeCode(code: string): void;
  anotherPicture(): void;
  /** How far the proof is, 0 to 1. */
  readonly progress: Accessor<number>;
  /** The same while a call waits for it. */
  readonly checking: Accessor<number | undefined>;
  /** What is wrong with the typed digits, before anything is sent: `{}` or `{ humanCode: rule }`. */
  wrongCode(): Readonly<Record<string, string>>;
  /**
   * Sends with what is asked for, and once more where more was asked for meanwhile. Where the digits are asked
   * for, wrong or too late, the failure is one of the field `humanCode`, and a new picture is on its way.
   */
  send<Value>(
    call: (proof: { humanCheck?: string }) => Promise<Answer<Value>>,
  ): Promise<Answer<Value>>;
};

/** The human check of one form. The proof is found unseen from the moment somebody is in it. */
export function createHumanCheck(via: Via): HumanCheck {
  const [asked, setAsked] = createSignal<HumanChallenge>();
  const [solution, setSolution] = createSignal<Solution>();
  const [progress, setProgress] = createSignal(0);
  const [waiting, setWaiting] = createSignal(false);
  const [code, setCode] = createSignal('');
  const { promise: touched, resolve: touch } = newPromise();
  let round: Round | undefined;

  /** What was asked for last stands until the answer is here: a picture's place does not come and go. */
  const begin = async (): Promise<void> => {
    round?.end();
    setSolution(undefined);
    setProgress(0);
    setCode('');
    const mine = beginRound({ via, touched, onProgress: setProgress });
    round = mine;
    const challenge = await mine.challenge;
    if (round !== mine || challenge === undefined) return;
    setAsked(challenge);
    void mine.solution.then((found) => {
      if (round === mine) setSolution(found);
    });
  };
  onMount(() => {
    document.addEventListener('focusin', touch, { once: true });
    onCleanup(() => document.removeEventListener('focusin', touch));
    void begin();
  });
  onCleanup(() => round?.end());

  const asksCode = () => asked()?.kind === 'code';
  const picture = () => {
    const challenge = asked();
    const proof = solution();
    if (challenge?.kind !== 'code' || proof === undefined) return undefined;
    return `${challenge.picture}/${proof.derivedKey}`;
  };
  const attempt = async <Value>(call: Call<Value>): Promise<Answer<Value>> => {
    if (!isRequired(asked())) {
      return call(answerOf({ asked: asked(), solution: solution(), code: code() }));
    }
    setWaiting(true);
    const found = await round?.solution;
    setWaiting(false);
    return call(answerOf({ asked: asked(), solution: found, code: code() }));
  };

  return {
    asksCode,
    picture,
    code,
    typeCode: setCode,
    anotherPicture: () => void begin(),
    progress,
    checking: () => (waiting() ? progress() : undefined),
    wrongCode() {
      const typed = normalizeHumanCode(code());
      return !asksCode() || typed.ok ? {} : { humanCode: typed.error };
    },
    async send(call) {
      // Not every browser moves the focus to a button that is pressed.
      touch();
      for (let again = false; ; again = true) {
        const withCode = asksCode();
        const answer = await attempt(call);
        // Without an answer nothing is spent: the same may be sent again.
        if (answer.ok || answer.failure.kind === 'unreachable') return answer;
        const begun = begin();
        const code = checkRefusal(answer);
        if (code === undefined) return answer;
        await begun;
        if (asksCode()) return wrongField(withCode ? reasons[code] : 'asked');
        if (again) return answer;
      }
    },
  };
}

/** `Promise.withResolvers` is younger than some telephones. */
function newPromise(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: () => resolve() };
}

type Call<Value> = (proof: { humanCheck?: string }) => Promise<Answer<Value>>;

function isRequired(asked: HumanChallenge | undefined): boolean {
  return asked?.kind === 'code' || (asked?.kind === 'proof' && !asked.optional);
}

function answerOf(parts: {
  asked: HumanChallenge | undefined;
  solution: Solution | undefined;
  code: string;
}): { humanCheck?: string } {
  const { asked, solution } = parts;
  if (asked === undefined || asked.kind === 'off' || solution === undefined) return {};
  const { challenge } = asked;
  const typed = normalizeHumanCode(parts.code);
  const code = asked.kind === 'code' && typed.ok ? typed.value : undefined;
  return { humanCheck: btoa(JSON.stringify({ challenge, solution, code })) };
}

const reasons = { humanCheckFailed: 'wrong', humanCheckRequired: 'late' } as const;

function checkRefusal(answer: Answer<unknown>): keyof typeof reasons | undefined {
  if (answer.ok || answer.failure.kind !== 'refused') return undefined;
  const { code } = answer.failure.refusal;
  return code === 'humanCheckFailed' || code === 'humanCheckRequired' ? code : undefined;
}

function wrongField(rule: string) {
  const refusal = { code: 'invalidInput', fields: { humanCode: rule } } as const;
  return { ok: false, failure: { kind: 'refused', refusal } } as const;
}
