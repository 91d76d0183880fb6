/** Whom the law lets a person turn to; the State's addresses, the same for every landlord. */
export function Remedies() {
  return (
    <>
      <h2>Voies de recours</h2>
      <p>
        Vous nous avez signalé un défaut d’accessibilité qui vous empêche d’utiliser une page ou un
        service, et vous n’avez pas obtenu de réponse satisfaisante&nbsp;? Vous pouvez&nbsp;:
      </p>
      <ul>
        <li>
          <a href="https://formulaire.defenseurdesdroits.fr/" rel="noreferrer">
            écrire un message au Défenseur des droits
          </a>
        </li>
        <li>
          <a href="https://www.defenseurdesdroits.fr/saisir/delegues" rel="noreferrer">
            contacter le délégué du Défenseur des droits dans votre région
          </a>
        </li>
        <li>
          envoyer un courrier par la poste (gratuit, ne pas mettre de timbre)&nbsp;: Défenseur des
          droits, Libre réponse 71120, 75342 Paris CEDEX 07
        </li>
      </ul>
    </>
  );
}
