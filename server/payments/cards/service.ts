import { config } from '#server/platform/config'
import { keyedHash } from '#server/platform/secrets'

/** Who answers when somebody pays by card: Stripe, the demonstration's own stand-in, or nobody. */
export function cardService(): 'stripe' | 'demonstration' | 'none' {
  const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, DEMO, NODE_ENV } = config()
  if (STRIPE_SECRET_KEY && STRIPE_WEBHOOK_SECRET) return 'stripe'
  // Half a setting is no setting: with a key but no way to hear of payments, nobody is sent to pay.
  if (STRIPE_SECRET_KEY || STRIPE_WEBHOOK_SECRET) return 'none'
  return DEMO || NODE_ENV !== 'production' ? 'demonstration' : 'none'
}

/** The keys of the account, or those that the demonstration's stand-in knows. */
export function cardKeys(): { secretKey: string; webhookSecret: string } {
  const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET } = config()
  if (STRIPE_SECRET_KEY && STRIPE_WEBHOOK_SECRET) return { secretKey: STRIPE_SECRET_KEY, webhookSecret: STRIPE_WEBHOOK_SECRET }
  return { secretKey: 'sk_test_demonstration', webhookSecret: `whsec_${keyedHash('demonstration-card-service', 'webhook')}` }
}

/** Where a form that pays by card may lead besides our own pages. */
export function cardPages(): string[] {
  return cardService() === 'stripe' ? ['https://checkout.stripe.com'] : []
}
