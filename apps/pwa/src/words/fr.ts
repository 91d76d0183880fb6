import { fields, forms, password } from './fr/forms.ts';
import { identity } from './fr/identity.ts';
import { launch, offline } from './fr/offline.ts';
import { failures, fieldErrors, refusals } from './fr/refusals.ts';
import { drawing, languages, office, shell, siteMap, update, ways, welcome } from './fr/shell.ts';
import { signIn } from './fr/sign-in.ts';
import { typographic } from './typographic.ts';

/** What the first screens say, and what every screen may say; the model of every language's. */
export const fr = typographic({
  drawing,
  failures,
  fieldErrors,
  fields,
  forms,
  identity,
  languages,
  launch,
  office,
  offline,
  password,
  refusals,
  shell,
  signIn,
  siteMap,
  update,
  ways,
  welcome,
});
