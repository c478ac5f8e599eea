import { paths } from '#app/paths'
import type { RecordKind } from '#server/reports/fairs/fairs'

interface Shown {
  kind: RecordKind
  id: string
  parentId: string | null
}

/** The Office's page of a record behind a figure; what has none of its own opens where it stands. */
export function recordPath(fairId: string, { kind, id, parentId }: Shown): string {
  const parent = parentId ?? id
  switch (kind) {
    case 'registration':
      return paths.organisation(parent)
    case 'booth':
      return paths.officeHall(fairId, parent)
    case 'technology':
      return paths.technology(id)
    case 'need':
      return paths.need(id)
    case 'ticket':
      return paths.officeTicket(fairId, id)
    case 'lead':
      return paths.officeAttendance(fairId)
    case 'wish':
      return paths.officeWish(fairId, id)
    case 'meeting':
      return paths.officeMeeting(fairId, id)
    case 'deal':
      return paths.deal(id)
    case 'memorandum':
      return paths.deal(parent)
    case 'transfer':
      return paths.officeTransfer(id)
    case 'payment':
      return paths.officeTransfer(parent)
  }
}
