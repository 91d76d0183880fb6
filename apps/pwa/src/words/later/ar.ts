import { activation } from '../ar/activation.ts';
import { help, notFound } from '../ar/help.ts';
import { home } from '../ar/home.ts';
import { humanCode } from '../ar/human-code.ts';
import { install } from '../ar/install.ts';
import { laterFieldErrors } from '../ar/later-field-errors.ts';
import { letter, letterDrawing, scan } from '../ar/letter.ts';
import { passwordList, passwordRules } from '../ar/password-rules.ts';
import { lostPassword, newPassword } from '../ar/recovery.ts';
import { submit, waiting } from '../ar/registration.ts';
import { terms } from '../ar/terms.ts';
import type { LaterDictionary } from '../dictionary.ts';

export const ar: LaterDictionary = {
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
