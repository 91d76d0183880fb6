/** One landlord: all that changes when another one runs the same product. */
export type Landlord = {
  /** The name on screens and mails. */
  readonly name: string;
  /** The legal name that signs letters and terms. */
  readonly legalName: string;
  /** The name of the tenants' place, as the guide writes it («MonLogement27 & Moi»). */
  readonly accountName: string;
  /** The installed application's name, 13 characters at most on a home screen. */
  readonly shortName: string;
  /** What stands on the drawn house's door; 3 characters at most. */
  readonly mark: string;
  /** The line-drawn mark, strokes on a square of `size` units: the header's, and every icon's. */
  readonly logo: {
    readonly size: number;
    readonly strokeWidth: number;
    readonly paths: readonly string[];
  };
  /** What the landlord is to somebody who opens the page for the first time. */
  readonly description: string;
  /** The domain of the demonstration addresses and of the public site. */
  readonly website: string;
  readonly office: {
    /** As printed. */
    readonly phone: string;
    /** As dialled, E.164. */
    readonly phoneLink: string;
    /** In each language of the screens; one line each, as a person reads them. */
    readonly openingHours: Readonly<Record<'fr' | 'en' | 'ar' | 'tr' | 'pt', readonly string[]>>;
    /** One line each, for letters. */
    readonly address: readonly string[];
    readonly email: string;
  };
  /** Default of `MAIL_FROM`. */
  readonly sender: string;
  /** Where the landlord's clock stands: exit dates begin at its midnight. */
  readonly timeZone: string;
  readonly colours: { readonly light: Palette; readonly dark: Palette };
  /** The tenant a demonstration starts with; also the example printed on the notice. */
  readonly example: {
    readonly reference: string;
    readonly lastName: string;
    readonly firstName: string;
    /** `YYYY-MM-DD` */
    readonly birthDate: string;
  };
  /** The day of the accessibility declaration, `YYYY-MM-DD`: made anew after three years at most. */
  readonly accessibilityDeclaredOn: string;
  /** Newest last. */
  readonly terms: readonly TermsVersion[];
  readonly roll: RollMapping;
};

/** CSS colours; every pair used as text on ground passes WCAG AA. */
export type Palette = {
  readonly ground: string;
  readonly surface: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  /** What acts: buttons, links. */
  readonly act: string;
  readonly onAct: string;
  readonly actSoft: string;
  /** What stands out: the circled reference. */
  readonly brick: string;
  readonly brickSoft: string;
  /** Errors only. */
  readonly error: string;
  readonly errorSoft: string;
};

export type TermsVersion = {
  /** The day it came into force, `YYYY-MM-DD`: the version's name. */
  readonly version: string;
  /** Path of the Markdown file. */
  readonly file: URL;
};

/**
 * How the landlord's export names its columns. Another landlord's export is another mapping, no code.
 * Each field names the header cell, compared without case, accents and outer spaces.
 */
export type RollMapping = {
  readonly reference: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly birthDate: string;
  readonly civility?: string;
  readonly email?: string;
  /** Lines of the postal address, in order. */
  readonly address?: readonly string[];
  readonly postalCode?: string;
  readonly town?: string;
  readonly entryDate?: string;
  readonly exitDate?: string;
  /** The ERP's own person id, where the export has one: it settles who is who. */
  readonly personId?: string;
  /** Widths at which the ERP cuts a column: a value of exactly this length may be cut. */
  readonly cutAt?: { readonly lastName?: number; readonly firstName?: number };
  /** Where the demonstration roll is. */
  readonly demo: URL;
};
