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
