import { pino } from 'pino'
import { config } from './config'

/** Structured log on standard output. Never pass it passwords, tokens, cookies or protected fields. */
export const log = pino({
  level: process.env.VITEST ? 'silent' : config().LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ['password', 'token', 'cookie', '*.password', '*.token', '*.cookie', 'req.headers.cookie'],
})
