import type { Words } from './words.ts';

export const pt: Words = {
  locale: 'pt-PT',
  direction: 'ltr',
  colon: ': ',
  greeting: 'Olá,',
  automatic: 'Esta mensagem foi enviada automaticamente. Por favor, não responda.',
  question: 'Alguma pergunta? Telefone-nos',
  buttonFails: 'Um botão não funciona? Copie o endereço para o navegador.',
  device: 'Aparelho',
  when: 'Data',
  validUntil: 'Válido até',
  once: 'Esta ligação funciona uma só vez.',
  activation: {
    subject: 'Ativação da sua conta',
    preheader: 'Escolha uma das duas ligações.',
    web: {
      lead: 'Para ativar a sua conta no site, clique aqui.',
      linked: 'aqui',
      button: 'Ativar no site',
    },
    mobile: {
      lead: 'Para ativar a sua conta no telemóvel, clique aqui.',
      linked: 'aqui',
      button: 'Ativar no telemóvel',
    },
    lifetime: (duration) => `Estas ligações funcionam durante ${duration}.`,
    password: 'A página pode pedir a palavra-passe escolhida na inscrição.',
    why: (landlord) => [
      `Recebe este e-mail porque alguém está a criar uma conta ${landlord}.`,
      'Este endereço foi indicado.',
      'Não foi um pedido seu? Não faça nada.',
      'Sem a sua confirmação, esta conta não será ativada.',
    ],
  },
  accountExists: {
    subject: 'Já tem uma conta',
    told: [
      'Foi pedida uma inscrição com este endereço.',
      'Este endereço já tem uma conta. Não há nada a ativar.',
    ],
    signIn: {
      lead: 'Para iniciar sessão, clique aqui.',
      linked: 'aqui',
      button: 'Iniciar sessão',
    },
    lost: {
      lead: 'Perdeu a palavra-passe? Escolha uma nova.',
      button: 'Escolher uma palavra-passe',
    },
    why: (landlord) => [
      `Recebe este e-mail porque a sua conta ${landlord} tem este endereço.`,
      'A inscrição não é sua? Não faça nada.',
      'A sua conta não mudou.',
    ],
  },
  passwordReset: {
    subject: 'Perda da palavra-passe',
    told: ['Escolha uma nova palavra-passe para a sua conta.'],
    link: {
      lead: 'Para a escolher, clique aqui.',
      linked: 'aqui',
      button: 'Escolher uma palavra-passe',
    },
    why: (landlord) => [
      `Recebe este e-mail porque a sua conta ${landlord} tem este endereço.`,
      'Não pediu nada? Não faça nada.',
      'Sem a sua confirmação, nada muda.',
    ],
  },
  emailChange: {
    subject: 'Confirme o seu novo endereço',
    told: ['Quer usar este endereço na sua conta.'],
    link: {
      lead: 'Para o confirmar, clique aqui.',
      linked: 'aqui',
      button: 'Confirmar este endereço',
    },
    why: (landlord) => [
      `Recebe este e-mail porque uma conta ${landlord} pede este endereço.`,
      'Não pediu nada? Não faça nada.',
      'Sem a sua confirmação, nada muda.',
    ],
  },
  emailUndo: {
    subject: 'O endereço da sua conta mudou',
    told: ['O endereço de e-mail da sua conta acaba de mudar.'],
    calm: 'Foi um pedido seu? Não precisa de fazer nada.',
    link: {
      lead: 'Não foi um pedido seu? Anule a mudança.',
      button: 'Anular a mudança',
    },
    why: (landlord) => [`Recebe este e-mail porque a sua conta ${landlord} tinha este endereço.`],
  },
  notices: {
    newDevice: {
      subject: 'Início de sessão num novo aparelho',
      told: ['A sua conta acaba de ser aberta num novo aparelho.'],
      calm: 'Reconhece-o? Não precisa de fazer nada.',
      lead: 'Não o reconhece? Altere já a palavra-passe.',
    },
    passwordChanged: {
      subject: 'A sua palavra-passe foi alterada',
      told: [
        'A palavra-passe da sua conta acaba de ser alterada.',
        'A sessão terminou nos seus outros aparelhos.',
      ],
      calm: 'Foi um pedido seu? Não precisa de fazer nada.',
      lead: 'Não foi um pedido seu? Altere já a palavra-passe.',
    },
    passwordReset: {
      subject: 'A sua palavra-passe foi alterada',
      told: [
        'Foi escolhida uma nova palavra-passe para a sua conta.',
        'A sessão terminou em todos os seus aparelhos.',
      ],
      calm: 'Foi um pedido seu? Não precisa de fazer nada.',
      lead: 'Não foi um pedido seu? Altere já a palavra-passe.',
    },
    emailChanged: {
      subject: 'O seu endereço mudou',
      told: ['O endereço de e-mail da sua conta acaba de ser mudado.'],
      calm: 'Foi um pedido seu? Não precisa de fazer nada.',
      lead: 'Não foi um pedido seu? Telefone-nos já.',
    },
    accountTakenOver: {
      subject: 'A sua conta foi recuperada por carta',
      told: [
        'A sua conta foi recuperada com um código recebido por carta.',
        'A palavra-passe antiga já não funciona.',
      ],
      calm: 'Foi um pedido seu? Não precisa de fazer nada.',
      lead: 'Não foi um pedido seu? Telefone-nos já.',
    },
    accountClosed: {
      subject: 'A sua conta está fechada',
      told: ['A sua conta acaba de ser fechada.', 'Para a sua casa, nada muda.'],
      calm: 'Foi um pedido seu? Não precisa de fazer nada.',
      lead: 'Não foi um pedido seu? Telefone-nos já.',
    },
    emailChangeUndone: {
      subject: 'O seu endereço foi reposto',
      told: [
        'A mudança foi anulada. A sua conta mantém este endereço.',
        'A palavra-passe antiga já não funciona.',
      ],
      calm: 'Outro e-mail permite escolher uma nova.',
      lead: 'Esse e-mail não chega? Peça outro.',
    },
    addressInUse: {
      subject: 'O seu endereço já tem uma conta',
      told: [
        'Alguém quer usar o seu endereço noutra conta.',
        'Esse endereço já tem uma conta. Nada mudou.',
      ],
      calm: 'Não precisa de fazer nada.',
      lead: 'Foi um pedido seu? Inicie sessão com este endereço.',
    },
    idleWarning: {
      subject: 'A sua conta vai ser fechada',
      told: ['A sua conta não é usada há dois anos.', 'Será fechada dentro de 60 dias.'],
      calm: 'Já não a quer? Não precisa de fazer nada.',
      lead: 'Quer mantê-la? Inicie sessão.',
    },
    idleClosed: {
      subject: 'A sua conta está fechada',
      told: ['A sua conta não foi usada durante dois anos.', 'Acaba de ser fechada.'],
      calm: 'Para a sua casa, nada muda.',
      lead: 'Ainda vive numa casa nossa? Inscreva-se de novo.',
    },
  },
  whyOwn: (landlord) => [`Recebe este e-mail porque a sua conta ${landlord} tem este endereço.`],
  whyFormer: (landlord) => [
    `Recebe este e-mail porque a sua conta ${landlord} tinha este endereço.`,
  ],
  whyKnown: (landlord) => [`Recebe este e-mail porque ${landlord} conhece este endereço como seu.`],
  buttons: {
    newPassword: 'Alterar a palavra-passe',
    anotherMail: 'Pedir outro e-mail',
    signIn: 'Iniciar sessão',
    register: 'Inscrever-se de novo',
  },
};
