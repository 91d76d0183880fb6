import type { AccountDictionary } from '../dictionary.ts';
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
} from '../pt/account.ts';
import { activity, devices, events } from '../pt/activity.ts';

export const pt: AccountDictionary = {
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
