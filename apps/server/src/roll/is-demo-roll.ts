import { readFile, stat } from 'node:fs/promises';

/** Whether the file is the landlord's demonstration, under whatever name: it must never pass for a real roll. */
export async function isDemoRoll(file: string, demo: URL): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([stat(file), stat(demo)]);
    if (!one.isFile() || one.size !== other.size) return false;
    return (await readFile(file)).equals(await readFile(demo));
  } catch {
    // A file that cannot be read is told of where it is opened.
    return false;
  }
}
