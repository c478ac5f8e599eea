import type { KeptAnswer } from './scan-store'

/** What a page that scans shows of its device. */
export interface ScanState {
  /** The page has come to life and the disk is open. */
  ready: boolean
  online: boolean
  waiting: number
  /** Moments by the device's clock; undefined before the first time. */
  syncedAt: number | undefined
  listAt: number | undefined
  /** Why nothing is sent although there is a line. */
  stopped: 'signed-out' | 'refused' | ''
  problem: string
  answer: KeptAnswer | undefined
  recent: KeptAnswer[]
}

export const start: ScanState = {
  ready: false,
  online: true,
  waiting: 0,
  syncedAt: undefined,
  listAt: undefined,
  stopped: '',
  problem: '',
  answer: undefined,
  recent: [],
}
