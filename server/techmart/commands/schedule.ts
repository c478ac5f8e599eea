import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { InstanceError } from '../meetings/scheduling/instance'
import { schedule } from '../meetings/scheduling/schedule'
import { fromPublished, publishedInstance, toPublished } from './published-instance'

const usage = 'npm run --silent techmart:schedule -- INSTANCE.json [--fairness 2] [--seconds 60]'

/**
 * `techmart:schedule INSTANCE.json`: holds every meeting of a published instance with the fewest breaks and prints the answer as JSON:
 * `optimal` and `infeasible` are proven, `feasible` comes with its best bound. Ends with exit code 2 when the file cannot be read.
 */
export async function main(args: string[]): Promise<number> {
  const began = performance.now()
  try {
    const { file, fairness, seconds } = read(args)
    const published = publishedInstance.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (!published.success)
      throw new UsageError(`${file} is no instance: ${published.error.issues[0]?.path.join('.')} ${published.error.issues[0]?.message}`)
    // What reading and starting took counts too: the answer is due by then.
    const left = Math.max(0.1, seconds - (performance.now() - began) / 1000 - 1)
    const { status, timetable, breaks, breaksAtLeast } = await schedule(fromPublished(published.data, fairness), { seconds: left })
    const found = status === 'optimal' || status === 'feasible'
    const answer = {
      status,
      breaks: found ? breaks : null,
      bound: status === 'infeasible' ? null : breaksAtLeast,
      seconds: Math.round(performance.now() - began) / 1000,
      slots: toPublished(timetable),
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InstanceError || error instanceof SyntaxError || isMissing(error))) throw error
    process.stderr.write(`techmart:schedule: ${error.message}\n`)
    return 2
  }
}

class UsageError extends Error {}

function read(args: string[]): { file: string; fairness: number; seconds: number } {
  let parsed: { values: { fairness?: string; seconds?: string }; positionals: string[] }
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { fairness: { type: 'string' }, seconds: { type: 'string' } } })
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`)
  }
  const [file] = parsed.positionals
  const fairness = Number(parsed.values.fairness ?? 2)
  const seconds = Number(parsed.values.seconds ?? 60)
  if (file === undefined || parsed.positionals.length > 1) throw new UsageError(`name one instance\n${usage}`)
  if (!Number.isInteger(fairness) || fairness < 0) throw new UsageError('--fairness is a whole number of breaks')
  if (!(seconds > 0)) throw new UsageError('--seconds is a number above 0')
  return { file, fairness, seconds }
}

function isMissing(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR', 'EACCES'].includes(String(error.code))
}
