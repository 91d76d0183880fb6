/** How this declaration came about: what was done, and what was not. */
export function Tests() {
  return (
    <>
      <h2>Établissement de cette déclaration</h2>
      <h3>Technologies utilisées</h3>
      <ul>
        <li>HTML</li>
        <li>CSS</li>
        <li>JavaScript</li>
        <li>SVG</li>
        <li>WAI-ARIA</li>
      </ul>
      <h3>Environnement de test</h3>
      <p>
        Les pages ont été essayées dans Chromium, par des programmes, au format d’un téléphone et
        d’un ordinateur. Aucune technologie d’assistance n’a été utilisée.
      </p>
      <h3>Outils pour évaluer l’accessibilité</h3>
      <ul>
        <li>axe-core, sur chaque page, erreurs affichées, en clair et en sombre</li>
        <li>des programmes qui s’inscrivent au clavier seul</li>
        <li>le relevé de ce que le navigateur transmet aux lecteurs d’écran</li>
        <li>des relevés à 320&nbsp;pixels de large, et avec le texte à 200&nbsp;%</li>
        <li>des relevés avec les espacements de texte et les couleurs de l’utilisateur</li>
      </ul>
      <h3>Pages vérifiées</h3>
      <p>
        Toutes&nbsp;: l’accueil, la connexion, l’inscription et ses étapes, l’inscription suite à
        courrier, l’activation, la perte du mot de passe, l’espace du locataire, l’aide, le plan du
        site, les conditions et cette déclaration.
      </p>
      <h3>Ce qui n’a pas été fait</h3>
      <ul>
        <li>aucun essai avec un lecteur d’écran (NVDA, JAWS, VoiceOver, TalkBack)</li>
        <li>aucun essai par des personnes handicapées</li>
        <li>aucun essai dans Firefox ni dans Safari</li>
      </ul>
    </>
  );
}
