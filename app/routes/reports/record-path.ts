import { paths } from '#app/paths'
import type { Listed } from '#server/reports/reports'

/** The page of a record behind a figure. A memorandum stands in its deal, a payment in its transfer. */
export function recordPath({ source, id, parent_id }: Pick<Listed, 'source' | 'id' | 'parent_id'>): string {
  const parent = parent_id ?? id
  switch (source) {
    case 'technology':
      return paths.technology(id)
    case 'need':
      return paths.need(id)
    case 'match':
      return paths.match(id)
    case 'deal':
      return paths.deal(id)
    case 'memorandum':
      return paths.deal(parent)
    case 'fair':
      return paths.officeFair(id)
    case 'meeting':
      return paths.officeMeeting(parent, id)
    case 'transfer':
      return paths.officeTransfer(id)
    case 'payment':
      return paths.officeTransfer(parent)
  }
}
