import { z } from 'zod'

/** An id that a device made: long enough that two devices never make the same one. */
export const scanIdSchema = z.string().regex(/^[\w-]{12,40}$/)

export const scanSchema = z.object({
  id: scanIdSchema,
  /** What the camera saw, or the ticket's number. */
  code: z.string().max(200),
  /** Milliseconds since 1970 by the device's own clock. */
  at: z.number().int().min(0).max(8_640_000_000_000_000),
  way: z.enum(['camera', 'code', 'list']),
  offline: z.boolean(),
})

/** Most scans of one sending. A device with more sends again. */
export const mostScans = 100

export const batchSchema = z.object({
  deviceId: z.string().regex(/^[\w-]{1,40}$/),
  /** The device's clock when it sent this: how far it is from ours. */
  sentAt: z.number().int().min(0).max(8_640_000_000_000_000),
  scans: z.array(scanSchema).min(1).max(mostScans),
})

export type Scan = z.output<typeof scanSchema>
export type Batch = z.output<typeof batchSchema>

/** What a check-in by hand sends: a number typed or a line of the list chosen. */
export const handScanSchema = z.object({
  scanId: scanIdSchema,
  code: z.string().trim().min(1).max(200),
  way: z.enum(['code', 'list']).default('code'),
})

/** Why a ticket does not let in. */
export const scanReasons = [
  'foreign',
  'forged',
  'unknown',
  'other-fair',
  'applied',
  'waiting',
  'cancelled',
  'refused',
  'wrong-day',
] as const

export type ScanReason = (typeof scanReasons)[number]
