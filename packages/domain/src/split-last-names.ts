/** Civility words that an ERP writes in the name column, and what joins two of them. */
const civility = /^(?:mademoiselle|monsieur|madame|mlle|mme|mr|m)(?=[\s.]|$)[\s.]*/iu;
const joint = /^(?:ou|et|&|\/)\s+(?=(?:mademoiselle|monsieur|madame|mlle|mme|mr|m)(?:[\s.]|$))/iu;
/** «née», «ép.», «épouse», «vve», «veuve» stand between the used name and the other one. */
const betweenNames = /(?:^|\s+|\()(?:n[ée]e|[ée]p(?:ouse)?|vve|veuve)(?:\.(?:\s+|$)?|\s+|$)/iu;

/**
 * What a landlord's name column really holds: the used name, then the birth name, as written.
 * `MME DUPOND NÉE MARTIN` → `['DUPOND', 'MARTIN']`; `M OU MME FOURNIER` → `['FOURNIER']`; nothing → `[]`.
 * Refuses nothing: what it does not know stays in the name. Source: landlords' ERP exports; the two last names of
 * French law (nom de naissance, nom d'usage).
 */
export function splitLastNames(column: string): string[] {
  return dropCivility(column.normalize('NFC').trim())
    .split(betweenNames)
    .map((part) => part.replace(/^[\s(,;/]+|[\s),;/]+$/gu, ''))
    .filter((part) => part !== '');
}

function dropCivility(column: string): string {
  const rest = column.replace(civility, '');
  return rest === column ? column : dropCivility(rest.replace(joint, ''));
}
