import type { Language } from '@monlogement27/domain';
import type { Landlord } from '@monlogement27/landlord';
import { accountExistsMail } from '../mail/account-exists-mail.ts';
import { activationMail } from '../mail/activation-mail.ts';
import type { MailContent } from '../mail/content.ts';
import { noticeMail } from '../mail/notice-mail.ts';
import { type NoticeKind, noticeKinds } from '../mail/queue.ts';
import { tokenMail } from '../mail/token-mail.ts';

export const sampleToken = 'T0k_en-9'.repeat(8);
const publicUrl = new URL('https://extranet.example.org/');
const at = '2026-03-01T10:00:00.000Z';

export type MailName =
  | 'activation'
  | 'accountExists'
  | 'passwordReset'
  | 'emailChange'
  | 'emailUndo'
  | `notice ${NoticeKind}`;

/** One of each kind, as a tenant of this landlord gets it in this language. */
export function everyMail(
  landlord: Landlord,
  language: Language,
): readonly { readonly name: MailName; readonly content: MailContent }[] {
  const writer = { landlord, publicUrl, language };
  const link = { token: sampleToken, expiresAt: new Date(at) };
  return [
    { name: 'activation', content: activationMail(writer, { token: sampleToken }) },
    { name: 'accountExists', content: accountExistsMail(writer) },
    ...(['passwordReset', 'emailChange', 'emailUndo'] as const).map((purpose) => ({
      name: purpose,
      content: tokenMail(writer, { purpose, ...link }),
    })),
    ...noticeKinds.map((notice) => ({
      name: `notice ${notice}` as const,
      content: noticeMail(writer, {
        notice,
        at,
        ...(notice === 'newDevice' ? { device: 'Chrome, Android' } : {}),
      }),
    })),
  ];
}
