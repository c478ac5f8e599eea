import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
let secrets: typeof import('./secrets')

beforeAll(async () => {
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('SECRET', '')
  vi.resetModules()
  secrets = await import('./secrets')
})

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

it('opens what it sealed, and never seals twice alike', () => {
  const { seal, unseal } = secrets
  const sealed = seal('totp', 'account-1', 'bí mật')
  expect(unseal('totp', 'account-1', sealed)).toBe('bí mật')
  expect(seal('totp', 'account-1', 'bí mật')).not.toBe(sealed)
  expect(sealed).not.toContain('bí mật')
})

it('opens nothing for another owner, another purpose, or after a change', () => {
  const { seal, unseal } = secrets
  const sealed = seal('totp', 'account-1', 'bí mật')
  expect(() => unseal('totp', 'account-2', sealed)).toThrow()
  expect(() => unseal('other', 'account-1', sealed)).toThrow()
  const parts = sealed.split('.')
  parts[3] = Buffer.from('khác hẳn').toString('base64url')
  expect(() => unseal('totp', 'account-1', parts.join('.'))).toThrow()
})

it('keeps its key for itself', () => {
  expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600)
})
