import type { NoticeKind } from '../queue.ts';

/** A button, and the sentence in front of it. */
export type LinkWords = {
  readonly lead: string;
  /** What of the sentence is a link too. */
  readonly linked?: string;
  readonly button: string;
};

/** Why a mail was sent, one sentence each; `landlord` is its name. */
type Why = (landlord: string) => readonly string[];

type MailWords = {
  readonly subject: string;
  readonly told: readonly string[];
  readonly why: Why;
};

export type NoticeWords = {
  readonly subject: string;
  /** What happened. */
  readonly told: readonly string[];
  /** For whom it is no surprise. */
  readonly calm: string;
  /** For everybody else: the sentence in front of the button, or of the office's telephone. */
  readonly lead: string;
};

/** Every sentence of every mail in one language: sentences of twelve words at most, one idea each. */
export type Words = {
  /** How dates are written. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Between a label and what it labels, its spaces included. */
  readonly colon: string;
  readonly greeting: string;
  readonly automatic: string;
  readonly question: string;
  /** Above the plain addresses. */
  readonly buttonFails: string;
  readonly device: string;
  readonly when: string;
  readonly validUntil: string;
  readonly once: string;
  readonly activation: Omit<MailWords, 'told'> & {
    readonly preheader: string;
    readonly web: LinkWords;
    readonly mobile: LinkWords;
    readonly lifetime: (duration: string) => string;
    readonly password: string;
  };
  readonly accountExists: MailWords & { readonly signIn: LinkWords; readonly lost: LinkWords };
  readonly passwordReset: MailWords & { readonly link: LinkWords };
  readonly emailChange: MailWords & { readonly link: LinkWords };
  readonly emailUndo: MailWords & { readonly calm: string; readonly link: LinkWords };
  readonly notices: Readonly<Record<NoticeKind, NoticeWords>>;
  /** Notices go to the address of an account, to the one it had, or to another that is known of its tenant. */
  readonly whyOwn: Why;
  readonly whyFormer: Why;
  readonly whyKnown: Why;
  readonly buttons: {
    readonly newPassword: string;
    readonly anotherMail: string;
    readonly signIn: string;
    readonly register: string;
  };
};
