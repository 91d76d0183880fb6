import type { PasswordRule } from '@monlogement27/domain';

/** The guide's rules as a list to tick; and what it must not contain, said only where it does. */
export const passwordRules: Record<PasswordRule, string> = {
  length: 'au moins 8 caractères',
  uppercase: 'au moins 1 majuscule',
  lowercase: 'au moins 1 minuscule',
  digit: 'au moins 1 chiffre',
  special: 'au moins 1 caractère spécial (ex : @)',
  unsupportedCharacter: 'un caractère invisible',
  tooLong: 'plus de 128 caractères',
  personalData: 'votre nom, votre prénom, votre e-mail ou votre numéro',
  tooCommon: 'un mot trop facile à deviner',
};

/** What stands around that list. */
export const passwordList = {
  mustContain: 'Votre mot de passe doit contenir :',
  mustNotContain: 'Il ne doit pas contenir :',
  met: 'fait',
  unmet: 'à faire',
  advice: 'Pensez à une petite phrase : « trois chats sur deux toits ». Ajoutez ce qui manque.',
};
