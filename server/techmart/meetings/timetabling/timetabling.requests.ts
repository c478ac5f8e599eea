import type { Contradiction } from '../scheduling/contradictions'
import type { Instance, Timetable } from '../scheduling/instance'
import type { Repair } from '../scheduling/repair'

/** Work on a fair's timetable that would hold up the process if it were done there. */
export type TimetablingRequests = {
  contradict: { in: { instance: Instance; timetable: Timetable; milliseconds: number }; out: Contradiction[] }
  repair: { in: { instance: Instance; before: Timetable; from: number }; out: Repair }
}
