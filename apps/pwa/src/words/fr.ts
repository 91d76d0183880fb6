import { activation } from './fr/activation.ts';
import { fields, forms, password } from './fr/forms.ts';
import { help, notFound } from './fr/help.ts';
import { home } from './fr/home.ts';
import { humanCode } from './fr/human-code.ts';
import { letter, letterDrawing, scan } from './fr/letter.ts';
import { install, launch, offline } from './fr/offline.ts';
import { lostPassword, newPassword } from './fr/recovery.ts';
import { failures, fieldErrors, passwordRules, refusals } from './fr/refusals.ts';
import { identity, submit, waiting } from './fr/registration.ts';
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
} from './fr/shell.ts';
import { signIn } from './fr/sign-in.ts';
import { typographic } from './typographic.ts';

/** The model of every dictionary, one section per screen. */
export const fr = typographic({
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
});
