import { createContext } from 'react'

/** The nonce of the page being rendered; the browser hides it, so it is empty there. */
export const NonceContext = createContext('')
