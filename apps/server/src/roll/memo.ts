/** Remembers a pure function's answers: a roll of a million rows holds a few thousand names and dates. */
export function memo<Value>(
  compute: (text: string) => Value,
  limit = 50_000,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = compute(text);
    // Emptied rather than trimmed: it fills again from what comes next.
    if (known.size >= limit) known.clear();
    known.set(text, value);
    return value;
  };
}
