import type { LaterDictionary } from '../dictionary.ts';
import { activation } from '../en/activation.ts';
import { help, notFound } from '../en/help.ts';
import { home } from '../en/home.ts';
import { humanCode } from '../en/human-code.ts';
import { install } from '../en/install.ts';
import { laterFieldErrors } from '../en/later-field-errors.ts';
import { letter, letterDrawing, scan } from '../en/letter.ts';
import { passwordList, passwordRules } from '../en/password-rules.ts';
import { lostPassword, newPassword } from '../en/recovery.ts';
import { submit, waiting } from '../en/registration.ts';
import { terms } from '../en/terms.ts';

export const en: LaterDictionary = {
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
