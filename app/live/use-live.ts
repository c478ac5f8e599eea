import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { Socket } from 'socket.io-client'

let connection: Promise<Socket> | undefined

/** One socket for the page; the library is loaded only where something listens. */
function connect(): Promise<Socket> {
  connection ??= import('socket.io-client').then(({ io }) => io({ transports: ['websocket', 'polling'] }))
  return connection
}

/**
 * Looks again (runs the loaders of the page) when something happens in the room, and after a lost connection comes back,
 * so that nothing is missed. The message itself carries no data: what a reader may see is decided in one place, the loader.
 */
export function useLive(room: string | undefined): void {
  const { revalidate } = useRevalidator()
  const latest = useRef(revalidate)
  latest.current = revalidate

  useEffect(() => {
    if (!room) return
    let ended = false
    let leave = () => {}
    void connect().then((socket) => {
      if (ended) return
      let joinedBefore = false
      const join = () => {
        socket.emit('join', room)
        if (joinedBefore) latest.current()
        joinedBefore = true
      }
      // Several changes in one breath are one look.
      let timer: ReturnType<typeof setTimeout> | undefined
      const look = () => {
        clearTimeout(timer)
        timer = setTimeout(() => latest.current(), 60)
      }
      socket.on('connect', join)
      socket.on('changed', look)
      if (socket.connected) join()
      leave = () => {
        clearTimeout(timer)
        socket.off('connect', join)
        socket.off('changed', look)
        socket.emit('leave', room)
      }
    })
    return () => {
      ended = true
      leave()
    }
  }, [room])
}
