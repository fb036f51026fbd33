/** The letter of a target in a question of pairs, by its place in the facts: A first. Screen, paper and key agree on it. */
export function letterOf(targets: readonly { id: string }[], id: string): string {
  return String.fromCharCode('A'.charCodeAt(0) + targets.findIndex((target) => target.id === id));
}
