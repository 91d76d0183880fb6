import { type Accessor, createSignal } from 'solid-js';
import { onForget } from '../offline/forget.ts';
import { alsoTyped } from '../update/typed.ts';
import { dropDraft, keepDraft, recallDraft } from './drafts.ts';
import { isEmpty, isLike, type Texts } from './is-like.ts';

/** Somebody who types is not disturbed at every key. */
const pause = 300;

export type Draft<Shape extends Texts> = {
  /** Reactive, field by field as it is read. */
  readonly draft: Shape;
  setDraft(change: Partial<Shape>): void;
  /** It was typed at an earlier visit. */
  readonly restored: Accessor<boolean>;
  /** This browser keeps it; where it does not, only this page does. */
  readonly kept: Accessor<boolean>;
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
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = async () => {
    if (isEmpty(typed())) await dropDraft(name);
    else setKept(await keepDraft(name, typed()));
  };
  const become = (texts: Shape) => {
    setTyped(() => texts);
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), pause);
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
    forgetDraft,
  };
}
