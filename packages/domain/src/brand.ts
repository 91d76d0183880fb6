declare const brand: unique symbol;

/** A string that went through the parser of its kind, and no other string. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

/** 1 to 8 significant ASCII digits, no leading zero. */
export type ClientNumber = Branded<'ClientNumber'>;
/** A calendar day, `YYYY-MM-DD`. */
export type BirthDate = Branded<'BirthDate'>;
/** Lower case, A-label domain. */
export type Email = Branded<'Email'>;
/** NFKC, 128 code points at most, no control character: ready to be hashed. */
export type Password = Branded<'Password'>;
/** 10 symbols of Crockford's base 32, upper case, no hyphen. */
export type LetterCode = Branded<'LetterCode'>;
/** 6 ASCII digits. */
export type HumanCode = Branded<'HumanCode'>;

/** The one place where a checked string becomes its kind; called by the parsers alone. */
export function branded<Kind extends Branded<string>>(checked: string): Kind {
  return checked as Kind;
}
