import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { db, transact } from '#server/platform/database'
import { Invalid, NotFound, Unavailable } from '#server/platform/errors'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openFile, removeBytes, removeFiles, storeFile } from './files'
import { samples } from './samples.fixtures'
import { type Disk, diskStore, useFileStore } from './store'

const folder = mkdtempSync(join(tmpdir(), 'files-'))
const real: Disk = { open, rename, mkdir, rm }
useFileStore(diskStore(() => folder))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const upload = (name: string, bytes: Uint8Array, truncated = false) => ({ field: 'file', name, bytes, truncated })
const filesOnDisk = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/'))
const problemsOf = async (work: Promise<unknown>) => {
  const error = await work.catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(Invalid)
  return (error as Invalid).fields
}

describe('storing a file', () => {
  it('keeps a document as it is, under an id of its own', async () => {
    const actor = await buildMember()
    const bytes = samples.pdf('Báo cáo')
    const stored = await storeFile(actor, {
      upload: upload('Báo cáo.pdf', bytes),
      organisationId: actor.organisation.id,
      kinds: ['document'],
    })
    expect(stored).toMatchObject({ name: 'Báo cáo.pdf', size: bytes.length, mediaType: 'application/pdf', kind: 'document' })
    expect(readFileSync(join(folder, stored.id.slice(0, 2), stored.id))).toEqual(bytes)
  })

  it('draws a picture anew', async () => {
    const actor = await buildMember()
    const stored = await storeFile(actor, {
      upload: upload('Ảnh.jpg', await samples.jpeg()),
      organisationId: actor.organisation.id,
      kinds: ['picture'],
    })
    expect(stored).toMatchObject({ name: 'Ảnh.webp', mediaType: 'image/webp' })
    expect(readFileSync(join(folder, stored.id.slice(0, 2), stored.id)).includes('Secret Camera')).toBe(false)
  })

  it('says beside the field what is wrong with it', async () => {
    const actor = await buildMember()
    const given = (name: string, bytes: Uint8Array, cut = false) =>
      storeFile(actor, { upload: upload(name, bytes, cut), organisationId: actor.organisation.id, kinds: ['picture'] })
    expect(await problemsOf(given('a.png', samples.pdf()))).toEqual({ file: ['files:problems.kind'] })
    expect(await problemsOf(given('a.png', Buffer.alloc(0)))).toEqual({ file: ['files:problems.empty'] })
    expect(await problemsOf(given('a.png', Buffer.alloc(8 * 1024 * 1024 + 1)))).toEqual({ file: ['files:problems.too-large?max=8'] })
    expect(await problemsOf(given('a.png', await samples.png(), true))).toEqual({ file: ['files:problems.too-large?max=8'] })
    expect(await problemsOf(given('a.png', (await samples.png()).subarray(0, 60)))).toEqual({ file: ['files:problems.picture'] })
  })

  it.each(['open', 'write', 'rename'] as const)('leaves nothing behind when the disk is full at: %s', async (call) => {
    const actor = await buildMember()
    const before = filesOnDisk()
    const fail = () => Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }))
    const disk = {
      ...real,
      ...(call === 'open' && { open: fail }),
      ...(call === 'rename' && { rename: fail }),
      // why: a full disk fails in the middle of writing, which cannot be had on demand
      ...(call === 'write' && {
        open: async (...args: Parameters<typeof open>) => Object.assign(await open(...args), { writeFile: fail }),
      }),
    } as Disk
    useFileStore(diskStore(() => folder, disk))
    const stored = storeFile(actor, { upload: upload('a.pdf', samples.pdf()), organisationId: actor.organisation.id, kinds: ['document'] })
    await expect(stored).rejects.toThrow(Unavailable)
    useFileStore(diskStore(() => folder))
    expect(filesOnDisk()).toEqual(before)
    expect(await db().selectFrom('file').select('id').where('uploaded_by', '=', actor.accountId).execute()).toEqual([])
  })
})

describe('opening a file', () => {
  it('is for whom a policy lets in, and for the organisation that it belongs to', async () => {
    const actor = await buildMember()
    const { id } = await storeFile(actor, {
      upload: upload('a.pdf', samples.pdf()),
      organisationId: actor.organisation.id,
      kinds: ['document'],
    })
    expect(await openFile(actor, id, [])).toMatchObject({ access: 'restricted', inline: false, mediaType: 'application/pdf' })
    expect((await openFile(visitor, id, [async () => undefined, async () => 'public'])).access).toBe('public')
    await expect(openFile(visitor, id, [async () => undefined])).rejects.toThrow(NotFound)
    await expect(openFile(await buildMember(), id, [])).rejects.toThrow(NotFound)
    await expect(openFile(actor, '../../etc/passwd', [async () => 'public'])).rejects.toThrow(NotFound)
  })

  it('finds nothing once it is removed', async () => {
    const actor = await buildMember()
    const { id } = await storeFile(actor, {
      upload: upload('a.pdf', samples.pdf()),
      organisationId: actor.organisation.id,
      kinds: ['document'],
    })
    await transact((tx) => removeFiles(tx, [id]))
    await removeBytes({ fileIds: [id] })
    await removeBytes({ fileIds: [id] })
    expect(existsSync(join(folder, id.slice(0, 2), id))).toBe(false)
    await expect(openFile(actor, id, [])).rejects.toThrow(NotFound)
  })
})
