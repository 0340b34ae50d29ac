import type { MiddlewareHandler } from 'hono';
import { refusal } from './api-error.ts';

/** Names by which this machine may be called: nothing that another machine's name server could point here. */
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

const hostOf = (host: string): string => host.replace(/:\d+$/, '');

/** Nothing is fetched from elsewhere, sent elsewhere or framed by another page; `styles` says which are let in besides files. */
const writePolicy = (styles: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self'${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');

/** The policy of the one page: a style that carries this nonce is let in, for the parts that bring their own. */
export const policyOfPage = (nonce: string): string => writePolicy(` 'nonce-${nonce}'`);

/**
 * Keeps other web pages out. A request must name this machine (a page elsewhere whose name was pointed here does not), and
 * one that comes from a page must come from a page of this server. What a page elsewhere can still send without asking is
 * refused by these headers, which browsers set and pages can't.
 */
export function guardRequests(): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!loopback.has(hostOf(host))) {
      return refusal(context, 403, {
        code: 'forbidden',
        message: `This server is not called ${hostOf(host) || 'by no name'}.`,
        advice: 'Open the address that "heed serve" printed.',
      });
    }
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const fromElsewhere = origin !== undefined && origin !== `http://${host}`;
    const navigation = context.req.header('sec-fetch-mode') === 'navigate' && context.req.method === 'GET';
    const otherSite = site !== undefined && site !== 'same-origin' && site !== 'none' && !navigation;
    if (fromElsewhere || otherSite) {
      return refusal(context, 403, {
        code: 'forbidden',
        message: 'This came from a page of another site.',
        advice: 'Only pages of this server may speak to it.',
      });
    }
    const began = performance.now();
    await next();
    const { headers } = context.res;
    headers.set('server-timing', `total;dur=${(performance.now() - began).toFixed(2)}`);
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', writePolicy(''));
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'no-referrer');
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('cross-origin-resource-policy', 'same-origin');
    headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  };
}
