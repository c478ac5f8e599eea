import { resolve } from 'node:path'
import { z } from 'zod'

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

/** Every setting of the exchange. A comment says what the value means; the default is what `npm start` uses. */
const settings = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** The origin that browsers see; cross-site checks and links in mail use it. */
  ORIGIN: z.url().optional(),
  /** Files, the embedded database and generated secrets. */
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12),
  /** Fill an empty database with the demonstration exchange, and show its logins. */
  DEMO: flag.default(true),
  /** Encrypts second-factor secrets at rest; generated under DATA_DIR where it is not set. */
  SECRET: z.string().min(32).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).default('Sàn giao dịch công nghệ <noreply@localhost>'),
  /** Payments by card: the secret key of the Office's account at Stripe, and the secret that signs its webhooks. */
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_(test|live)_/, 'must start with sk_test_, sk_live_, rk_test_ or rk_live_')
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_/, 'must start with whsec_')
    .optional(),
  /** Behind a reverse proxy: how many proxies to trust for the client address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** A folder with a sentence-embedding model (`server/matching/embedding/README.md`) that has a say in what is suggested. Off where not set. */
  RERANKER_MODEL: z.string().min(1).optional(),
  /** Tells in `Server-Timing` how many SQL statements each answer took: for tests and for tuning. */
  COUNT_STATEMENTS: flag.default(false),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Config = z.infer<typeof settings>

export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Reads the environment once; an unusable setting is named, with what it should be. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.keys(settings.shape).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])))
  const result = settings.safeParse(given)
  if (result.success) return { ...result.data, DATA_DIR: resolve(result.data.DATA_DIR) }
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}=${given[String(issue.path[0])]}: ${issue.message}`)
  throw new ConfigError(`These settings cannot be used:\n${lines.join('\n')}`)
}

let current: Config | undefined

export function config(): Config {
  current ??= readConfig(process.env)
  return current
}

/** The origin of the site as its readers see it. */
export function origin(): string {
  return config().ORIGIN ?? `http://localhost:${config().PORT}`
}
