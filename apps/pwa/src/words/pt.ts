import type { Dictionary } from './dictionary.ts';
import { fields, forms, password } from './pt/forms.ts';
import { identity } from './pt/identity.ts';
import { launch, offline } from './pt/offline.ts';
import { failures, fieldErrors, refusals } from './pt/refusals.ts';
import { drawing, languages, office, shell, siteMap, update, ways, welcome } from './pt/shell.ts';
import { signIn } from './pt/sign-in.ts';

export const pt: Dictionary = {
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
};
