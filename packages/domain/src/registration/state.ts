import type { Instant } from '../instant.ts';

/** How somebody proved to be the tenant: the four facts of step 1, or the code of a paper letter. */
export type Proof =
  | { readonly via: 'facts' }
  | {
      readonly via: 'letter';
      readonly letterCodeId: string;
      /**
       * The account that the tenant had when the code was typed, and that this proof may take over; `null` where
       * there was none. One made since then is not what was proved.
       */
      readonly takesOver: string | null;
    };

/** On the roll; whatever step 1 has proved so far is in `ticket`. */
export type Unverified = {
  readonly status: 'unverified';
  readonly tenantId: string;
  readonly ticket: { readonly proof: Proof; readonly expiresAt: Instant } | null;
};

/** Step 2 is done; a mail is on its way. */
export type PendingActivation = {
  readonly status: 'pendingActivation';
  readonly registrationId: string;
  readonly tenantId: string;
  readonly proof: Proof;
  readonly email: string;
  /** Rises with every correction of the address: links of a former generation are dead. */
  readonly generation: number;
  readonly createdAt: Instant;
  /** Every activation mail asked for, oldest first. */
  readonly mails: readonly ActivationMail[];
};

/** The account is open; an activation repeated by whoever may finds this again. */
export type Active = {
  readonly status: 'active';
  readonly registrationId: string;
  readonly tenantId: string;
  readonly email: string;
  readonly generation: number;
  readonly activatedAt: Instant;
};

/** The way from the roll to an active account; `status` says which of the three. */
export type Registration = Unverified | PendingActivation | Active;

/** One activation mail, of the address of its `generation`; `queuedAt` also names it. */
export type ActivationMail = {
  readonly generation: number;
  readonly queuedAt: Instant;
  /** Whether the mail server took it, and when, or refused it for good; `waiting` while it has done neither. */
  readonly outcome:
    | { readonly status: 'waiting' | 'refused' }
    | { readonly status: 'sent'; readonly at: Instant };
};

/** What a link carries, its signature already checked. */
export type ActivationToken = { readonly registrationId: string; readonly generation: number };

/** Who opens the link: the browser that registered, or somebody who typed the password of step 2, or neither. */
export type Opener = { readonly sameBrowser: boolean; readonly passwordMatches: boolean };
