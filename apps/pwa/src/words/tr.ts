import type { Dictionary } from './dictionary.ts';
import { activation } from './tr/activation.ts';
import { fields, forms, password } from './tr/forms.ts';
import { help, notFound } from './tr/help.ts';
import { home } from './tr/home.ts';
import { humanCode } from './tr/human-code.ts';
import { letter, letterDrawing, scan } from './tr/letter.ts';
import { install, launch, offline } from './tr/offline.ts';
import { lostPassword, newPassword } from './tr/recovery.ts';
import { failures, fieldErrors, passwordRules, refusals } from './tr/refusals.ts';
import { identity, submit, waiting } from './tr/registration.ts';
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
} from './tr/shell.ts';
import { signIn } from './tr/sign-in.ts';

export const tr: Dictionary = {
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
