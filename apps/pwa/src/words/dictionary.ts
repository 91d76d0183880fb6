/** Every word the screens say. French is the model: a language that lacks one of its keys does not build. */
export type Dictionary = typeof import('./fr.ts').fr;

/** What the screens of the account say besides, and no other screen loads. */
export type AccountDictionary = typeof import('./account/fr.ts').fr;
