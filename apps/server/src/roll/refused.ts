/** The roll is not taken and nothing changed. The message is one French sentence for the office. */
export class RollRefused extends Error {
  override readonly name = 'RollRefused';
}
