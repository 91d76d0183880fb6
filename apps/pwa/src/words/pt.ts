import type { Dictionary } from './dictionary.ts';
import { activation } from './pt/activation.ts';
import { fields, forms, password } from './pt/forms.ts';
import { help, notFound } from './pt/help.ts';
import { home } from './pt/home.ts';
import { humanCode } from './pt/human-code.ts';
import { letter, letterDrawing, scan } from './pt/letter.ts';
import { install, launch, offline } from './pt/offline.ts';
import { lostPassword, newPassword } from './pt/recovery.ts';
import { failures, fieldErrors, passwordRules, refusals } from './pt/refusals.ts';
import { identity, submit, waiting } from './pt/registration.ts';
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
} from './pt/shell.ts';
import { signIn } from './pt/sign-in.ts';

export const pt: Dictionary = {
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
