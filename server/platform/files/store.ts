import { type ReadStream, createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { config } from '../config'
import { NotFound, Unavailable } from '../errors'
import { log } from '../log'

/** Where bytes are put and taken from. The disk is one; an object store would be another. */
export interface FileStore {
  /** All of it or nothing: a reader never meets a half-written file. */
  write(id: string, bytes: Uint8Array): Promise<void>
  /** Throws NotFound. */
  read(id: string): Promise<ReadStream>
  /** Removing what is not there is fine. */
  remove(id: string): Promise<void>
}

/** The few calls of the file system that a full or broken disk makes fail; tests put others in their place. */
export interface Disk {
  open: typeof open
  rename: typeof rename
  mkdir: typeof mkdir
  rm: typeof rm
}

const full = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EPERM'])

/** Files under a folder, spread over subfolders by the first letters of their ids. */
export function diskStore(folder: () => string, disk: Disk = { open, rename, mkdir, rm }): FileStore {
  const pathOf = (id: string) => join(folder(), id.slice(0, 2), id)
  return {
    async write(id, bytes) {
      const path = pathOf(id)
      const half = `${path}.half`
      try {
        await disk.mkdir(dirname(path), { recursive: true })
        const file = await disk.open(half, 'w', 0o600)
        try {
          await file.writeFile(bytes)
          // On the disk before its name is: a crash leaves a whole file or none.
          await file.sync()
        } finally {
          await file.close()
        }
        await disk.rename(half, path)
      } catch (error) {
        await disk.rm(half, { force: true }).catch(() => {})
        if (!full.has((error as NodeJS.ErrnoException).code ?? '')) throw error
        log.error({ err: error, file: id }, 'file not stored')
        throw new Unavailable('files:problems.disk')
      }
    },
    async read(id) {
      const path = pathOf(id)
      if (
        !(await stat(path).then(
          (found) => found.isFile(),
          () => false,
        ))
      )
        throw new NotFound()
      return createReadStream(path)
    },
    async remove(id) {
      await disk.rm(pathOf(id), { force: true })
    },
  }
}

let current: FileStore = diskStore(() => join(config().DATA_DIR, 'files'))

export function fileStore(): FileStore {
  return current
}

/** Names another store, for tests. */
export function useFileStore(store: FileStore): void {
  current = store
}
