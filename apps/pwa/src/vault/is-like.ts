/** Texts, in groups of texts: all that a form's draft holds. */
export type Texts = { readonly [name: string]: string | Texts };

/** Has every text that `model` has; an older build may have kept something else. */
export function isLike<Model extends Texts>(value: unknown, model: Model): value is Model {
  if (typeof value !== 'object' || value === null) return false;
  const given = new Map(Object.entries(value));
  return Object.entries(model).every(([name, part]) => {
    const own = given.get(name);
    return typeof part === 'string' ? typeof own === 'string' : isLike(own, part);
  });
}

/** Nothing was typed. */
export function isEmpty(texts: Texts): boolean {
  return Object.values(texts).every((part) =>
    typeof part === 'string' ? part === '' : isEmpty(part),
  );
}
