import type { Block, Fact, MailContent, Writer } from './content.ts';
import { isolate } from './isolate.ts';
import type { NoticeJob, NoticeKind } from './queue.ts';
import { tellMoment } from './tell-time.ts';
import type { NoticeWords, Words } from './words/words.ts';
import { wordsIn } from './words/words-in.ts';

type Shape = {
  /** What the address that the mail goes to is to the account; `known`: its former one, or the roll's. */
  readonly address: 'own' | 'former' | 'known';
  readonly tellsWhen: boolean;
  /** What somebody does for whom this is a surprise. */
  readonly action: 'newPassword' | 'anotherMail' | 'signIn' | 'register' | 'call';
};

const shapes: Readonly<Record<NoticeKind, Shape>> = {
  newDevice: { address: 'own', tellsWhen: true, action: 'newPassword' },
  passwordChanged: { address: 'own', tellsWhen: true, action: 'newPassword' },
  passwordReset: { address: 'own', tellsWhen: true, action: 'newPassword' },
  emailChanged: { address: 'known', tellsWhen: true, action: 'call' },
  accountTakenOver: { address: 'former', tellsWhen: true, action: 'call' },
  accountClosed: { address: 'former', tellsWhen: true, action: 'call' },
  emailChangeUndone: { address: 'own', tellsWhen: true, action: 'anotherMail' },
  addressInUse: { address: 'own', tellsWhen: true, action: 'signIn' },
  idleWarning: { address: 'own', tellsWhen: false, action: 'signIn' },
  idleClosed: { address: 'former', tellsWhen: false, action: 'register' },
};

const paths = {
  newPassword: '/mot-de-passe-perdu',
  anotherMail: '/mot-de-passe-perdu',
  signIn: '/connexion',
  register: '/inscription',
} as const;

const whys = {
  own: ({ whyOwn }: Words) => whyOwn,
  former: ({ whyFormer }: Words) => whyFormer,
  known: ({ whyKnown }: Words) => whyKnown,
} as const;

/** Tells an owner what happened to the account; carries no token. */
export function noticeMail(
  writer: Writer,
  { notice, at, device }: Pick<NoticeJob, 'notice' | 'at' | 'device'>,
): MailContent {
  const { landlord, language } = writer;
  const words = wordsIn(language);
  const said = words.notices[notice];
  const { address, tellsWhen, action } = shapes[notice];
  const rows: Fact[] = [];
  if (device !== undefined) rows.push({ label: words.device, value: isolate(device, words) });
  if (tellsWhen) {
    const value = tellMoment(new Date(at), words, landlord.timeZone);
    rows.push({ label: words.when, value });
  }
  const facts: Block[] = rows.length === 0 ? [] : [{ kind: 'facts', rows }];
  return {
    language,
    subject: said.subject,
    preheader: said.told.join(' '),
    blocks: [
      { kind: 'paragraph', text: words.greeting },
      { kind: 'paragraph', text: said.told.join(' ') },
      ...facts,
      { kind: 'paragraph', text: said.calm },
      actionBlock(writer, action, { words, said }),
    ],
    why: whys[address](words)(isolate(landlord.name, words)),
  };
}

function actionBlock(
  { publicUrl }: Writer,
  action: Shape['action'],
  { words, said: { lead } }: { words: Words; said: NoticeWords },
): Block {
  if (action === 'call') return { kind: 'call', lead };
  const url = `${publicUrl.origin}${paths[action]}`;
  return { kind: 'link', lead, button: words.buttons[action], url };
}
