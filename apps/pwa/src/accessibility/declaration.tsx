import { declaring } from 'virtual:declaring';
import { landlord } from 'virtual:landlord';
import { For } from 'solid-js';
import { Phone } from '../components/phone.tsx';
import { Remedies } from './remedies.tsx';
import { results, share } from './results.ts';
import { Tests } from './tests.tsx';

/** Each stands in `docs/accessibility.md` with its criterion. */
const notAccessible = [
  'Aucun lecteur d’écran n’a été essayé. Nous ne savons donc pas tout ce qu’il dit des pages, de leurs messages et du code à écouter (critères 4.13, 7.1 et 7.5).',
  'Les règles du mot de passe sont entre son étiquette et son champ (critère 11.4).',
];

/** In the order and the words of the State's model (arrêté du 20 septembre 2019), with no more than was done. */
export function Declaration() {
  return (
    <div class="prose" lang="fr" dir="ltr">
      <p>
        {declaring.legalName}, s’engage à rendre son espace en ligne accessible, conformément à
        l’article 47 de la loi n°&nbsp;2005-102 du 11&nbsp;février&nbsp;2005 et au décret
        n°&nbsp;2019-768 du 24&nbsp;juillet&nbsp;2019.
      </p>
      <p>
        Cette déclaration s’applique à {landlord.accountName}, à l’adresse {location.origin}. Elle
        est établie le <time datetime={declaring.declaredOn}>{declaredOn}</time>.
      </p>

      <h2>État de conformité</h2>
      <p>
        {landlord.accountName} est <strong>partiellement conforme</strong> au référentiel général
        d’amélioration de l’accessibilité (RGAA), version {results.rgaa}, en raison des
        non-conformités énumérées ci-dessous.
      </p>

      <h2>Résultats des tests</h2>
      <p>
        Les concepteurs de l’espace l’ont évalué eux-mêmes. Aucun organisme extérieur ne l’a audité.
      </p>
      <p>
        {share}&nbsp;% des critères applicables du RGAA sont respectés&nbsp;: {results.conform}{' '}
        conformes et {results.notConform} non conformes. {results.notApplicable} critères ne
        s’appliquent pas. Un critère que personne n’a pu vérifier est compté non conforme.
      </p>

      <h2>Contenus non accessibles</h2>
      <h3>Non-conformités</h3>
      <ul>
        <For each={notAccessible}>{(line) => <li>{line}</li>}</For>
      </ul>
      <h3>Dérogations pour charge disproportionnée</h3>
      <p>Aucune.</p>
      <h3>Contenus non soumis à l’obligation d’accessibilité</h3>
      <p>Aucun.</p>

      <Tests />

      <h2>Retour d’information et contact</h2>
      <p>
        Vous n’arrivez pas à utiliser une page&nbsp;? Dites-le-nous. Nous vous donnerons
        l’information autrement.
      </p>
      <ul>
        <li>
          Téléphone : <Phone /> ({declaring.openingHours})
        </li>
        <li>
          E-mail&nbsp;: <a href={`mailto:${declaring.email}`}>{declaring.email}</a>
        </li>
        <li>Courrier : {declaring.address.join(', ')}</li>
      </ul>

      <Remedies />
    </div>
  );
}

const declaredOn = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(
  new Date(`${declaring.declaredOn}T00:00:00Z`),
);
