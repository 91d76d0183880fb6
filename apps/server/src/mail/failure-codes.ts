/** What a mail server says may name the address: only its codes are for the log. */
export function failureCodes(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return {};
  return {
    reason: error.name,
    ...('code' in error ? { code: error.code } : {}),
    ...('responseCode' in error ? { responseCode: error.responseCode } : {}),
  };
}
