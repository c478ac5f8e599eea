const name = 'techmart-scans'

/** What a request of IndexedDB answers. */
export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** The transaction is on the disk. */
export function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

export function openBase(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1)
  request.onupgradeneeded = () => {
    const base = request.result
    base.createObjectStore('queue', { keyPath: ['place', 'at', 'id'] }).createIndex('id', 'id')
    base.createObjectStore('answers', { keyPath: 'id' }).createIndex('place', ['place', 'at'])
    base.createObjectStore('tickets', { keyPath: ['place', 'id'] })
    base.createObjectStore('facts', { keyPath: ['place', 'name'] })
  }
  return asked(request)
}

/** Everything of one place: `door:<fair>`, `leads:<fair>:<organisation>`. */
export const within = (place: string) => IDBKeyRange.bound([place], [place, []])
