import type { Landlord } from '@monlogement27/landlord';
import type { Env } from './env.ts';
import type { RunningServer } from './start.ts';

/** What whoever started the server reads first. */
export function greet(
  { publicUrl }: Env,
  { name, example }: Landlord,
  { hasMailbox, hasPages, demoImported }: RunningServer,
): string {
  const [year, month, day] = example.birthDate.split('-');
  return [
    '',
    `  ${name} est ouvert : ${publicUrl.origin}`,
    ...(demoImported ? ['  Les locataires de démonstration ont été importés.'] : []),
    ...(hasMailbox
      ? [
          `  Pour essayer : référence ${example.reference}, nom ${example.lastName}, prénom ${example.firstName}, né le ${day}/${month}/${year}`,
          `  Les mails arrivent ici : ${publicUrl.origin}/dev/mailbox`,
        ]
      : []),
    ...(hasPages
      ? []
      : ['  Les pages manquent : lancez « npm run build », puis redémarrez le serveur.']),
    '',
    '',
  ].join('\n');
}
