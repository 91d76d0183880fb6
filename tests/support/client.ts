import type { AppRouter } from '@monlogement27/server';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';

/** A plain HTTP client with a cookie jar, typed as the server is. */
export function openClient(url: string, jar = new Map<string, string>()) {
  const api = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${url}/trpc`,
        async fetch(input, init) {
          const headers = new Headers(init?.headers);
          headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
          const answer = await fetch(String(input), {
            method: init?.method ?? 'GET',
            headers,
            ...(typeof init?.body === 'string' ? { body: init.body } : {}),
          });
          for (const cookie of answer.headers.getSetCookie()) keep(jar, cookie);
          return answer;
        },
      }),
    ],
  });
  return { api, jar };
}

function keep(jar: Map<string, string>, cookie: string): void {
  const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
  const [name = '', value = ''] = pair.split('=');
  if (attributes.includes('Max-Age=0')) jar.delete(name);
  else jar.set(name, value);
}

/** What a call was refused with: the typed refusal and its HTTP status. */
export async function refusalOf(call: Promise<unknown>) {
  try {
    await call;
  } catch (error) {
    if (isOurs(error)) return { ...error.data?.refusal, status: error.data?.httpStatus };
    throw error;
  }
  throw new Error('the call was not refused');
}

function isOurs(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError;
}
