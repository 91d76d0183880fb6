import type { LaterDictionary } from '../dictionary.ts';
import { activation } from '../pt/activation.ts';
import { help, notFound } from '../pt/help.ts';
import { home } from '../pt/home.ts';
import { humanCode } from '../pt/human-code.ts';
import { install } from '../pt/install.ts';
import { laterFieldErrors } from '../pt/later-field-errors.ts';
import { letter, letterDrawing, scan } from '../pt/letter.ts';
import { passwordList, passwordRules } from '../pt/password-rules.ts';
import { lostPassword, newPassword } from '../pt/recovery.ts';
import { submit, waiting } from '../pt/registration.ts';
import { terms } from '../pt/terms.ts';

export const pt: LaterDictionary = {
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
