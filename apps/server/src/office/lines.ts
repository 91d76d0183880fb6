/** A number, and what it counts. */
export function count(label: string, value: number, detail = ''): string {
  const number = value.toLocaleString('fr-FR').replaceAll('\u202f', ' ').padStart(9);
  return `${number}  ${label}${detail === '' ? '' : ` : ${detail}`}`;
}

/** Left out where it says «0». */
export function optional(label: string, value: number): string[] {
  return value === 0 ? [] : [count(label, value)];
}

/** A titled list; how many are not shown is said. */
export function section<Item>(
  title: string,
  { total, first }: { readonly total: number; readonly first: readonly Item[] },
  line: (item: Item) => string,
): readonly string[] {
  if (total === 0) return [];
  const rest = total - first.length;
  return [
    '',
    `${title} (${total}) :`,
    ...first.map((item) => `  ${line(item)}`),
    ...(rest === 0 ? [] : [`  … et ${rest} autres`]),
  ];
}
