import type { Words } from './words.ts';

export const en: Words = {
  locale: 'en-GB',
  direction: 'ltr',
  colon: ': ',
  greeting: 'Hello,',
  automatic: 'This message was sent automatically. Please do not reply to it.',
  question: 'Any questions? Call us',
  buttonFails: 'Is a button not working? Copy its address into your browser.',
  device: 'Device',
  when: 'Date',
  validUntil: 'Valid until',
  once: 'This link works only once.',
  activation: {
    subject: 'Activation of your account',
    preheader: 'Choose one of the two links.',
    web: {
      lead: 'To activate your account on the website, please click here.',
      linked: 'here',
      button: 'Activate on the website',
    },
    mobile: {
      lead: 'To activate your account on your phone, please click here.',
      linked: 'here',
      button: 'Activate on my phone',
    },
    lifetime: (duration) => `These links work for ${duration}.`,
    password: 'The page may ask for the password you chose.',
    why: (landlord) => [
      `You are receiving this because somebody is registering with ${landlord}.`,
      'They gave this address.',
      'If it was not you, ignore this message.',
      'Without you, this account will not be activated.',
    ],
  },
  accountExists: {
    subject: 'You already have an account',
    told: [
      'Somebody is registering with this address.',
      'It already has an account. There is nothing to activate.',
    ],
    signIn: {
      lead: 'To sign in, please click here.',
      linked: 'here',
      button: 'Sign in',
    },
    lost: {
      lead: 'Lost your password? Choose a new one.',
      button: 'Choose a password',
    },
    why: (landlord) => [
      `You are receiving this because your ${landlord} account has this address.`,
      'If you are not registering, ignore this message.',
      'Your account has not changed.',
    ],
  },
  passwordReset: {
    subject: 'Lost password',
    told: ['Choose a new password for your account.'],
    link: {
      lead: 'To choose it, please click here.',
      linked: 'here',
      button: 'Choose a password',
    },
    why: (landlord) => [
      `You are receiving this because your ${landlord} account has this address.`,
      'If you did not ask for it, ignore this message.',
      'Without you, nothing changes.',
    ],
  },
  emailChange: {
    subject: 'Confirm your new address',
    told: ['You want to use this address for your account.'],
    link: {
      lead: 'To confirm it, please click here.',
      linked: 'here',
      button: 'Confirm this address',
    },
    why: (landlord) => [
      `You are receiving this because a ${landlord} account asks for this address.`,
      'If you did not ask for it, ignore this message.',
      'Without you, nothing changes.',
    ],
  },
  emailUndo: {
    subject: 'The address of your account has changed',
    told: ['The e-mail address of your account has just changed.'],
    calm: 'If it was you, there is nothing to do.',
    link: {
      lead: 'If it was not you, undo the change.',
      button: 'Undo the change',
    },
    why: (landlord) => [
      `You are receiving this because your ${landlord} account had this address.`,
    ],
  },
  notices: {
    newDevice: {
      subject: 'Sign-in from a new device',
      told: ['Your account has just been opened on a new device.'],
      calm: 'If it was you, there is nothing to do.',
      lead: 'If it was not you, change your password now.',
    },
    passwordChanged: {
      subject: 'Your password has changed',
      told: [
        'The password of your account has just been changed.',
        'Your other devices are signed out.',
      ],
      calm: 'If it was you, there is nothing to do.',
      lead: 'If it was not you, change your password now.',
    },
    passwordReset: {
      subject: 'Your password has changed',
      told: [
        'A new password has just been chosen for your account.',
        'All your devices are signed out.',
      ],
      calm: 'If it was you, there is nothing to do.',
      lead: 'If it was not you, change your password now.',
    },
    emailChanged: {
      subject: 'Your address has changed',
      told: ['The address of your account has just been changed.'],
      calm: 'If it was you, there is nothing to do.',
      lead: 'If it was not you, call us now.',
    },
    accountTakenOver: {
      subject: 'Your account was recovered by letter',
      told: [
        'Your account was recovered with a code from a letter.',
        'The old password no longer works.',
      ],
      calm: 'If it was you, there is nothing to do.',
      lead: 'If it was not you, call us now.',
    },
    accountClosed: {
      subject: 'Your account is closed',
      told: ['Your account has just been closed.', 'This changes nothing about your home.'],
      calm: 'If it was you, there is nothing to do.',
      lead: 'If it was not you, call us now.',
    },
    emailChangeUndone: {
      subject: 'Your address is restored',
      told: [
        'The change is undone. Your account keeps this address.',
        'The old password no longer works.',
      ],
      calm: 'Another e-mail lets you choose a new one.',
      lead: 'If it does not arrive, ask for another.',
    },
    addressInUse: {
      subject: 'Your address already has an account',
      told: [
        'Somebody wants to use your address for another account.',
        'It already has an account. Nothing has changed.',
      ],
      calm: 'There is nothing to do.',
      lead: 'If it was you, sign in with this address.',
    },
    idleWarning: {
      subject: 'Your account will be closed',
      told: ['Your account has not been used for two years.', 'It will be closed in 60 days.'],
      calm: 'If you no longer want it, there is nothing to do.',
      lead: 'To keep it, just sign in.',
    },
    idleClosed: {
      subject: 'Your account is closed',
      told: ['Your account was not used for two years.', 'It has just been closed.'],
      calm: 'This changes nothing about your home.',
      lead: 'If you are still a tenant, register again.',
    },
  },
  whyOwn: (landlord) => [
    `You are receiving this because your ${landlord} account has this address.`,
  ],
  whyFormer: (landlord) => [
    `You are receiving this because your ${landlord} account had this address.`,
  ],
  whyKnown: (landlord) => [
    `You are receiving this because ${landlord} knows this address as yours.`,
  ],
  buttons: {
    newPassword: 'Change the password',
    anotherMail: 'Ask for another e-mail',
    signIn: 'Sign in',
    register: 'Register again',
  },
};
