/** Whether something is about a phase, for the phase's booklet. */

/** Whether at least a third of what is named belongs to the phase.
 *  @param techniques ids of the phase's techniques */
export function mostlyAbout(named: readonly string[], techniques: ReadonlySet<string>): boolean {
  return named.filter((id) => techniques.has(id)).length * 3 >= named.length;
}
