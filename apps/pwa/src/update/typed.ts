/** Forms in which something was typed: no page is loaded anew over them, in this tab or because of another. */

const lockName = 'typed';
const holds: (() => boolean)[] = [];

/** Something that was typed is not on the screen, and nowhere else either. */
export function alsoTyped(hold: () => boolean): void {
  holds.push(hold);
}

export function isTyped(): boolean {
  const forms = [...document.forms];
  return forms.some((form) => [...form.elements].some(holdsTyping)) || holds.some((hold) => hold());
}

/** Here or in any other tab; where the browser cannot say, here. */
export async function isTypedAnywhere(): Promise<boolean> {
  if (isTyped()) return true;
  if (!('locks' in navigator)) return false;
  // This tab's own hold is from before.
  letGo();
  await held;
  const locks = await navigator.locks.query();
  return locks.held?.some(({ name }) => name === lockName) === true;
}

let held: Promise<void> | undefined;
let letGo = () => {};

/** Lets the other tabs know for as long as it lasts; a tab that dies lets go by dying. */
export function watchTyping(): void {
  if (!('locks' in navigator)) return;
  document.addEventListener('input', () => {
    if (held === undefined && isTyped()) held = hold();
  });
}

async function hold(): Promise<void> {
  await navigator.locks.request(lockName, { mode: 'shared' }, untilNothingIsTyped);
  held = undefined;
}

/** A form may be sent, emptied, or left in as many ways as there are screens. */
function untilNothingIsTyped(): Promise<void> {
  return new Promise((resolve) => {
    letGo = () => {
      clearInterval(timer);
      resolve();
    };
    const timer = setInterval(() => {
      if (!isTyped()) letGo();
    }, 500);
  });
}

function holdsTyping(element: Element): boolean {
  if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
  if (!(element instanceof HTMLInputElement) || element.readOnly || element.disabled) return false;
  if (element.type === 'checkbox' || element.type === 'radio') {
    return element.checked !== element.defaultChecked;
  }
  return element.value !== element.defaultValue;
}
