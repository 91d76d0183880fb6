declare module 'virtual:landlord' {
  import type { Landlord } from '@monlogement27/landlord';
  export const landlord: Pick<
    Landlord,
    | 'name'
    | 'accountName'
    | 'shortName'
    | 'website'
    | 'office'
    | 'mark'
    | 'logo'
    | 'timeZone'
    | 'example'
  >;
}
declare module 'virtual:landlord.css';
declare module 'virtual:palettes.css';
declare module 'virtual:terms' {
  /** As built; the server may have newer ones. */
  export const version: string;
  export const html: string;
}
declare module 'virtual:build' {
  /** When these pages were built: an instant, ISO 8601. */
  export const build: string;
}
