import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fromPublished, publishedInstance } from '#server/techmart/commands/published-instance'
import { generateFair } from '#server/techmart/meetings/scheduling/generated.fixtures'
import { repair } from '#server/techmart/meetings/scheduling/repair'
import { schedule } from '#server/techmart/meetings/scheduling/schedule'
import { Board } from '#server/techmart/meetings/scheduling/search/board'
import { fill } from '#server/techmart/meetings/scheduling/search/moves'
import { seeded } from '#server/platform/seeded'
import { findViolations, meritOf } from '#server/techmart/meetings/scheduling/timetable'

const usage = `npm run bench:scheduling -- DIR [--seconds 60]     the instances of a folder, beside best_known.tsv in or above it
npm run bench:scheduling -- --fair [--seconds 120]  a generated fair of 2,000 participants, and a no-show on its day`

/** Prints what the scheduler answers and, beside it in the same run, what placing meetings one after another would. */
export async function main(args: string[]): Promise<number> {
  const at = args.indexOf('--seconds')
  const seconds = at >= 0 ? Number(args.splice(at, 2)[1]) : undefined
  const [what] = args
  if (what === '--fair') return fair(seconds ?? 120)
  if (what !== undefined && existsSync(what)) return folder(what, seconds ?? 60)
  console.error(usage)
  return 2
}

async function folder(name: string, seconds: number): Promise<number> {
  const best = bestKnown(name)
  const files = readdirSync(name).filter((file) => file.endsWith('.json'))
  const times: number[] = []
  let wrong = 0
  let proven = 0
  console.log(
    `${'instance'.padEnd(34)}${['known', 'answer', 'bound', 'status', 'seconds', 'one by one'].map((title) => title.padStart(12)).join('')}`,
  )
  for (const file of files) {
    const id = file.replace(/\.json$/, '')
    const published = publishedInstance.parse(JSON.parse(readFileSync(join(name, file), 'utf8')))
    const instance = fromPublished(published, 2)
    const began = performance.now()
    const { status, breaks, breaksAtLeast } = await schedule(instance, { seconds: seconds - 1 })
    const took = (performance.now() - began) / 1000
    times.push(took)
    const answer = status === 'infeasible' ? 'UNSAT' : status === 'unknown' ? '-' : String(breaks)
    const known = best.get(id)
    const agrees = known === undefined || status === 'feasible' || status === 'unknown' || known === answer
    if (!agrees) wrong++
    if (status === 'optimal' || status === 'infeasible') proven++
    const cells = [known ?? '?', answer, status === 'infeasible' ? '-' : breaksAtLeast, status, took.toFixed(2), oneByOne(instance)]
    console.log(`${id.padEnd(34)}${cells.map((cell) => String(cell).padStart(12)).join('')}${agrees ? '' : '  WRONG'}`)
  }
  times.sort((a, b) => a - b)
  console.log(
    `\n${files.length} instances, ${proven} proven, ${wrong} against best_known.tsv; median ${times[times.length >> 1]?.toFixed(2)} s, longest ${times.at(-1)?.toFixed(2)} s`,
  )
  return wrong === 0 ? 0 : 1
}

/** The obvious alternative: each meeting into its first free slot. Says the breaks, or how many meetings found no place. */
function oneByOne(instance: ReturnType<typeof fromPublished>): string {
  const board = new Board(instance)
  fill(board, seeded(1))
  return board.missing.length > 0 ? `${board.missing.length} left` : String(meritOf(instance, board.read()).breaks)
}

/** Proven optima at a fairness of 2: `instance<TAB>fairness<TAB>breaks or UNSAT`. */
function bestKnown(folder: string): Map<string, string> {
  const file = [folder, dirname(resolve(folder))].map((place) => join(place, 'best_known.tsv')).find((path) => existsSync(path))
  const rows = file ? readFileSync(file, 'utf8').trim().split('\n').slice(1) : []
  return new Map(rows.map((row) => row.split('\t')).flatMap(([id = '', fairness, breaks = '']) => (fairness === '2' ? [[id, breaks]] : [])))
}

async function fair(seconds: number): Promise<number> {
  const instance = generateFair({ participants: 2_000, wishes: 20_000, slots: 24, tables: 250 })
  const board = new Board(instance)
  const greedily = performance.now()
  fill(board, seeded(1))
  const greedy = meritOf(instance, board.read())
  console.log(
    `one by one, weightiest first: ${line(greedy)}, ${board.missing.length} of 20,000 open, ${(performance.now() - greedily).toFixed(0)} ms`,
  )
  const began = performance.now()
  const answer = await schedule(instance, { seconds: seconds - 2 })
  const gap = (answer.valueAtMost - answer.value) / answer.valueAtMost
  console.log(
    `scheduled: ${line(answer)}, ${answer.timetable.size} meetings; at most ${answer.valueAtMost}: ${(gap * 100).toFixed(2)} % from it; ${((performance.now() - began) / 1000).toFixed(1)} s`,
  )
  console.log(`violations: ${findViolations(instance, answer.timetable).length}`)
  const missing = instance.meetings.find(({ id }) => answer.timetable.get(id)?.slot === 8)?.people[0] ?? 0
  const away = Array.from({ length: instance.slots }, (_, slot) => slot).slice(8)
  const people = instance.people.map((person, index) =>
    index === missing ? { ...person, away: [...(person.away ?? []), ...away] } : person,
  )
  const asked = performance.now()
  const repaired = repair({ ...instance, people }, answer.timetable, 8)
  console.log(
    `no-show from slot 9: ${repaired.lost.length} meetings lost, ${repaired.moved.length} of others moved, ${repaired.added.length} wishes given what came free; ${(performance.now() - asked).toFixed(0)} ms`,
  )
  return 0
}

const line = ({ value, breaks, spread }: { value: number; breaks: number; spread: number }) =>
  `value ${value}, breaks ${breaks}, spread ${spread}`
