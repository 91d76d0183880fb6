import type { EventKind } from '@monlogement27/domain';

/** «Appareils connectés». */
export const devices = {
  here: 'Cet appareil',
  others: 'Autres appareils',
  unknown: 'Appareil inconnu',
  /** Relative, or a day: «il y a 3 heures», «hier», «3 mars 2026». */
  seen: (when: string) => `Dernière visite : ${when}`,
  withinHour: 'il y a moins d’une heure',
  none: 'Aucun autre appareil.',
  end: 'Déconnecter',
  endAsk: 'Déconnecter cet appareil ?',
  endYes: 'Oui, déconnecter',
  ended: (device: string) => `Appareil déconnecté : ${device}`,
  endOthers: 'Déconnecter tous les autres',
  endOthersAsk: 'Déconnecter tous les autres appareils ?',
  othersEnded: 'Tous les autres appareils sont déconnectés.',
  /** `[…]`: a link to the change of password. */
  notYours: 'Un appareil n’est pas à vous ? [Changez votre mot de passe].',
};

/** «Activité récente». */
export const activity = {
  /** `[…]`: a link to the change of password. */
  notYou: 'Ce n’était pas vous ? [Changez votre mot de passe].',
  none: 'Rien pour l’instant.',
};

/** What happened, in a sentence. A kind without its sentence does not build. */
export const events: Record<EventKind, string> = {
  'account.activated': 'Votre compte a été activé.',
  'account.takenOver': 'Votre compte a été repris avec un courrier.',
  'account.moved': 'Votre agence a relié votre compte à une nouvelle référence.',
  'account.unlocked': 'Votre agence a débloqué la connexion.',
  'account.idleWarned': 'Un mail vous a prévenu : votre compte ne sert plus.',
  'session.signedIn': 'Connexion à votre compte.',
  'session.signedOut': 'Déconnexion.',
  'session.revoked': 'Un appareil a été déconnecté à distance.',
  'session.othersRevoked': 'Tous les autres appareils ont été déconnectés.',
  'password.resetRequested': 'Un nouveau mot de passe a été demandé par mail.',
  'password.reset': 'Le mot de passe a été choisi à nouveau, par mail.',
  'password.changed': 'Le mot de passe a été changé.',
  'email.changeRequested': 'Un changement d’adresse e-mail a été demandé.',
  'email.changed': 'L’adresse e-mail a été changée.',
  'email.changeUndone': 'L’ancienne adresse e-mail a été reprise.',
  'terms.accepted': 'Les conditions d’utilisation ont été acceptées.',
  'data.exported': 'Vos données ont été téléchargées.',
};
