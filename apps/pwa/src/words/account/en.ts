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
} from '../en/account.ts';
import { activity, devices, events } from '../en/activity.ts';

export const en: AccountDictionary = {
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
