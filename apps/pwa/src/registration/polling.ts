const first = 2_000;
const longest = 20_000;
const growth = 1.3;

/** The page somebody waits on. */
export type Watched = {
  hidden(): boolean;
  /** Calls `listener` whenever the page is seen again; gives what ends that. */
  onShown(listener: () => void): () => void;
};

export type Polling = {
  /** Something was done that changes the answer soon. */
  hurry(): void;
  stop(): void;
};

const thisPage: Watched = {
  hidden: () => document.hidden,
  onShown(listener) {
    const look = () => {
      if (!document.hidden) listener();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  },
};

/**
 * Asks at once, then less and less often; not at all while nobody looks, and at once when somebody does again. One
 * question at a time. Ends when `ask` answers false.
 */
export function makePolling(ask: () => Promise<boolean>, page: Watched = thisPage): Polling {
  let wait = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  let over = false;

  const round = async () => {
    clearTimeout(timer);
    if (over || asking || page.hidden()) return;
    asking = true;
    const goesOn = await ask();
    asking = false;
    if (goesOn) later();
    else stop();
  };
  const later = () => {
    if (over) return;
    timer = setTimeout(round, wait);
    wait = Math.min(longest, wait * growth);
  };
  const forget = page.onShown(() => {
    wait = first;
    void round();
  });
  const stop = () => {
    over = true;
    clearTimeout(timer);
    forget();
  };
  void round();
  return {
    hurry() {
      clearTimeout(timer);
      wait = first;
      if (!asking) later();
    },
    stop,
  };
}
