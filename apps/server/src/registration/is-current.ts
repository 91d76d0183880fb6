import type { RollTenant } from '@monlogement27/db';

/** May register: on the newest roll, and not yet moved out. Former from the exit date on. */
export function isCurrent(
  { goneAt, exitDate }: Pick<RollTenant, 'goneAt' | 'exitDate'>,
  today: string,
): boolean {
  return goneAt === null && (exitDate === null || exitDate > today);
}
