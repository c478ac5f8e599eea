import type { Generated } from 'kysely'

export interface AccountTable {
  id: string
  email: string
  name: string
  /** argon2id, in PHC string form. */
  password_hash: string
  locale: Generated<'vi' | 'en'>
  /** A member of the Office's staff. */
  office: Generated<boolean>
  /** NULL = the address is not confirmed yet. */
  email_confirmed_at: Date | null
  suspended_at: Date | null
  /** Encrypted with the exchange's secret; NULL = no second factor. */
  totp_secret: string | null
  /** A secret that is being set up, encrypted too. */
  totp_pending: string | null
  totp_confirmed_at: Date | null
  totp_last_step: number | null
  created_at: Generated<Date>
}

export interface SessionTable {
  /** SHA-256 of the token, in hex. */
  id: string
  account_id: string
  /** Idle expiry, moved on with use. */
  expires_at: Date
  /** Absolute expiry, never moved. */
  ends_at: Date
  created_at: Generated<Date>
  /** The organisation acted for. */
  organisation_id: string | null
  second_factor_at: Date | null
  /** When the password was last typed in this session. */
  verified_at: Generated<Date>
  /** When it was last used, to the quarter of an hour. */
  used_at: Generated<Date>
  user_agent: Generated<string>
  address: string | null
}

export interface RecoveryCodeTable {
  account_id: string
  code_hash: string
  used_at: Date | null
}

export interface AccountTokenTable {
  token_hash: string
  account_id: string
  purpose: 'confirm-email' | 'reset-password' | 'change-email'
  /** The address to change to. */
  email: string | null
  expires_at: Date
  used_at: Date | null
}
