import { activation } from './ar/activation.ts';
import { fields, forms, password } from './ar/forms.ts';
import { help, notFound } from './ar/help.ts';
import { home } from './ar/home.ts';
import { humanCode } from './ar/human-code.ts';
import { letter, letterDrawing, scan } from './ar/letter.ts';
import { install, launch, offline } from './ar/offline.ts';
import { lostPassword, newPassword } from './ar/recovery.ts';
import { failures, fieldErrors, passwordRules, refusals } from './ar/refusals.ts';
import { identity, submit, waiting } from './ar/registration.ts';
import {
  drawing,
  languages,
  office,
  shell,
  siteMap,
  terms,
  update,
  ways,
  welcome,
} from './ar/shell.ts';
import { signIn } from './ar/sign-in.ts';
import type { Dictionary } from './dictionary.ts';

/** Addresses nobody as a man or a woman: nouns of doing where other languages command. */
export const ar: Dictionary = {
  activation,
  drawing,
  failures,
  fieldErrors,
  fields,
  forms,
  help,
  home,
  humanCode,
  identity,
  install,
  languages,
  launch,
  letter,
  letterDrawing,
  lostPassword,
  newPassword,
  notFound,
  offline,
  office,
  password,
  passwordRules,
  refusals,
  scan,
  shell,
  signIn,
  siteMap,
  submit,
  terms,
  update,
  waiting,
  ways,
  welcome,
};
