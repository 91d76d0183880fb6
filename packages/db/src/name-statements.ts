import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';

// A bound, because every name is a plan that each backend keeps: lists of varying length make many.
const most = 500;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= most) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  names.set(text, name);
  return name;
}

/** Lets PostgreSQL parse and plan a query once per connection instead of at every call. */
export function nameStatements(client: ClientBase): void {
  client.query = new Proxy(client.query, {
    apply(query, self, args) {
      const [text, values, ...rest] = args;
      const named =
        typeof text === 'string' && Array.isArray(values) && values.length > 0
          ? nameOf(text)
          : undefined;
      return named === undefined
        ? Reflect.apply(query, self, args)
        : Reflect.apply(query, self, [{ name: named, text, values }, ...rest]);
    },
  });
}
