import type { Dictionary } from './dictionary.ts';
import { fields, forms, password } from './tr/forms.ts';
import { identity } from './tr/identity.ts';
import { launch, offline } from './tr/offline.ts';
import { failures, fieldErrors, refusals } from './tr/refusals.ts';
import { drawing, languages, office, shell, siteMap, update, ways, welcome } from './tr/shell.ts';
import { signIn } from './tr/sign-in.ts';

export const tr: Dictionary = {
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
