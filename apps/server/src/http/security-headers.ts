import type { MiddlewareHandler } from 'hono';

const policy = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The camera is for the code of a paper letter, and asked for by a tap alone.
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
};

const year = 365 * 24 * 3600;

/** On every answer; a route that said something else first keeps it. */
export function securityHeaders({ https }: { readonly https: boolean }): MiddlewareHandler {
  return async (http, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) {
      if (!http.res.headers.has(name)) http.header(name, value);
    }
    if (https) http.header('Strict-Transport-Security', `max-age=${year}`);
  };
}
