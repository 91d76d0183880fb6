import type { Words } from './words.ts';

/** The activation mail's subject, its two sentences and `automatic` are the landlord's guide's, to the letter. */
export const fr: Words = {
  locale: 'fr-FR',
  direction: 'ltr',
  colon: ' : ',
  greeting: 'Bonjour,',
  automatic: 'Ce message a été généré automatiquement, merci de ne pas y répondre.',
  question: 'Une question ? Appelez-nous',
  buttonFails: 'Un bouton ne marche pas ? Copiez son adresse dans votre navigateur.',
  device: 'Appareil',
  when: 'Date',
  validUntil: 'Valable jusqu’au',
  once: 'Ce lien fonctionne une seule fois.',
  activation: {
    subject: 'Activation de votre compte',
    preheader: 'Choisissez l’un des deux liens.',
    web: {
      lead: 'Pour activer votre compte depuis l’extranet, merci de cliquer ici.',
      linked: 'ici',
      button: 'Activer depuis l’extranet',
    },
    mobile: {
      lead: 'Pour activer votre compte depuis votre mobile, merci de cliquer ici.',
      linked: 'ici',
      button: 'Activer depuis mon mobile',
    },
    lifetime: (duration) => `Ces liens fonctionnent pendant ${duration}.`,
    password: 'La page peut demander le mot de passe choisi à l’inscription.',
    why: (landlord) => [
      `Vous recevez ce mail car quelqu’un s’inscrit chez ${landlord}.`,
      'Cette adresse a été indiquée.',
      'Ce n’est pas vous ? Ne faites rien.',
      'Sans vous, ce compte ne sera pas activé.',
    ],
  },
  accountExists: {
    subject: 'Vous avez déjà un compte',
    told: [
      'Une inscription a été demandée avec cette adresse.',
      'Cette adresse a déjà un compte : il n’y a rien à activer.',
    ],
    signIn: {
      lead: 'Pour vous connecter, merci de cliquer ici.',
      linked: 'ici',
      button: 'Se connecter',
    },
    lost: {
      lead: 'Mot de passe perdu ? Choisissez-en un nouveau.',
      button: 'Choisir un mot de passe',
    },
    why: (landlord) => [
      `Vous recevez ce mail car votre compte chez ${landlord} a cette adresse.`,
      'Ce n’est pas vous qui vous inscrivez ? Ne faites rien.',
      'Votre compte n’a pas changé.',
    ],
  },
  passwordReset: {
    subject: 'Perte du mot de passe',
    told: ['Choisissez un nouveau mot de passe pour votre compte.'],
    link: {
      lead: 'Pour le choisir, merci de cliquer ici.',
      linked: 'ici',
      button: 'Choisir un mot de passe',
    },
    why: (landlord) => [
      `Vous recevez ce mail car votre compte chez ${landlord} a cette adresse.`,
      'Vous n’avez rien demandé ? Ne faites rien.',
      'Sans vous, rien ne change.',
    ],
  },
  emailChange: {
    subject: 'Confirmez votre nouvelle adresse',
    told: ['Vous voulez cette adresse pour votre compte.'],
    link: {
      lead: 'Pour la confirmer, merci de cliquer ici.',
      linked: 'ici',
      button: 'Confirmer cette adresse',
    },
    why: (landlord) => [
      `Vous recevez ce mail car un compte chez ${landlord} demande cette adresse.`,
      'Vous n’avez rien demandé ? Ne faites rien.',
      'Sans vous, rien ne change.',
    ],
  },
  emailUndo: {
    subject: 'L’adresse de votre compte a changé',
    told: ['L’adresse mail de votre compte vient de changer.'],
    calm: 'C’est vous ? Vous n’avez rien à faire.',
    link: {
      lead: 'Ce n’est pas vous ? Annulez le changement.',
      button: 'Annuler le changement',
    },
    why: (landlord) => [
      `Vous recevez ce mail car votre compte chez ${landlord} avait cette adresse.`,
    ],
  },
  notices: {
    newDevice: {
      subject: 'Connexion depuis un nouvel appareil',
      told: ['Votre compte vient d’être ouvert sur un nouvel appareil.'],
      calm: 'C’est vous ? Vous n’avez rien à faire.',
      lead: 'Ce n’est pas vous ? Changez vite votre mot de passe.',
    },
    passwordChanged: {
      subject: 'Votre mot de passe a changé',
      told: [
        'Le mot de passe de votre compte vient d’être changé.',
        'Vos autres appareils sont déconnectés.',
      ],
      calm: 'C’est vous ? Vous n’avez rien à faire.',
      lead: 'Ce n’est pas vous ? Changez vite votre mot de passe.',
    },
    passwordReset: {
      subject: 'Votre mot de passe a changé',
      told: [
        'Un nouveau mot de passe vient d’être choisi pour votre compte.',
        'Tous vos appareils sont déconnectés.',
      ],
      calm: 'C’est vous ? Vous n’avez rien à faire.',
      lead: 'Ce n’est pas vous ? Changez vite votre mot de passe.',
    },
    emailChanged: {
      subject: 'Votre adresse a changé',
      told: ['L’adresse e-mail de votre compte vient d’être changée.'],
      calm: 'C’est vous ? Vous n’avez rien à faire.',
      lead: 'Ce n’est pas vous ? Appelez-nous vite.',
    },
    accountTakenOver: {
      subject: 'Votre compte a été repris',
      told: [
        'Votre compte a été repris avec un code reçu par courrier.',
        'L’ancien mot de passe ne fonctionne plus.',
      ],
      calm: 'C’est vous ? Vous n’avez rien à faire.',
      lead: 'Ce n’est pas vous ? Appelez-nous vite.',
    },
    accountClosed: {
      subject: 'Votre compte est fermé',
      told: ['Votre compte vient d’être fermé.', 'Cela ne change rien à votre logement.'],
      calm: 'C’est vous ? Vous n’avez rien à faire.',
      lead: 'Ce n’est pas vous ? Appelez-nous vite.',
    },
    emailChangeUndone: {
      subject: 'Votre adresse est rétablie',
      told: [
        'Le changement d’adresse est annulé : votre compte garde cette adresse.',
        'L’ancien mot de passe ne fonctionne plus.',
      ],
      calm: 'Un autre mail vous permet d’en choisir un nouveau.',
      lead: 'Ce mail n’arrive pas ? Demandez-en un autre.',
    },
    addressInUse: {
      subject: 'Votre adresse a déjà un compte',
      told: [
        'Quelqu’un veut utiliser votre adresse pour un autre compte.',
        'Elle a déjà un compte : rien n’a changé.',
      ],
      calm: 'Vous n’avez rien à faire.',
      lead: 'C’est vous ? Connectez-vous avec cette adresse.',
    },
    idleWarning: {
      subject: 'Votre compte va être fermé',
      told: ['Votre compte n’a pas servi depuis deux ans.', 'Il sera fermé dans 60 jours.'],
      calm: 'Vous n’en voulez plus ? Vous n’avez rien à faire.',
      lead: 'Vous voulez le garder ? Connectez-vous.',
    },
    idleClosed: {
      subject: 'Votre compte est fermé',
      told: ['Votre compte n’a pas servi depuis deux ans.', 'Il vient d’être fermé.'],
      calm: 'Cela ne change rien à votre logement.',
      lead: 'Vous êtes toujours locataire ? Inscrivez-vous à nouveau.',
    },
  },
  whyOwn: (landlord) => [`Vous recevez ce mail car votre compte chez ${landlord} a cette adresse.`],
  whyFormer: (landlord) => [
    `Vous recevez ce mail car votre compte chez ${landlord} avait cette adresse.`,
  ],
  whyKnown: (landlord) => [
    `Vous recevez ce mail car ${landlord} connaît cette adresse comme la vôtre.`,
  ],
  buttons: {
    newPassword: 'Changer le mot de passe',
    anotherMail: 'Demander un autre mail',
    signIn: 'Se connecter',
    register: 'S’inscrire à nouveau',
  },
};
