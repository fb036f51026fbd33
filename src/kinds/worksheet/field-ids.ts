/** Ids of a question on its page, and of what it is made of. An id of content has no underscore, so these cannot meet one. */
export function fieldIds(id: string) {
  return { field: id, text: `${id}_text`, help: `${id}_help` };
}
