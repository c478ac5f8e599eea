import { type Choice, choiceSchema } from '#server/techmart/booths/booths.schema'

/** What is looked for, out of the address; an empty field of a form is nothing. */
export function choiceIn(url: URL): Choice {
  return choiceSchema.parse(Object.fromEntries([...url.searchParams].filter(([, value]) => value !== '')))
}

/** The address with something else chosen, the rest kept; a change of what is looked for begins at the first page. */
export function addressOf(path: string, choice: Choice, change: Partial<Choice>): string {
  const { page, zoom, ...rest } = { ...choice, page: 1, ...change }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) if (value !== undefined && value !== '') query.set(name, String(value))
  if (page > 1) query.set('page', String(page))
  if (zoom > 1) query.set('zoom', String(zoom))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
