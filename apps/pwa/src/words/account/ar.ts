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
} from '../ar/account.ts';
import { activity, devices, events } from '../ar/activity.ts';
import type { AccountDictionary } from '../dictionary.ts';

export const ar: AccountDictionary = {
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
};
