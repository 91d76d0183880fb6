import type { Language } from '@monlogement27/domain';
import type { Landlord } from '@monlogement27/landlord';

/** A mail's content, from which the text and the HTML part are both made. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** In the text part the address stands alone on its line: mail programs make such a line a link. */
  | {
      readonly kind: 'link';
      readonly lead: string;
      /** What of `lead` is a link too. */
      readonly linked?: string;
      readonly button: string;
      readonly url: string;
    }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  /** The office's telephone under a sentence. */
  | { readonly kind: 'call'; readonly lead: string };

export type Fact = { readonly label: string; readonly value: string };

/** What a mail says, whoever it goes to. */
export type MailContent = {
  readonly language: Language;
  readonly subject: string;
  /** What an inbox shows beside the subject. */
  readonly preheader: string;
  readonly blocks: readonly Block[];
  /** Why this person gets this mail, one sentence each. */
  readonly why: readonly string[];
};

/** Who writes, from which address its links lead, and in which language. */
export type Writer = {
  readonly landlord: Landlord;
  readonly publicUrl: URL;
  readonly language: Language;
};
