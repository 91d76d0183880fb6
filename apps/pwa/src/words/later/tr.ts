import type { LaterDictionary } from '../dictionary.ts';
import { activation } from '../tr/activation.ts';
import { help, notFound } from '../tr/help.ts';
import { home } from '../tr/home.ts';
import { humanCode } from '../tr/human-code.ts';
import { install } from '../tr/install.ts';
import { laterFieldErrors } from '../tr/later-field-errors.ts';
import { letter, letterDrawing, scan } from '../tr/letter.ts';
import { passwordList, passwordRules } from '../tr/password-rules.ts';
import { lostPassword, newPassword } from '../tr/recovery.ts';
import { submit, waiting } from '../tr/registration.ts';
import { terms } from '../tr/terms.ts';

export const tr: LaterDictionary = {
  activation,
  help,
  home,
  humanCode,
  install,
  laterFieldErrors,
  letter,
  letterDrawing,
  lostPassword,
  newPassword,
  notFound,
  passwordList,
  passwordRules,
  scan,
  submit,
  terms,
  waiting,
};
