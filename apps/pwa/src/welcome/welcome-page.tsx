import { landlord } from 'virtual:landlord';
import { A } from '@solidjs/router';
import { NoticeDrawing } from '../components/notice-drawing.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';

/** The first page: «espace locataire», and every way in. */
export function WelcomePage() {
  return (
    <Page title="Espace locataire" aside={<NoticeDrawing />} asideEverywhere>
      <p class="lead">
        Bienvenue chez {landlord.name}. Votre avis d’échéance suffit pour ouvrir votre compte.
      </p>
      <section class="choice">
        <h2>Vous avez déjà un compte ?</h2>
        <A class="button" href="/connexion">
          Connexion
        </A>
        <A href="/mot-de-passe-perdu">Perte du mot de passe</A>
      </section>
      <section class="choice">
        <h2>Première inscription</h2>
        <A class="button second" href="/inscription">
          Inscription locataire
        </A>
        <A href="/inscription/courrier">Inscription suite à courrier</A>
      </section>
      <OfficeCard />
    </Page>
  );
}
