export {
  type OpenedTestDatabase,
  openTestPglite,
  openTestPostgres,
  type TestDatabase,
  testDatabases,
} from './databases.ts';
export { dumpRows } from './dump-rows.ts';
export {
  aDigest,
  aLetterCode,
  anAccount,
  aPasswordHash,
  aRegistration,
  aTenant,
  takenPlaces,
} from './factories.ts';
export { startPostgres } from './postgres.ts';
export { truncateAll } from './truncate-all.ts';
export { useDatabase } from './use-database.ts';
