import { fields, forms, password } from './ar/forms.ts';
import { identity } from './ar/identity.ts';
import { launch, offline } from './ar/offline.ts';
import { failures, fieldErrors, refusals } from './ar/refusals.ts';
import { drawing, languages, office, shell, siteMap, update, ways, welcome } from './ar/shell.ts';
import { signIn } from './ar/sign-in.ts';
import type { Dictionary } from './dictionary.ts';

export const ar: Dictionary = {
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
