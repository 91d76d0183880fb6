/** The one global the domain uses: every browser and Node has WHATWG URL, whose host parser is IDNA (UTS 46). */
declare class URL {
  constructor(url: string);
  readonly hostname: string;
}
