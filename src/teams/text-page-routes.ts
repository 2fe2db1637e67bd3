import type { Retention } from '../domain/retention.ts';
import { privacyPage } from '../texts/privacy-page.ts';
import { termsPage } from '../texts/terms-page.ts';
import type { GetRoute } from './http-routes.ts';

/** The pages that the app names in Teams, for everybody: privacy, and what may be expected. */
export function textPageRoutes(retention: Retention): readonly GetRoute[] {
  return [page('/privacy', privacyPage(retention)), page('/voorwaarden', termsPage)];
}

function page(path: string, body: string): GetRoute {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'public, max-age=3600',
  };
  return { path, handle: async () => ({ status: 200, headers, body }) };
}
