import type { IncomingHttpHeaders } from 'node:http';
import { LINK_VALID_MS } from '../use-cases/download-link.ts';

/** What a token or a secret of ours looks like. */
export const TOKEN = /^[\w-]{20,100}$/;

/** A cookie that binds a page to the browser that opened it first. */
export interface BrowserCookie {
  /** The header that sets it, for one page. */
  set(secret: string, path: string): string;
  read(headers: IncomingHttpHeaders): string | undefined;
}

/** `secure`: only over https. It comes along from links elsewhere, such as those in Teams, but not with their forms. */
export function createBrowserCookie(name: string, secure: boolean): BrowserCookie {
  const flags = secure ? 'HttpOnly; SameSite=Lax; Secure' : 'HttpOnly; SameSite=Lax';
  return {
    set: (secret, path) =>
      `${name}=${secret}; Path=${path}; Max-Age=${LINK_VALID_MS / 1000}; ${flags}`,
    read(headers) {
      const cookies = (headers.cookie ?? '').split(';').map((part) => part.trim());
      const value = cookies.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
      return value !== undefined && TOKEN.test(value) ? value : undefined;
    },
  };
}
