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
} from '../tr/account.ts';
import { activity, devices, events } from '../tr/activity.ts';

export const tr: AccountDictionary = {
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
