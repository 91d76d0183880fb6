import type { Dictionary } from './dictionary.ts';
import { activation } from './en/activation.ts';
import { fields, forms, password } from './en/forms.ts';
import { help, notFound } from './en/help.ts';
import { home } from './en/home.ts';
import { humanCode } from './en/human-code.ts';
import { letter, letterDrawing, scan } from './en/letter.ts';
import { install, launch, offline } from './en/offline.ts';
import { lostPassword, newPassword } from './en/recovery.ts';
import { failures, fieldErrors, passwordRules, refusals } from './en/refusals.ts';
import { identity, submit, waiting } from './en/registration.ts';
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
} from './en/shell.ts';
import { signIn } from './en/sign-in.ts';

export const en: Dictionary = {
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
