import type { Context as HonoContext } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const names = {
  session: 'ml27_session',
  registration: 'ml27_registration',
  ticket: 'ml27_ticket',
  device: 'ml27_device',
} as const;
export type CookieName = keyof typeof names;

export type Cookies = {
  get(name: CookieName): string | undefined;
  set(name: CookieName, value: string, maxAgeSeconds: number): void;
  end(name: CookieName): void;
};

/** `__Host-` and Secure, but on plain http (loopback only), where browsers would drop them. */
export function cookiesOf(http: HonoContext, secure: boolean): Cookies {
  const prefix = secure ? '__Host-' : '';
  const set = (name: CookieName, value: string, maxAge: number) =>
    setCookie(http, prefix + names[name], value, {
      httpOnly: true,
      secure,
      sameSite: 'Lax',
      path: '/',
      maxAge,
    });
  return {
    get: (name) => getCookie(http, prefix + names[name]),
    set,
    end: (name) => set(name, '', 0),
  };
}
