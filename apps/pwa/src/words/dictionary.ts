/** Every word the screens say. French is the model: a language that lacks one of its keys does not build. */
export type Dictionary = typeof import('./fr.ts').fr;
