import type { Refusal } from '@monlogement27/domain';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono, type Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Context } from '../context.ts';
import { cookiesOf } from '../cookies.ts';
import type { Deps } from '../deps.ts';
import { appRouter } from '../router.ts';
import { deviceName } from '../session/device-name.ts';
import { refusalOf } from '../trpc.ts';
import { guardApi } from './guard-api.ts';
import { peerOf } from './peer-of.ts';
import { noStore, refusalAnswer } from './refusal-answer.ts';

const largestBody = 64 * 1024;
const largestBatch = 10;

export function api(deps: Deps): Hono {
  const { publicUrl, minimumBuild } = deps.env;
  const always = {
    ...noStore,
    ...(minimumBuild && { 'Minimum-Build': minimumBuild.toISOString() }),
  };
  return new Hono()
    .use('/trpc/*', guardApi(publicUrl.origin))
    .use(
      '/trpc/*',
      bodyLimit({
        maxSize: largestBody,
        onError: () => tooLarge(),
      }),
    )
    .all('/trpc/*', async (http) => {
      const answer = await fetchRequestHandler({
        endpoint: '/trpc',
        req: http.req.raw,
        router: appRouter,
        maxBatchSize: largestBatch,
        createContext: () => contextOf(deps, http),
        onError: ({ error, path }) => {
          if (refusalOf(error) === null) deps.log.error({ path, err: error }, 'call failed');
        },
        responseMeta: ({ errors }) => ({
          headers: { ...always, ...retryAfter(errors.map(refusalOf)) },
        }),
      });
      // Through hono's own answer, which carries the cookies that the use cases set.
      return http.newResponse(answer.body, answer);
    });
}

/** The rest of the body is not read: a client must not send its next call down the same connection. */
function tooLarge(): Response {
  const answer = refusalAnswer({ code: 'payloadTooLarge' });
  answer.headers.set('Connection', 'close');
  return answer;
}

/** For callers that know HTTP and not our refusals; the only wait that is not somebody's own doing. */
function retryAfter(refusals: readonly (Refusal | null)[]): Record<string, string> {
  return refusals.some((refusal) => refusal?.code === 'busy') ? { 'Retry-After': '5' } : {};
}

function contextOf(deps: Deps, http: HonoContext): Context {
  return {
    deps,
    cookies: cookiesOf(http, deps.env.publicUrl.protocol === 'https:'),
    peer: peerOf(deps.env, http),
    device: deviceName(http.req.header('User-Agent')),
    setHeader: (name, value) => http.header(name, value),
  };
}
