import { A } from '@solidjs/router';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Street } from '../components/street.tsx';

/** «Perte du mot de passe» */
export function LostPasswordPage() {
  return (
    <Page title="Perte du mot de passe" aside={<Street />}>
      <p class="lead">Appelez-nous. Préparez votre avis d’échéance.</p>
      <OfficeCard />
      <p class="after">
        <A href="/connexion">Retour à la connexion</A>
      </p>
    </Page>
  );
}
