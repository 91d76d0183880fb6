import { Hono } from 'hono';
import { answerWith, type StaticFile } from './static-files.ts';
import { thisMachineOnly } from './this-machine-only.ts';

/** Every component of the screens in every state: for who builds them, at this machine. */
export function componentsPage(files: ReadonlyMap<string, StaticFile> | undefined): Hono {
  return new Hono()
    .use('/dev/components', thisMachineOnly)
    .use('/dev/assets/*', thisMachineOnly)
    .get('/dev/:name{components|assets/.+}', (http) => {
      const name = http.req.param('name');
      const file = files?.get(`/dev/${name === 'components' ? 'components.html' : name}`);
      return file === undefined ? http.text('', 404) : answerWith(file, http.req.raw);
    });
}
