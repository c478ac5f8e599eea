import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { NeedRecord, OfferRecord } from '../engine/engine'

/** A line of a set: free text, and a structured side of which only known keys are read. */
interface Line {
  id: string
  title: string
  text: string
  meta: Record<string, unknown>
}

/** Reads a set's offers. Throws with file and line number on a line that is no record. */
export async function* readOffers(file: string): AsyncIterable<OfferRecord> {
  for await (const { id, title, text, meta } of readLines(file)) {
    const min = numberIn(meta.price_min_vnd)
    const max = numberIn(meta.price_max_vnd)
    yield {
      id,
      organisationId: '',
      title: { vi: title },
      summary: {},
      body: { vi: text },
      keywords: [],
      fields: stringsIn(meta.field),
      trl: numberIn(meta.trl),
      modes: stringsIn(meta.modes),
      price: min === null && max === null ? null : { kind: 'floor', min, max },
      province: stringsIn(meta.province)[0] ?? null,
      supplierKind: '',
      publishedAt: 0,
    }
  }
}

/** Reads a set's needs. Throws with file and line number on a line that is no record. */
export async function* readNeeds(file: string): AsyncIterable<NeedRecord> {
  for await (const { id, title, text, meta } of readLines(file)) {
    yield {
      id,
      organisationId: '',
      title: { vi: title },
      problem: { vi: text },
      keywords: [],
      fields: stringsIn(meta.field),
      trlMin: numberIn(meta.trl_min),
      trlMax: numberIn(meta.trl_max),
      modes: stringsIn(meta.modes),
      budgetMin: null,
      budgetMax: numberIn(meta.budget_max_vnd),
      province: stringsIn(meta.province)[0] ?? null,
      deadline: null,
      publishedAt: 0,
    }
  }
}

async function* readLines(file: string): AsyncIterable<Line> {
  const input = createReadStream(file)
  const unzipped = createGunzip()
  input.on('error', (error) => unzipped.destroy(error))
  let number = 0
  try {
    for await (const line of createInterface({ input: input.pipe(unzipped), crlfDelay: Infinity })) {
      number++
      if (line.trim() !== '') yield readLine(line)
    }
  } catch (error) {
    const place = number === 0 ? file : `${file}, line ${number}`
    throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function readLine(line: string): Line {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error('no JSON')
  }
  if (!isObject(value) || typeof value.id !== 'string') throw new Error('no record with an id')
  const { id, title, text, meta } = value
  return {
    id,
    title: typeof title === 'string' ? title : '',
    text: typeof text === 'string' ? text : '',
    meta: isObject(meta) ? meta : {},
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const numberIn = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null)

const stringsIn = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter((part) => typeof part === 'string')
