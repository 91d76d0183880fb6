import { type Accessor, createSignal } from 'solid-js';
import { onForget } from '../offline/forget.ts';
import { alsoTyped } from '../update/typed.ts';
import { dropDraft, keepDraft, recallDraft } from './drafts.ts';
import { isEmpty, isLike, type Texts } from './is-like.ts';
import { makeLatest } from './make-latest.ts';

export type Draft<Shape extends Texts> = {
  /** Reactive, field by field as it is read. */
  readonly draft: Shape;
  setDraft(change: Partial<Shape>): void;
  /** It was typed at an earlier visit. */
  readonly restored: Accessor<boolean>;
  /** This browser keeps it; where it does not, only this page does. */
  readonly kept: Accessor<boolean>;
  /** Once all that was typed so far is kept, or could not be: then `kept` is to be believed. */
  settleDraft(): Promise<void>;
  forgetDraft(): void;
};

/**
 * What is typed in one form, for as long as the page lives and, encrypted, for a day: «Back», a crash, an update and a
 * day without network find it again. Never a password, never a code.
 */
export function createDraft<Shape extends Texts>(name: string, empty: Shape): Draft<Shape> {
  const [typed, setTyped] = createSignal(empty);
  const [restored, setRestored] = createSignal(false);
  const [kept, setKept] = createSignal(true);

  // At every key, for a page may end at any: writing it down does not disturb, and waits for nobody who types fast.
  const keep = makeLatest(async () => {
    if (isEmpty(typed())) await dropDraft(name);
    else setKept(await keepDraft(name, typed()));
  });
  const become = (texts: Shape) => {
    setTyped(() => texts);
    void keep();
  };
  const forgetDraft = () => {
    become(empty);
    setRestored(false);
  };
  onForget(forgetDraft);
  alsoTyped(() => !kept() && !isEmpty(typed()));
  void recallDraft(name).then((former) => {
    // Whoever types already has begun anew.
    if (!isLike(former?.value, empty) || !isEmpty(typed())) return;
    const texts = former.value;
    setTyped(() => texts);
    setRestored(true);
  });
  return {
    draft: new Proxy(empty, { get: (_, field) => Reflect.get(typed(), field) }),
    setDraft: (change) => become({ ...typed(), ...change }),
    restored,
    kept,
    settleDraft: keep,
    forgetDraft,
  };
}
