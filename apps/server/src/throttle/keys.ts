/** What tries are counted under. */
export const keys = {
  signIn: {
    email: (email: string) => `sign-in:email:${email}`,
    clientNumber: (clientNumber: string) => `sign-in:number:${clientNumber}`,
    device: (deviceHash: string) => `sign-in:device:${deviceHash}`,
  },
  identity: (clientNumber: string) => `identity:${clientNumber}`,
  /** Past its limit the number registers by letter only. */
  identityMonth: (clientNumber: string) => `identity:${clientNumber}:month`,
  letterCode: (clientNumber: string) => `letter:${clientNumber}`,
  emailChange: (accountId: string) => `email-change:account:${accountId}`,
} as const;
