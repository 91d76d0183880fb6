/** Builds are named by the instant they were made. What is no instant is nobody's senior. */
export function isOlder(build: string, other: string): boolean {
  return Date.parse(build) < Date.parse(other);
}
