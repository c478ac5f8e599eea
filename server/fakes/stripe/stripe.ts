import { setupServer } from 'msw/node'
import { stripeApi } from './api'

/** Answers for api.stripe.com in this process, until stopped. Every other address is reached as ever. */
export function startStripeStandIn(): () => void {
  const server = setupServer(...stripeApi)
  server.listen({ onUnhandledRequest: 'bypass' })
  return () => server.close()
}
