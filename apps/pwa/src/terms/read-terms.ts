import * as built from 'virtual:terms';
import { type Answer, ask } from '../api.ts';
import { render } from './render.ts';

export type ReadableTerms = {
  readonly version: string;
  /** Without the title, which the page has. */
  readonly html: string;
};

/** Those in force, and no others. */
export async function readTerms(): Promise<Answer<ReadableTerms>> {
  const answer = await ask((api) => api.terms.current.query());
  if (!answer.ok) return answer;
  const { version, text } = answer.value;
  const html = version === built.version ? built.html : await render(text);
  if (html === undefined) return { ok: false, failure: { kind: 'unreachable' } };
  return { ok: true, value: { version, html } };
}
