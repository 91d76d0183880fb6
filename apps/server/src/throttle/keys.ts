/** What tries are counted under. */
export const keys = {
  signIn: {
    email: (email: string) => `sign-in:email:${email}`,
    clientNumber: (clientNumber: string) => `sign-in:number:${clientNumber}`,
    /** Right for somebody else under the identifier. */
    others: (key: string) => `${key}:others`,
    device: (deviceHash: string) => `sign-in:device:${deviceHash}`,
  },
  identity: (clientNumber: string) => `identity:${clientNumber}`,
  /** Past its limit the number registers by letter only. */
  identityMonth: (clientNumber: string) => `identity:${clientNumber}:month`,
  letterCode: (clientNumber: string) => `letter:${clientNumber}`,
  /** Of one client's address, because anybody may name anybody's mailbox and nobody must be shut out by it. */
  submission: {
    email: (peer: string, email: string) => `submission:peer:${peer}:email:${email}`,
    tenant: (peer: string, tenantId: string) => `submission:peer:${peer}:tenant:${tenantId}`,
  },
  /** Passwords tried with a ticket that is spent. */
  repetition: (ticketHash: string) => `repetition:${ticketHash}`,
  emailChange: (accountId: string) => `email-change:account:${accountId}`,
} as const;
