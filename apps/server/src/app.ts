import { Hono } from 'hono';
import type { Deps } from './deps.ts';
import { api } from './http/api.ts';
import { componentsPage } from './http/components-page.ts';
import { humanCheckFiles } from './http/human-check-files.ts';
import { mailboxPage } from './http/mailbox-page.ts';
import { probes } from './http/probes.ts';
import { securityHeaders } from './http/security-headers.ts';
import { site } from './http/site.ts';
import type { StaticFile } from './http/static-files.ts';
import type { DevMailbox } from './mail/dev-mailbox.ts';

export type AppParts = {
  /** The built PWA; absent: the API answers all the same. */
  readonly files: ReadonlyMap<string, StaticFile> | undefined;
  /** Absent wherever mails leave the machine, or others may look; then `/dev/components` is absent too. */
  readonly mailbox: DevMailbox | undefined;
};

/** All that answers over HTTP. */
export function createApp(deps: Deps, { files, mailbox }: AppParts): Hono {
  const app = new Hono();
  app.use(securityHeaders({ https: deps.env.publicUrl.protocol === 'https:' }));
  app.route('/', probes(deps));
  app.route('/', api(deps));
  app.route('/', humanCheckFiles(deps));
  if (mailbox !== undefined) {
    app.route('/', mailboxPage(mailbox));
    app.route('/', componentsPage(files));
  }
  app.all('/dev/*', (http) => http.text('', 404));
  app.route('/', site(deps.env, files));
  app.notFound((http) => http.text('', 404));
  app.onError((error, http) => {
    deps.log.error({ err: error }, 'request failed');
    return http.text('', 500);
  });
  return app;
}
