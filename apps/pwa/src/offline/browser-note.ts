/** A word or two that the browser keeps in plain sight, across tabs and restarts: never anything of a person. */
type Note = 'ending' | 'installDismissed';

/** Where the browser keeps nothing, this page does. */
const kept = new Map<Note, string>();

export function readNote(note: Note): string | undefined {
  try {
    return localStorage.getItem(note) ?? kept.get(note);
  } catch {
    return kept.get(note);
  }
}

export function writeNote(note: Note, text: string): void {
  kept.set(note, text);
  try {
    localStorage.setItem(note, text);
  } catch {
    // Blocked or full: this page remembers.
  }
}

export function dropNote(note: Note): void {
  kept.delete(note);
  try {
    localStorage.removeItem(note);
  } catch {
    // Then it was never written.
  }
}
