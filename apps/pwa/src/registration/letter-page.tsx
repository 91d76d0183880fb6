import { A } from '@solidjs/router';
import { NoticeDrawing } from '../components/notice-drawing.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';

/** «Inscription suite à courrier»: how to get one. */
export function LetterPage() {
  return (
    <Page title="Inscription suite à courrier" aside={<NoticeDrawing />} asideEverywhere>
      <p class="lead">Vos informations ne sont pas reconnues ? Demandez un courrier.</p>
      <ol class="steps">
        <li>Appelez-nous. Donnez votre numéro de dossier, si vous en avez un.</li>
        <li>Nous vérifions avec vous.</li>
        <li>Nous vous aidons à ouvrir votre compte.</li>
      </ol>
      <OfficeCard />
      <p class="after">
        <A href="/inscription">Retour à l’inscription locataire</A>
      </p>
    </Page>
  );
}
