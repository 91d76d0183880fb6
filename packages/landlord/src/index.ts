export type { Landlord, Palette, RollMapping, TermsVersion } from './landlord.ts';
/** Another landlord is another folder, named here. */
export { landlord } from './monlogement27/index.ts';
