import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { config } from './config'

let master: Buffer | undefined

/** `SECRET` where it is set, else a key made once and kept beside the data, readable by the exchange's user alone. */
function masterKey(): Buffer {
  master ??= config().SECRET ? Buffer.from(config().SECRET ?? '') : keptKey()
  return master
}

function keptKey(): Buffer {
  const { DATA_DIR } = config()
  const file = join(DATA_DIR, 'secret.key')
  mkdirSync(DATA_DIR, { recursive: true })
  try {
    // Fails where the file exists: of two processes that start at once, one makes the key and both read it.
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url')
}

/** A key for each purpose, so that what was sealed for one cannot be opened as another. */
function keyFor(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey(), '', purpose, 32))
}

/** Encrypts with AES-256-GCM, bound to whom it belongs: copied to another row it does not open. */
export function seal(purpose: string, owner: string, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return ['v1', nonce, cipher.getAuthTag(), sealed].map((part) => (typeof part === 'string' ? part : part.toString('base64url'))).join('.')
}

/** Opens what {@link seal} closed. Throws where it was changed, belongs to another or was sealed with another key. */
export function unseal(purpose: string, owner: string, sealed: string): string {
  const [version, nonce = '', tag = '', text = ''] = sealed.split('.')
  if (version !== 'v1') throw new Error(`sealed in an unknown way: ${version}`)
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), Buffer.from(nonce, 'base64url'), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(owner)).setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8')
}

/** A hash that only this exchange can make: short codes cannot be guessed from a stolen table. */
export function keyedHash(purpose: string, text: string): string {
  return createHmac('sha256', keyFor(purpose)).update(text).digest('hex')
}
