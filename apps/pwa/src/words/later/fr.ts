import { activation } from '../fr/activation.ts';
import { help, notFound } from '../fr/help.ts';
import { home } from '../fr/home.ts';
import { humanCode } from '../fr/human-code.ts';
import { install } from '../fr/install.ts';
import { laterFieldErrors } from '../fr/later-field-errors.ts';
import { letter, letterDrawing, scan } from '../fr/letter.ts';
import { passwordList, passwordRules } from '../fr/password-rules.ts';
import { lostPassword, newPassword } from '../fr/recovery.ts';
import { submit, waiting } from '../fr/registration.ts';
import { terms } from '../fr/terms.ts';
import { typographic } from '../typographic.ts';

/** What the screens after the first ones say; the model of every language's. */
export const fr = typographic({
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
});
