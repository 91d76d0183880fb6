declare module 'virtual:landlord' {
  import type { Landlord } from '@monlogement27/landlord';
  export const landlord: Pick<
    Landlord,
    'name' | 'accountName' | 'shortName' | 'website' | 'mark' | 'logo' | 'timeZone' | 'example'
  > & { office: Pick<Landlord['office'], 'phone' | 'phoneLink'> };
}
declare module 'virtual:opening-hours/*' {
  /** In the language that the name ends on; lines parted by line feeds. */
  export const openingHours: string;
}
declare module 'virtual:declaring' {
  import type { Landlord } from '@monlogement27/landlord';
  export const declaring: Pick<Landlord, 'legalName'> &
    Pick<Landlord['office'], 'email' | 'address'> & {
      /** `YYYY-MM-DD` */
      declaredOn: Landlord['accessibilityDeclaredOn'];
      /** In French, as the declaration is. */
      openingHours: string;
    };
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
