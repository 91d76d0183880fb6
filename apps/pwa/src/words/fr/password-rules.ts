import type { PasswordRule } from '@monlogement27/domain';

/** The guide's rules as a list to tick; the last four appear only when they are broken. */
export const passwordRules: Record<PasswordRule, string> = {
  length: 'au moins 8 caractères',
  uppercase: 'au moins 1 majuscule',
  lowercase: 'au moins 1 minuscule',
  digit: 'au moins 1 chiffre',
  special: 'au moins 1 caractère spécial (ex : @)',
  unsupportedCharacter: 'pas de caractère invisible',
  tooLong: 'au plus 128 caractères',
  personalData: 'ni votre nom, ni votre prénom, ni votre e-mail, ni votre numéro',
  tooCommon: 'un mot de passe moins facile à deviner',
};

/** What stands around that list. */
export const passwordList = {
  mustContain: 'Votre mot de passe doit contenir :',
  met: 'fait',
  unmet: 'à faire',
  advice: 'Une petite phrase est facile à retenir, comme « Trois-Chats-Sur-2-Toits ».',
};
