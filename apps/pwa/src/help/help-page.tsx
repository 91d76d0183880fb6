import { A } from '@solidjs/router';
import { NoticeDrawing } from '../components/notice-drawing.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';

/** What is asked most on the telephone. */
export function HelpPage() {
  return (
    <Page title="Aide" aside={<NoticeDrawing />} asideEverywhere>
      <OfficeCard />
      <details class="card">
        <summary>Où est mon numéro de client ?</summary>
        <p>En haut à gauche de votre avis d’échéance. C’est la « référence à rappeler ».</p>
        <p>Écrivez-le avec ou sans les zéros.</p>
      </details>
      <details class="card">
        <summary>Mes informations ne sont pas reconnues</summary>
        <p>Écrivez votre nom comme sur l’avis d’échéance.</p>
        <p>
          Sinon, <A href="/inscription/courrier">demandez un courrier</A>.
        </p>
      </details>
      <details class="card">
        <summary>Je ne reçois pas le mail</summary>
        <p>Regardez dans vos SPAM.</p>
        <p>
          Puis <A href="/connexion">connectez-vous</A> : vous pourrez le demander à nouveau.
        </p>
      </details>
      <details class="card">
        <summary>J’ai perdu mon mot de passe</summary>
        <p>
          <A href="/mot-de-passe-perdu">Perte du mot de passe</A>
        </p>
      </details>
      <details class="card">
        <summary>Installer l’application sur mon téléphone</summary>
        <p>
          <strong>Android :</strong> ouvrez le menu du navigateur, puis « Installer l’application ».
        </p>
        <p>
          <strong>iPhone :</strong> touchez « Partager », puis « Sur l’écran d’accueil ».
        </p>
      </details>
    </Page>
  );
}
