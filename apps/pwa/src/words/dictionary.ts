/**
 * What the first screens say, and what every screen may say. French is the model: a language that lacks one of its
 * keys does not build.
 */
export type Dictionary = typeof import('./fr.ts').fr;

/** What the screens after the first ones say besides. */
export type LaterDictionary = typeof import('./later/fr.ts').fr;

/** What the screens of the account say besides, and no other screen loads. */
export type AccountDictionary = typeof import('./account/fr.ts').fr;
