import type { MiddlewareHandler } from 'hono';
import { refusalAnswer } from './refusal-answer.ts';

/**
 * What every call passes before tRPC sees it: a known method, JSON alone (forms pass cross-site without asking),
 * and no other site's page behind it. A caller that is no browser sends neither header.
 */
export function guardApi(publicOrigin: string): MiddlewareHandler {
  return async ({ req }, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next();
    if (req.method !== 'POST') return refusalAnswer({ code: 'methodNotAllowed' });
    const origin = req.header('Origin');
    const site = req.header('Sec-Fetch-Site');
    const foreign = origin !== undefined && origin !== publicOrigin;
    if (foreign || (site !== undefined && site !== 'same-origin')) {
      return refusalAnswer({ code: 'crossSite' });
    }
    const type = req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/json') return refusalAnswer({ code: 'unsupportedMediaType' });
    return next();
  };
}
