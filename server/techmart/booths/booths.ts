export * from './bookings'
export * from './drawing'
export { expireHold, expireHolds, noteBoothPaid, noteRefund, releaseBooth } from './ending'
export * from './halls'
