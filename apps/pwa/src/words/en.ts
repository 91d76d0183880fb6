import type { Dictionary } from './dictionary.ts';
import { fields, forms, password } from './en/forms.ts';
import { identity } from './en/identity.ts';
import { launch, offline } from './en/offline.ts';
import { failures, fieldErrors, refusals } from './en/refusals.ts';
import { drawing, languages, office, shell, siteMap, update, ways, welcome } from './en/shell.ts';
import { signIn } from './en/sign-in.ts';

export const en: Dictionary = {
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
