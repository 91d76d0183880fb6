import {
  account,
  accountData,
  accountLanguage,
  changeEmail,
  changePassword,
  closeAccount,
  emailLinks,
  forgetDevice,
  newTerms,
} from '../fr/account.ts';
import { activity, devices, events } from '../fr/activity.ts';
import { typographic } from '../typographic.ts';

/** The words of «Mon compte»; the model of every language's. */
export const fr = typographic({
  account,
  accountData,
  accountLanguage,
  activity,
  changeEmail,
  changePassword,
  closeAccount,
  devices,
  emailLinks,
  events,
  forgetDevice,
  newTerms,
});
