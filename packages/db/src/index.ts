export {
  type AccountToken,
  type AccountTokenPurpose,
  countAccountTokens,
  deleteTokensForPurpose,
  deleteTokensOfAccount,
  deleteUndoTokensSince,
  findAccountToken,
  insertAccountToken,
  listAccountTokens,
  takeAccountToken,
} from './account-tokens.ts';
export {
  type Account,
  deleteAccount,
  findAccount,
  findAccountByEmail,
  findAccountByTenant,
  findAccountHoldingAddress,
  findAccountsByClientNumber,
  type InsertAccountResult,
  insertAccount,
  lockAccount,
  moveAccount,
  type NewAccount,
  touchSignIn,
  updateAcceptedTerms,
  updateAccountEmail,
  updateLanguage,
  updatePasswordHash,
} from './accounts.ts';
export { type Activation, findActivation, insertActivation } from './activations.ts';
export { type Addressee, findAddressees, listAddressees } from './addressees.ts';
export { type Case, countRecentCases, findCase, insertCase, listCases } from './cases.ts';
export type { Db, Tx } from './db.ts';
export {
  deleteDevice,
  deleteDevicesOfAccount,
  extendDevice,
  findDeviceAccount,
  insertDevice,
  listDeviceHashes,
} from './devices.ts';
export { AddressInUse, DatabaseInUse, DatabaseUnusable } from './errors.ts';
export { type AuditEvent, listEvents, recordEvent, recordTenantEvents } from './events.ts';
export {
  findAccountsToClose,
  findAccountsToWarn,
  idleWarning,
  lockAccountToClose,
  lockAccountToWarn,
} from './idle-accounts.ts';
export {
  findLetterCandidates,
  isLetterCodeStored,
  type LetterCandidate,
  type LetterCode,
  listLiveLetterCodes,
  lockLetterCode,
  replaceLetterCodes,
} from './letter-codes.ts';
export { migrate } from './migrate.ts';
export { listNotices, takeNotice } from './notices.ts';
export {
  type Database,
  type DatabaseLocation,
  openDatabase,
  type QueueDatabase,
} from './open-database.ts';
export type { Role } from './open-postgres.ts';
export { type PurgedTable, purge, purgedTables } from './purge.ts';
export { readNow } from './read-now.ts';
export {
  endRegistrationCookie,
  endRegistrationCookiesOfAccount,
  findRegistrationIdByCookie,
  insertRegistrationCookie,
} from './registration-cookies.ts';
export {
  insertRegistrationMail,
  listRegistrationMails,
  type NewRegistrationMail,
  type RegistrationMail,
  settleRegistrationMail,
} from './registration-mails.ts';
export {
  correctRegistrationEmail,
  deleteRegistrationsOfTenant,
  findPendingByClientNumber,
  findPendingByEmail,
  findRegistration,
  insertRegistration,
  listRegistrationsOfTenant,
  lockRegistration,
  type PendingRegistration,
} from './registrations.ts';
export {
  countCurrentTenants,
  countTenantsOnRoll,
  hasTenants,
  insertUndisputed,
  type KnownTenant,
  markTouched,
  readTouched,
  type TouchedReference,
} from './roll-compare.ts';
export { type RollFacts, sameFacts } from './roll-facts.ts';
export { listProposedMoves, type ProposedMove } from './roll-moves.ts';
export {
  countStage,
  createRollStage,
  finishRollStage,
  lockRoll,
  readToday,
  type StageCounts,
  type StagedRow,
  stageRows,
} from './roll-stage.ts';
export {
  insertRollImport,
  insertTenants,
  markDemoGone,
  markGone,
  updateTenants,
} from './roll-write.ts';
export type { DB } from './schema.ts';
export {
  deleteExpiredSessions,
  deleteOtherSessions,
  deleteSession,
  deleteSessionById,
  deleteSessionsOfAccount,
  extendSession,
  findSession,
  insertSession,
  listSessions,
  type Session,
  sessionAbsoluteHours,
  sessionIdleHours,
} from './sessions.ts';
export {
  findCoTenantFirstNames,
  findTenant,
  findTenantsByClientNumber,
  getRollRecord,
  getTenant,
  listFormerFacts,
  type RollRecord,
  type RollTenant,
} from './tenants.ts';
export {
  clearPlaces,
  countPlaces,
  type Decide,
  giveBackPlace,
  takePlace,
} from './throttle.ts';
export {
  deleteTicketsOfTenant,
  findTicket,
  findUsedTicket,
  insertTicket,
  type NewTicket,
  type Ticket,
  takeTicket,
} from './tickets.ts';
export { isChallengeUsed, useChallenge } from './used-challenges.ts';
